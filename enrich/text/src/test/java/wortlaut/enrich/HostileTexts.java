package wortlaut.enrich;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that no newspaper prints: what the analysis looks for, in any order, with what Unicode has to offer. */
final class HostileTexts {
    private static final String[] MARKS = {
        "„", "“", "”", "\"", "»", "«", "‚", "‘", "’", "›", "‹", "'", "''", "„“", "“„", "(", ")", "[", "‟", "…", "―",
        "–", "-"
    };
    private static final String[] GERMAN = {
        "Karin Weber",
        "Weber",
        "Webers",
        "sie",
        "er",
        "die Ministerin",
        "der Sprecher",
        "sagte",
        "erklärte",
        "laut",
        "zufolge",
        "so",
        "dass",
        "habe",
        "sei",
        "hat",
        "hätte",
        "gesagt",
        "nannte",
        "teilte",
        "mit",
        "von",
        "von der",
        "Titel",
        "und",
        "wie",
        "mitteilte",
        "Angaben",
        "nach",
        "Haus",
        "EZB",
        "Europäische Zentralbank",
        "Dr.",
        "K.",
        "Familie",
        "gegenüber",
        "der Zeitung",
        "um",
        "zu gehen",
        "wird",
        "bezeichnet",
        "als",
        "Das",
        "5",
        "81-jährige",
        "A-B",
        "ist",
        "weil",
        "GmbH",
        "Müllers",
        "AB",
        "ABCDEFGHIJ"
    };
    private static final String[] ENGLISH = {
        "said",
        "says",
        "he",
        "that",
        "according to",
        "who",
        "and",
        "told",
        "reporters",
        "Friday",
        "last week",
        "the",
        "a spokesman",
        "Ada Kern",
        "Leo Fuhr's",
        "Bank",
        "of",
        "England",
        "n't",
        "added",
        "called",
        "Jr.",
        "Berlin"
    };
    private static final String[] UNICODE = {
        "e\u0308",
        "\u0301",
        "\u0327",
        "\u0301\u0327",
        "Stra\u00adße",
        "😀",
        "👩🏽‍🚒",
        "\uD83D",
        "\uDE00",
        "İ",
        "ß",
        "ŉ",
        "ﬃ",
        "ﷺ",
        "م",
        "中",
        "\u0344",
        "\u0f73",
        "\u202e",
        "\u200d",
        "\u200b",
        "\ufeff",
        "\u0000",
        "\u0007",
        "\u0085",
        "\u2028",
        "𝔄𝔟",
        "ǅ",
        "Σ",
        "１"
    };
    private static final String[] SIGNS = {
        " ", " ", " ", " ", " ", ", ", ". ", ".", ": ", "; ", "! ", "? ", "\n", "\n\n", "\t", "\u00a0", "//", "://",
        "www.", "@", "#", "&", "*", "_", "..", "XVI.", "3.", "1.000,5"
    };

    private HostileTexts() {}

    private static Arbitrary<String> pieces() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(SIGNS)),
                Tuple.of(4, Arbitraries.of(GERMAN)),
                Tuple.of(3, Arbitraries.of(MARKS)),
                Tuple.of(2, Arbitraries.of(ENGLISH)),
                Tuple.of(2, Arbitraries.of(UNICODE)),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(3)));
    }

    /** Up to some hundred characters. */
    static Arbitrary<String> texts() {
        return joined(1, 100);
    }

    /** A few words and signs, to be repeated. */
    static Arbitrary<String> units() {
        return joined(1, 12);
    }

    private static Arbitrary<String> joined(int least, int most) {
        return pieces().list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !text.isBlank());
    }
}
