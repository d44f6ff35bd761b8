package wortlaut.enrich.document;

/** Whether a full stop belongs to the word before it: abbreviations, initials, ordinals. */
final class DotRules {
    private final String text;
    private final TokenRules rules;

    DotRules(String text, TokenRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /** Whether the full stop at {@code dot} ends the word from {@code start} on as its own part. */
    boolean keeps(int start, int dot, int previousStart, int previousEnd) {
        if (dot + 1 < text.length() && text.charAt(dot + 1) == '.') {
            return false;
        }
        char first = text.charAt(start);
        if (dot - start == 1 && Character.isUpperCase(first)) {
            return true;
        }
        if (CharClass.of(first) == CharClass.DIGIT) {
            return rules.ordinalDot() && isOrdinal(start, dot, previousStart, previousEnd);
        }
        return text.charAt(Math.max(start, dot - 2)) == '.'
                || rules.abbreviations().contains(text, start, dot)
                || (rules.ordinalDot() && isRegnal(start, dot, previousStart, previousEnd));
    }

    private boolean isOrdinal(int start, int dot, int previousStart, int previousEnd) {
        if (dot - start > 3 || !onlyDigits(start, dot)) {
            return false;
        }
        int next = nextWord(dot + 1);
        if (next < 0) {
            return false;
        }
        return Character.isLowerCase(text.charAt(next))
                || rules.months().contains(text, next, endOfLetters(next))
                || (Character.isLetter(text.charAt(next))
                        && rules.determiners().contains(text, previousStart, previousEnd));
    }

    /** "Papst Benedikt XVI.": a Roman number after a name, unless a sentence starts after it. */
    private boolean isRegnal(int start, int dot, int previousStart, int previousEnd) {
        for (int i = start; i < dot; i++) {
            if ("IVX".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        int next = nextWord(dot + 1);
        return previousEnd > previousStart
                && Character.isUpperCase(text.charAt(previousStart))
                && next >= 0
                && !rules.starters().contains(text, next, endOfLetters(next));
    }

    private boolean onlyDigits(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the next word starts if nothing but white space on the same line comes before it, else -1. */
    private int nextWord(int from) {
        int limit = Math.min(text.length(), from + 4);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n' || CharClass.of(c) != CharClass.SPACE) {
                return CharClass.of(c) == CharClass.LETTER ? i : -1;
            }
        }
        return -1;
    }

    private int endOfLetters(int from) {
        int i = from;
        while (i < text.length() && i < from + 20 && CharClass.of(text.charAt(i)) == CharClass.LETTER) {
            i++;
        }
        return i;
    }
}
