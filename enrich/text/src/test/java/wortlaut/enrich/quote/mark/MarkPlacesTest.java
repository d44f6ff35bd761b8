package wortlaut.enrich.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkPlacesTest {
    private static boolean opens(String pointed) {
        Pointed p = Pointed.at(pointed);
        return new MarkPlaces(p.text()).opens(p.at(), p.at() + 1, p.whole());
    }

    private static boolean closes(String pointed) {
        Pointed p = Pointed.at(pointed);
        return new MarkPlaces(p.text()).closes(p.at(), p.at() + 1, p.whole());
    }

    private static boolean isApart(String pointed) {
        Pointed p = Pointed.at(pointed);
        return new MarkPlaces(p.text()).isApart(p.at(), p.at() + 1, p.whole());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^\"Ja",
                "so ^\"Ja",
                "so\u00a0^\"Ja",
                "so\r\n^\"Ja",
                "(^\"Ja",
                "„^\"Ja",
                "so–^\"Ja",
                "so ^\"...Ja",
                "^\"😀"
            })
    void opensBehindASpaceOrAnOpeningCharacter(String pointed) {
        assertThat(opens(pointed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"so^\"Ja", "so ^\" Ja", "so ^\"", "so ^\".", "so ^\", ja", "Nein.“^\" Ja", "5^\" breit"})
    void doesNotOpenElsewhere(String pointed) {
        assertThat(opens(pointed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ja^\"",
                "Ja^\" so",
                "Ja^\"\u202fso",
                "Ja^\", so",
                "Ja.^\"\r\n",
                "Ja^\")",
                "Ja.^‘“",
                "Ja^\"–so",
                "5^\" breit"
            })
    void closesBehindAWordAndBeforeASpaceOrPunctuation(String pointed) {
        assertThat(closes(pointed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"^\"Ja", "so ^\" Ja", "Ja^\"so", "(^\")", "„^“"})
    void doesNotCloseElsewhere(String pointed) {
        assertThat(closes(pointed)).isFalse();
    }

    @Test
    void marksOfTokenisedTextStandApart() {
        assertThat(isApart("so ^\" Ja")).isTrue();
        assertThat(isApart("^\" Ja")).isTrue();
        assertThat(isApart("Ja ^\"")).isTrue();
        assertThat(isApart("so ^\"Ja")).isFalse();
        assertThat(isApart("Ja^\" so")).isFalse();
    }

    @Test
    void onlyQuotationMarksAreMarks() {
        assertThat("\"'„“”‟‚‘’«»‹›´`".chars().allMatch(c -> MarkPlaces.isMark((char) c)))
                .isTrue();
        assertThat("<>,.*_″′ʺ¨¬…\n ".chars().noneMatch(c -> MarkPlaces.isMark((char) c)))
                .isTrue();
    }
}
