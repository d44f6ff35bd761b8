package wortlaut.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer.Form;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NormalFormTest {
    private static final String TWO_MARKS = "\u0301\u0327";

    @Test
    void marksAreComposedAndSorted() {
        assertThat(NormalForm.of("Mu\u0308ller und Rene\u0301", Form.NFC)).isEqualTo("Müller und René");
        assertThat(NormalForm.of("é", Form.NFD)).isEqualTo("e\u0301");
        assertThat(NormalForm.of("c" + TWO_MARKS, Form.NFC)).isEqualTo("\u1e09");
    }

    @Test
    void whatStandsAroundTooManyMarksIsNormalised() {
        String many = "x" + TWO_MARKS.repeat(20);

        assertThat(NormalForm.of("u\u0308" + many + "u\u0308", Form.NFC)).isEqualTo("ü" + many + "ü");
        assertThat(NormalForm.of(many, Form.NFC)).isEqualTo(many);
    }

    @Test
    void halvesOfSurrogatePairsAndMarksAtTheEndsDoNoHarm() {
        for (String text : new String[] {"", "\u0301", "\uD83D", "\uDE00", "\uD83D\uDE00\u0301", "a\uD83D\u0301"}) {
            assertThat(NormalForm.of(text, Form.NFC)).isEqualTo(text);
        }
    }

    /** By insertion it would take hours; a second is enough. */
    @Test
    void aMillionMarksTakeLinearTime() {
        String text = "a" + TWO_MARKS.repeat(1_000_000);

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            NormalForm.of(text, Form.NFC);
            Article.ofText(null, text, null).identified();
        });
    }
}
