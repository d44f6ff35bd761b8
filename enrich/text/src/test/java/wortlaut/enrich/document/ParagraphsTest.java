package wortlaut.enrich.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void linesAreParagraphsAndTrimmed() {
        assertThat(paragraphs("  Eins.\r\n\u00a0Zwei.\t\n\n\n Drei\u2028")).containsExactly("Eins.", "Zwei.", "Drei");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\u00a0\u202f\n\t"})
    void whiteSpaceIsNoParagraph(String text) {
        assertThat(paragraphs(text)).isEmpty();
    }

    @Test
    void linesThatMostlyEndWithinSentencesAreWrapped() {
        assertThat(paragraphs("Der Rat hat\nam Montag\nlange getagt\nund dann geschwiegen.\n\nEr kam\nwieder."))
                .containsExactly("Der Rat hat\nam Montag\nlange getagt\nund dann geschwiegen.", "Er kam\nwieder.");
    }

    @Test
    void soAreTheyWithTheLineEndsOfWindows() {
        assertThat(paragraphs("Der Rat hat\r\nam Montag\r\nlange getagt\r\nund geschwiegen.\r\n\r\nEr kam."))
                .containsExactly("Der Rat hat\r\nam Montag\r\nlange getagt\r\nund geschwiegen.", "Er kam.");
    }

    @Test
    void threeLineEndsAreTheLeast() {
        assertThat(paragraphs("Der Rat hat\nam Montag\nlange getagt")).hasSize(3);
        assertThat(paragraphs("Der Rat hat\nam Montag\nlange getagt\nund mehr")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Eins.\nZwei!\nDrei?\nVier", "„Eins“\nZwei:\nDrei…\nVier", "Eins\nZwei\nDrei.\nVier.\nFünf."})
    void linesThatMostlyEndSentencesAreParagraphs(String text) {
        assertThat(paragraphs(text)).hasSize(text.split("\n", -1).length);
    }

    @Test
    void aLineOverAHundredCharactersShowsThatNothingIsWrapped() {
        String wrapped = "Der Rat hat\nam Montag\nlange getagt\nund ";
        assertThat(paragraphs(wrapped + "x".repeat(96))).hasSize(1);
        assertThat(paragraphs(wrapped + "x".repeat(97))).hasSize(4);
    }
}
