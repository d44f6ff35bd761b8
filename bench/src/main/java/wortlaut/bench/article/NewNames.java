package wortlaut.bench.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Names for one document: each word of a name gets another one, and keeps it through the document. */
final class NewNames {
    private static final List<String> SYLLABLES = List.of(
            "ber", "kra", "lin", "mo", "ras", "sten", "wil", "hag", "tor", "fel", "nau", "dorf", "ost", "gul", "mei",
            "sch", "ar", "en", "ul", "ko", "ba", "zi", "pet", "vel", "quo", "ran", "til", "hu", "jes", "wan");

    private final RandomGenerator random;
    private final Map<String, String> known = new HashMap<>();

    NewNames(RandomGenerator random) {
        this.random = random;
    }

    /** The name with new words; what is written small in it ("von", "of") stays. */
    String of(String name) {
        StringBuilder renamed = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetter(name.charAt(i))) {
                renamed.append(word(name.substring(from, i)));
                if (i < name.length()) {
                    renamed.append(name.charAt(i));
                }
                from = i + 1;
            }
        }
        return renamed.toString();
    }

    private String word(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return word;
        }
        String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        // "Webers" is Weber's: both are told apart by their ending only.
        if (!stem.equals(word) && known.containsKey(stem)) {
            return known.get(stem) + "s";
        }
        return known.computeIfAbsent(word, unused -> made());
    }

    private String made() {
        StringBuilder name = new StringBuilder();
        int syllables = 2 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
