package wortlaut.enrich.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import wortlaut.enrich.language.data.Entry;
import wortlaut.events.NormalForm;

/**
 * What the transliterations of one Cyrillic name share, by the table {@code transliteration.txt}: Selenskyj and Zelensky, Tschernow
 * and Chernov have the same key. Accents, doubled letters and a final i or y do not count. Immutable.
 */
final class Transliteration {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final Map<String, String> keys = new HashMap<>();

    /** The length of the longest spelling that starts with a letter. */
    private final Map<Character, Integer> longest = new HashMap<>();

    /** From spellings with their keys. */
    Transliteration(List<Entry<String>> entries) {
        for (Entry<String> entry : entries) {
            String spelling = plain(entry.word());
            keys.put(spelling, entry.value());
            longest.merge(spelling.charAt(0), spelling.length(), Math::max);
        }
    }

    /** Takes linear time: at each place the longest spelling of the table counts. */
    String key(String name) {
        String letters = plain(name);
        StringBuilder key = new StringBuilder();
        int at = 0;
        while (at < letters.length()) {
            int length = longestAt(letters, at);
            append(key, length == 0 ? letters.substring(at, at + 1) : keys.get(letters.substring(at, at + length)));
            at += Math.max(1, length);
        }
        int end = key.length();
        while (end > 1 && key.charAt(end - 1) == 'i') {
            end--;
        }
        return key.substring(0, end);
    }

    private int longestAt(String letters, int at) {
        int most = longest.getOrDefault(letters.charAt(at), 0);
        for (int length = Math.min(most, letters.length() - at); length > 0; length--) {
            if (keys.containsKey(letters.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static void append(StringBuilder key, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (key.isEmpty() || key.charAt(key.length() - 1) != letters.charAt(i)) {
                key.append(letters.charAt(i));
            }
        }
    }

    /** A spelling without what does not count. */
    static String plain(String name) {
        String decomposed = NormalForm.of(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("");
    }
}
