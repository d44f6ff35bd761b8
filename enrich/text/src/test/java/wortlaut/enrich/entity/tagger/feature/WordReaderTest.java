package wortlaut.enrich.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.document.Hashes;

class WordReaderTest {
    /** On list 1: Kern; on list 2: Amt; of class 1: hof. */
    private static final Lexicon LEXICON = new Lexicon(
            table(Map.of("Kern", 1, "Amt", 2)),
            table(Map.of()),
            table(Map.of("hof", 1)),
            table(Map.of("Haus", 4)),
            new int[] {0, 3 << 16 | 2});

    private static IntTable table(Map<String, Integer> words) {
        TreeMap<Integer, Integer> sorted = new TreeMap<>();
        words.forEach((word, value) -> sorted.put(Lexicon.key(Hashes.of(word)), value));
        return new IntTable(
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().stream().mapToInt(Integer::intValue).toArray());
    }

    private static Word read(String text) {
        Word word = new Word();
        new WordReader(LEXICON).read(text.toCharArray(), 0, text.length(), word);
        return word;
    }

    private static boolean has(Word word, int template, long value) {
        long feature = Hashes.join(template, value);
        for (int i = 0; i < word.count; i++) {
            if (word.features[i] == feature) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "haus | 0",
                "Haus | 1",
                "HAUS | 2",
                "H | 1",
                "McKern | 3",
                "iPad | 3",
                "HAUs | 3",
                "1.500 | 4",
                "„ | 5",
                "» | 5",
                "\" | 5",
                "‚ | 6",
                ", | 6",
                "😀 | 6",
                "3D | 2",
                "Ä | 1",
                "ß | 0",
                "A-B | 2",
                "A\u0308rger | 1"
            })
    void theKindOfAWordIsTheShapeOfItsLetters(String text, int kind) {
        assertThat(read(text).kind).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"Kern, 1", "KERN, 1", "Kerns, 1", "kern, 0", "Kerne, 0", "Amts, 0", "AMT, 0", "Amt, 2"})
    void listsKnowAWordInCapitalsAndInTheGenitiveIfItIsNotTooShort(String text, int lists) {
        assertThat(read(text).lists).isEqualTo(lists);
    }

    @Test
    void wordClassesAreOfTheWordInSmallLetters() {
        assertThat(read("HOF").wordClass).isEqualTo(1);
        assertThat(read("Saal").wordClass).isZero();
        assertThat(LEXICON.middle(1)).isEqualTo(2);
        assertThat(LEXICON.coarse(1)).isEqualTo(3);
    }

    @Test
    void marksDashesAndApostrophesOfAllKindsAreAlike() {
        assertThat(read("„").exact).isEqualTo(read("«").exact);
        assertThat(read("Nord–Süd").exact).isEqualTo(read("Nord-Süd").exact);
        assertThat(read("O’Neill").exact).isEqualTo(read("O'Neill").exact);
        assertThat(read("Kern").exact).isNotEqualTo(read("kern").exact);
        assertThat(read("Kern").lower).isEqualTo(read("KERN").lower);
    }

    @Test
    void ofAWordOver64CharactersTheRestIsNotSeen() {
        String start = "Donau".repeat(20).substring(0, 64);
        assertThat(read(start + "kahn").exact).isEqualTo(read(start).exact);
        assertThat(read(start.substring(0, 63) + "x").exact).isNotEqualTo(read(start).exact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Haus",
                "x",
                "😀",
                "A-B-C-D-E-F-G-H-I-J-K-L-M-N-O-P-Q-R-S-T-U-V-W-X-Y-Z-ABCDEFGHIJKLM",
                "Kern-Amts"
            })
    void neighboursSeeLessThanThePlaceItself(String text) {
        Word word = read(text);
        assertThat(word.far).isPositive().isLessThanOrEqualTo(word.near);
        assertThat(word.near).isLessThanOrEqualTo(word.count);
        assertThat(word.count).isLessThanOrEqualTo(word.features.length);
        assertThat(Features.seen(word, 0)).isEqualTo(word.count);
        assertThat(Features.seen(word, -1)).isEqualTo(word.near);
        assertThat(Features.seen(word, 2)).isEqualTo(word.far);
    }

    @Test
    void aWordReadAgainLeavesNothingOfTheOneBefore() {
        Word word = new Word();
        WordReader reader = new WordReader(LEXICON);
        String text = "Kern-Amts 😀 Hof";
        reader.read(text.toCharArray(), 0, 9, word);
        reader.read(text.toCharArray(), 13, 16, word);
        Word fresh = read("Hof");
        assertThat(word.count).isEqualTo(fresh.count);
        assertThat(word.lists).isEqualTo(fresh.lists);
        assertThat(word.features).startsWith(Arrays.copyOf(fresh.features, fresh.count));
    }

    @Test
    void partsOfAWordAreSeenByThemselves() {
        Word word = read("Kern-Amt");
        assertThat(has(word, 36, Hashes.of("amt"))).isTrue();
        assertThat(has(word, 37, Hashes.of("kern"))).isTrue();
        assertThat(has(word, 42, 1)).isTrue();
        assertThat(has(read("Kern-"), 36, Hashes.of(""))).isFalse();
        assertThat(has(read("Gasthaus"), 44, Hashes.of("Haus"))).isTrue();
        assertThat(has(read("Kerns"), 32, Hashes.of("kern"))).isTrue();
    }

    @Test
    void aFeatureSeenFromElsewhereIsAnother() {
        long feature = Hashes.join(10, 5);
        assertThat(Features.at(feature, 0)).isEqualTo(feature);
        assertThat(Features.at(feature, -1))
                .isNotEqualTo(Features.at(feature, 1))
                .isNotEqualTo(feature);
    }
}
