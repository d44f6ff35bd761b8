package wortlaut.enrich.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wortlaut.enrich.document.WordList;
import wortlaut.enrich.language.data.Entry;
import wortlaut.enrich.language.data.FolderReader;
import wortlaut.enrich.language.data.Problems;
import wortlaut.events.WortlautException;

/**
 * Tells languages apart by their function words: each counts for every language that has it, the less the more languages do. Letters
 * that only some languages write are listed among the words. Immutable and thread-safe.
 */
public final class LanguageDetector {
    /** The tag for a text whose language could not be told (ISO 639-2). */
    public static final String UNKNOWN = "und";

    /** The languages that are told apart: {@code languages.txt} beside their folders. */
    static final List<String> KNOWN = LanguageData.known();

    private static final int SAMPLE = 20_000;
    private static final double LEAST = 1;
    private static final double LEAST_SHARE = 0.06;
    private static final double LEAST_LEAD = 1.25;

    private final WordList<int[]> words;

    private LanguageDetector(Map<String, List<Integer>> languagesOfWords) {
        Map<String, int[]> languages = new LinkedHashMap<>();
        languagesOfWords.forEach((word, of) ->
                languages.put(word, of.stream().mapToInt(Integer::intValue).toArray()));
        this.words = WordList.of(languages);
    }

    /**
     * Reads {@code function-words.txt} of every known language.
     *
     * @throws WortlautException with all that is wrong with these files
     */
    public static LanguageDetector load() {
        Problems problems = new Problems();
        Map<String, List<Integer>> languagesOfWords = new LinkedHashMap<>();
        for (int language = 0; language < KNOWN.size(); language++) {
            FolderReader folder =
                    new FolderReader(LanguageData.onClassPath(KNOWN.get(language)), problems, type -> true);
            for (Entry<Boolean> entry : folder.entries(LanguageFiles.FUNCTION_WORDS)) {
                languagesOfWords
                        .computeIfAbsent(WordList.folded(entry.word()), w -> new ArrayList<>())
                        .add(language);
            }
        }
        problems.check();
        return new LanguageDetector(languagesOfWords);
    }

    /** The tag of the text's language, {@link #UNKNOWN} when unsure. Looks at the first {@value #SAMPLE} characters. */
    public String detect(String text) {
        double[] scores = new double[KNOWN.size()];
        int count = count(text, scores);
        int best = -1;
        double second = 0;
        for (int i = 0; i < scores.length; i++) {
            if (best < 0 || scores[i] > scores[best]) {
                second = best < 0 ? 0 : scores[best];
                best = i;
            } else {
                second = Math.max(second, scores[i]);
            }
        }
        boolean sure = scores[best] >= Math.max(LEAST, LEAST_SHARE * count) && scores[best] >= LEAST_LEAD * second;
        return sure ? KNOWN.get(best) : UNKNOWN;
    }

    private int count(String text, double[] scores) {
        int end = Math.min(text.length(), SAMPLE);
        int count = 0;
        int start = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || !Character.isLetter(text.charAt(i))) {
                if (i > start) {
                    count++;
                    add(words.value(text, start, i), scores);
                }
                start = i + 1;
            }
        }
        return count;
    }

    private static void add(int[] languages, double[] scores) {
        if (languages != null) {
            for (int language : languages) {
                scores[language] += 1.0 / languages.length;
            }
        }
    }
}
