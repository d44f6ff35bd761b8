package wortlaut.enrich.document;

import wortlaut.enrich.limit.AnalysisLimits;

/**
 * Cuts a text into tokens in one pass, without a regular expression and without a string per token. Tokens never overlap,
 * never contain white space and leave nothing but white space between them.
 */
final class Tokenizer {
    /** So that work on single tokens is bounded: in UTF-16 units. */
    private static final int LONGEST = 1_000;

    private static final String URL_ENDS = "<>\"„“”»«{}|\\^`";
    private static final String NOT_LAST_IN_URL = ".,;:!?)]'’‘…";

    private final String text;
    private final char[] chars;
    private final int length;
    private final DotRules dots;
    private final WordParts parts;
    private final Offsets starts;
    private final Offsets ends;
    private int at;

    /** @param chars of the text: reading them one by one is faster than asking the text */
    Tokenizer(String text, char[] chars, TokenRules rules) {
        this.text = text;
        this.chars = chars;
        this.length = text.length();
        this.dots = new DotRules(text, rules);
        this.parts = rules.parts();
        this.starts = new Offsets(length / 5);
        this.ends = new Offsets(length / 5);
    }

    void run() {
        while (at < length) {
            switch (CharClass.of(chars[at])) {
                case CharClass.SPACE -> at++;
                case CharClass.LETTER, CharClass.DIGIT -> word();
                case CharClass.SURROGATE -> astral();
                default -> symbol();
            }
        }
    }

    int[] starts() {
        return starts.toArray();
    }

    int[] ends() {
        return ends.toArray();
    }

    /** A token; in pieces where it is longer than any word or address is. */
    private void emit(int start, int end) {
        int from = start;
        while (end - from > LONGEST) {
            int cut = from + LONGEST;
            int to = Character.isLowSurrogate(chars[cut]) ? cut - 1 : cut;
            add(from, to);
            from = to;
        }
        add(from, end);
    }

    private void add(int start, int end) {
        AnalysisLimits.check("tokens", starts.size() + 1, AnalysisLimits.MAX_TOKENS);
        starts.add(start);
        ends.add(end);
    }

    private void word() {
        int start = at;
        at = endOfRun(at);
        while (at < length && joins(start)) {
            at = endOfRun(at + 1);
        }
        if (isUrl(start)) {
            at = endOfUrl();
            emit(start, at);
            return;
        }
        if (at < length && chars[at] == '.' && dots.keeps(start, at, previousStart(), previousEnd())) {
            at++;
        }
        emitWord(start);
    }

    private int previousStart() {
        return starts.size() == 0 ? 0 : starts.get(starts.size() - 1);
    }

    private int previousEnd() {
        return ends.size() == 0 ? 0 : ends.get(ends.size() - 1);
    }

    private void emitWord(int start) {
        int first = parts.elisionEnd(text, start, at);
        int tail = parts.tailStart(text, first, at);
        if (first > start) {
            emit(start, first);
        }
        if (tail > first && tail < at) {
            emit(first, tail);
            emit(tail, at);
        } else {
            emit(first, at);
        }
    }

    /** The end of the letters, digits and marks from here on. */
    private int endOfRun(int from) {
        int i = from;
        while (i < length) {
            byte type = CharClass.of(chars[i]);
            if (type == CharClass.SURROGATE) {
                int codePoint = text.codePointAt(i);
                if (!Character.isLetterOrDigit(codePoint)) {
                    return i;
                }
                i += Character.charCount(codePoint);
            } else if (type == CharClass.LETTER || type == CharClass.DIGIT || type == CharClass.MARK) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    /** Whether the character here, between two word characters, belongs to the word. */
    private boolean joins(int start) {
        if (at + 1 >= length || !CharClass.isWord(chars[at + 1])) {
            return false;
        }
        char before = chars[at - 1];
        char after = chars[at + 1];
        boolean letters = !Character.isDigit(before) && Character.isLetter(after);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return switch (chars[at]) {
            case '-', '‐', '‑', '@' -> true;
            case '\'', '’' -> letters;
            case '.' -> digits || (letters && (Character.isLowerCase(after) || isSingle(start)));
            case ',' -> digits;
            case ':' -> digits || (letters && text.startsWith("in", at + 1));
            case '*', '_' -> letters;
            case '&' -> letters && Character.isUpperCase(before) && Character.isUpperCase(after);
            default -> false;
        };
    }

    /** Whether one letter stands alone before the full stop here: "z.B.", "U.S.". */
    private boolean isSingle(int start) {
        return at - start == 1 || (at - start > 2 && chars[at - 2] == '.');
    }

    private boolean isUrl(int start) {
        return text.startsWith("://", at) || (text.startsWith("www.", start) && at - start > 4);
    }

    private int endOfUrl() {
        int end = at;
        while (end < length && CharClass.of(chars[end]) != CharClass.SPACE && URL_ENDS.indexOf(chars[end]) < 0) {
            end++;
        }
        while (end > at && NOT_LAST_IN_URL.indexOf(chars[end - 1]) >= 0) {
            end--;
        }
        return end;
    }

    private void astral() {
        if (Character.isLetterOrDigit(text.codePointAt(at))) {
            word();
            return;
        }
        int start = at;
        at += Character.charCount(text.codePointAt(at));
        while (at < length && continuesEmoji()) {
            at += Character.charCount(text.codePointAt(at));
        }
        emit(start, at);
    }

    /** Joiners, variation selectors, skin tones, and whatever follows a joiner. */
    private boolean continuesEmoji() {
        int codePoint = text.codePointAt(at);
        boolean skinTone = codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
        boolean joined = chars[at - 1] == '\u200d' && CharClass.of(chars[at]) != CharClass.SPACE;
        return skinTone || joined || CharClass.of(chars[at]) == CharClass.MARK;
    }

    private void symbol() {
        int start = at;
        char c = chars[at++];
        if (c == '.' || c == '-') {
            while (at < length && chars[at] == c) {
                at++;
            }
        } else if ((c == '@' || c == '#') && at < length && CharClass.of(chars[at]) == CharClass.LETTER) {
            at = endOfHandle();
        }
        while (at < length && CharClass.of(chars[at]) == CharClass.MARK) {
            at++;
        }
        emit(start, at);
    }

    private int endOfHandle() {
        int end = endOfRun(at);
        while (end + 1 < length && chars[end] == '_' && CharClass.isWord(chars[end + 1])) {
            end = endOfRun(end + 1);
        }
        return end;
    }
}
