package wortlaut.enrich.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    private static final WordList LIST =
            WordList.of(List.of("Haus\tn", "Rat\tm", "von der", "Ärztin\tf", "l’Oréal\tfirm", "Bürgerrat\tr"));

    @Test
    void caseAndTheKindOfApostropheMakeNoDifference() {
        assertThat(LIST.contains("HAUS")).isTrue();
        assertThat(LIST.contains("äRZTIN")).isTrue();
        assertThat(LIST.contains("L'Oréal")).isTrue();
        assertThat(LIST.contains("Hau")).isFalse();
        assertThat(LIST.contains("Hauss")).isFalse();
        assertThat(LIST.contains("")).isFalse();
    }

    @Test
    void aWordHasItsValueAndAnEmptyOneWithoutAny() {
        assertThat(LIST.value("Im Haus.", 3, 7)).isEqualTo("n");
        assertThat(LIST.value("von der", 0, 7)).isEmpty();
        assertThat(LIST.value("Im Haus.", 3, 8)).isNull();
    }

    @Test
    void aWordThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> WordList.of(List.of("Rat\t1", "Haus", "rat\t2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rat");
    }

    @Test
    void theLongestEndingWithinItsBoundsIsFound() {
        String word = "Oberbürgerrat";
        assertThat(LIST.ending(word, word.length(), 3, 20)).isEqualTo("r");
        assertThat(LIST.ending(word, word.length(), 3, 8)).isEqualTo("m");
        assertThat(LIST.ending(word, word.length(), 4, 8)).isNull();
        assertThat(LIST.ending(word, word.length() - 1, 3, 20)).isNull();
        assertThat(LIST.ending("Rat", 3, 3, 20)).isEqualTo("m");
        assertThat(LIST.ending("", 0, 3, 20)).isNull();
    }

    @Test
    void manyWordsAreAllKept() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            lines.add("Wort" + i + "\t" + i);
        }
        WordList list = WordList.of(lines);
        for (int i = 0; i < 5_000; i++) {
            String word = "wort" + i;
            assertThat(list.value(word, 0, word.length())).isEqualTo(String.valueOf(i));
        }
        assertThat(list.contains("wort5000")).isFalse();
    }

    @Test
    void aStretchIsKnownByTheHashOfWhateverCase() {
        assertThat(WordList.hash("im HAUS", 3, 7)).isEqualTo(WordList.hash("Haus", 0, 4));
        assertThat(LIST.value("im HAUS", 3, 7, WordList.hash("haus", 0, 4))).isEqualTo("n");
    }

    @Test
    void anEmptyListKnowsNothing() {
        WordList none = WordList.of(List.of());
        assertThat(none.contains("Haus")).isFalse();
        assertThat(none.size()).isZero();
    }
}
