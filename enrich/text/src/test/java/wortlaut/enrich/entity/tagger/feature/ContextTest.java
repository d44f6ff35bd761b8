package wortlaut.enrich.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.document.Hashes;

/** What a place shows among its neighbours: {@code X} a word with a capital, {@code x} one without, {@code "} a mark. */
class ContextTest {
    private static final IntTable NONE = new IntTable(new int[0], new int[0]);
    private static final Lexicon LEXICON = new Lexicon(NONE, NONE, NONE, NONE, new int[] {0});

    private static Context context(Lexicon lexicon, String... words) {
        Context context = new Context(lexicon);
        fill(context, lexicon, words);
        return context;
    }

    private static void fill(Context context, Lexicon lexicon, String... words) {
        WordReader reader = new WordReader(lexicon);
        Word word = new Word();
        context.clear(words.length);
        for (int i = 0; i < words.length; i++) {
            reader.read(words[i].toCharArray(), 0, words[i].length(), word);
            context.set(i, Glance.of(word, lexicon));
        }
        context.complete();
    }

    private static long[] features(Context context, int token) {
        return Arrays.copyOf(context.hashes(), context.features(token));
    }

    private static boolean has(Context context, int token, int template, long value) {
        long feature = Hashes.join(template, value);
        return Arrays.stream(features(context, token)).anyMatch(hash -> hash == feature);
    }

    @Test
    void whatAWordShowsAloneWhatKindsShowAndWhatNeighboursShowIsAllThereIs() {
        String[] words = {"so", "sagte", "„", "Ada", "Kern", "3", "ABC", "."};
        Context context = context(LEXICON, words);
        WordReader reader = new WordReader(LEXICON);
        for (int token = 0; token < words.length; token++) {
            long[] all = features(context, token);
            Word word = new Word();
            reader.read(words[token].toCharArray(), 0, words[token].length(), word);
            LongStream parts = LongStream.concat(
                    LongStream.of(Arrays.copyOf(context.hashes(), context.alone(Glance.of(word, LEXICON)))),
                    LongStream.concat(
                            LongStream.of(Arrays.copyOf(context.hashes(), context.ofKinds(context.kinds(token)))),
                            LongStream.of(Arrays.copyOf(context.hashes(), context.bonds(token)))));
            assertThat(parts.toArray()).containsExactlyInAnyOrder(all);
        }
    }

    @Test
    void runsOfCapitalsHaveAStartAndAnEnd() {
        Context context = context(LEXICON, "so", "Ada", "Maria", "Kern", "kam");
        assertThat(has(context, 1, 140, 1 * 8 + 2)).isTrue();
        assertThat(has(context, 2, 140, 0 * 8 + 2)).isTrue();
        assertThat(has(context, 3, 140, 2 * 8 + 2)).isTrue();
        assertThat(has(context(LEXICON, "Kern"), 0, 140, 3 * 8)).isTrue();
        assertThat(has(context, 0, 140, 3 * 8)).isFalse();
    }

    @Test
    void whatStandsBetweenMarksIsQuoted() {
        Context context = context(LEXICON, "„", "ja", "“", "sagte");
        assertThat(has(context, 1, 105, 8 + Word.LOWER)).isTrue();
        assertThat(has(context, 3, 105, Word.LOWER)).isTrue();
    }

    @Test
    void whatLiesBeyondTheSentenceIsABoundary() {
        Context context = context(LEXICON, "Kern");
        long boundary = Word.BOUNDARY;
        assertThat(has(context, 0, 101, (boundary * 8 + Word.CAPITALISED) * 8 + boundary))
                .isTrue();
    }

    @Test
    void aSentenceReadAgainLeavesNothingOfALongerOneBefore() {
        String[] many = new String[500];
        Arrays.fill(many, "„Kern");
        Context used = new Context(LEXICON);
        fill(used, LEXICON, many);
        fill(used, LEXICON, "so", "Ada", "Kern");
        Context fresh = context(LEXICON, "so", "Ada", "Kern");
        for (int token = 0; token < 3; token++) {
            assertThat(features(used, token)).isEqualTo(features(fresh, token));
        }
    }

    @Test
    void theLongestListedNameOfSeveralWordsIsMarkedFromItsFirstToItsLastWord() {
        long ada = Hashes.join(0, Hashes.of("Neu"));
        long kern = Hashes.join(ada, Hashes.of("Tarn"));
        long lind = Hashes.join(kern, Hashes.of("See"));
        TreeMap<Integer, Integer> phrases = new TreeMap<>();
        phrases.put(Lexicon.key(ada), Lexicon.OPEN);
        phrases.put(Lexicon.key(kern), Lexicon.OPEN | 1);
        phrases.put(Lexicon.key(lind), 2);
        IntTable table = new IntTable(
                phrases.keySet().stream().mapToInt(Integer::intValue).toArray(),
                phrases.values().stream().mapToInt(Integer::intValue).toArray());
        Lexicon lexicon = new Lexicon(NONE, table, NONE, NONE, new int[] {0});
        Context longer = context(lexicon, "in", "Neu", "Tarn", "See", "ist");
        assertThat(has(longer, 1, 120, 4)).isTrue();
        assertThat(has(longer, 3, 120, 5)).isTrue();
        assertThat(has(longer, 4, 120, 5)).isFalse();
        Context shorter = context(lexicon, "in", "Neu", "Tarn", "ist", "Neu");
        assertThat(has(shorter, 1, 120, 2)).isTrue();
        assertThat(has(shorter, 2, 120, 3)).isTrue();
        assertThat(has(shorter, 3, 120, 3)).isFalse();
        assertThat(has(shorter, 4, 120, 2)).isFalse();
    }
}
