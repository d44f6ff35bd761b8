package wortlaut.enrich.document;

/** The English endings that are words of their own: 's, 're, 've, 'll, 'd, 'm and n't. */
final class Clitics {
    private static final String[] ENDINGS = {"s", "re", "ve", "ll", "d", "m"};

    private Clitics() {}

    /** Where the clitic of the word starts, or the word's end if it has none. */
    static int start(String text, int start, int end) {
        int apostrophe = end - 1;
        while (apostrophe > start && apostrophe > end - 4 && !isApostrophe(text.charAt(apostrophe))) {
            apostrophe--;
        }
        if (apostrophe <= start || !isApostrophe(text.charAt(apostrophe))) {
            return end;
        }
        int size = end - apostrophe - 1;
        if (size == 1 && isAt(text, apostrophe - 1, "n") && isAt(text, apostrophe + 1, "t")) {
            return apostrophe - 1;
        }
        for (String ending : ENDINGS) {
            if (ending.length() == size && isAt(text, apostrophe + 1, ending)) {
                return apostrophe;
            }
        }
        return end;
    }

    private static boolean isAt(String text, int index, String part) {
        return text.regionMatches(true, index, part, 0, part.length());
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
