package wortlaut.enrich.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordListTest {
    private static final WordList<String> LIST = WordList.of(
            Map.of("Haus", "n", "Rat", "m", "von der", "", "Ärztin", "f", "l’Oréal", "firm", "Bürgerrat", "r"));

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
    void aWordHasItsValue() {
        assertThat(LIST.value("Im Haus.", 3, 7)).isEqualTo("n");
        assertThat(LIST.value("von der", 0, 7)).isEmpty();
        assertThat(LIST.value("Im Haus.", 3, 8)).isNull();
    }

    @Test
    void aWordThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> WordList.of(Map.of("Rat", 1, "Haus", 0, "rat", 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("at'", "twice");
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
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            values.put("Wort" + i, i);
        }
        WordList<Integer> list = WordList.of(values);
        for (int i = 0; i < 5_000; i++) {
            String word = "wort" + i;
            assertThat(list.value(word, 0, word.length())).isEqualTo(i);
        }
        assertThat(list.contains("wort5000")).isFalse();
    }

    @Test
    void aStretchIsKnownByTheHashOfWhateverCase() {
        assertThat(WordList.hash("im HAUS", 3, 7)).isEqualTo(WordList.hash("Haus", 0, 4));
        assertThat(LIST.value("im HAUS", 3, 7, WordList.hash("haus", 0, 4))).isEqualTo("n");
    }

    @Test
    void wordsWithoutValuesMayBeGivenTwice() {
        WordList<Boolean> words = WordList.ofWords(List.of("Rat", "rat", "Haus"));
        assertThat(words.size()).isEqualTo(2);
        assertThat(words.value("Haus", 0, 4)).isTrue();
    }

    @Test
    void anEmptyListKnowsNothing() {
        WordList<String> none = WordList.of(Map.of());
        assertThat(none.contains("Haus")).isFalse();
        assertThat(none.size()).isZero();
    }
}
