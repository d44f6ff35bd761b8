package wortlaut.enrich.document;

import java.util.ArrayList;
import java.util.List;

/** Finds where sentences end: after final punctuation and the closing marks behind it, and always with the paragraph. */
final class SentenceSplitter {
    private static final String CLOSERS = "\"'“”»«›‹’‘)]";
    private static final int MOST_CLOSERS = 16;

    private final String text;
    private final char[] chars;
    private final int[] starts;
    private final int[] ends;
    private final TokenRules rules;
    private final List<Dateline> datelines = new ArrayList<>();

    SentenceSplitter(String text, char[] chars, int[] starts, int[] ends, TokenRules rules) {
        this.text = text;
        this.chars = chars;
        this.starts = starts;
        this.ends = ends;
        this.rules = rules;
    }

    /** The index after the last token of each sentence, ascending. */
    int[] sentenceEnds(List<CharSpan> paragraphs) {
        Offsets found = new Offsets(starts.length / 15);
        DatelineReader reader = new DatelineReader(text, starts, ends, rules);
        int token = 0;
        for (CharSpan paragraph : paragraphs) {
            int first = token;
            Dateline dateline = token < starts.length ? reader.read(token, paragraph.end()) : null;
            if (dateline != null) {
                datelines.add(dateline);
                first = dateline.span().end();
                token = first;
                found.add(first);
            }
            while (token < starts.length && starts[token] < paragraph.end()) {
                int end = endsSentence(token, paragraph.end());
                token = Math.max(token + 1, end);
                if (end > 0) {
                    found.add(end);
                    first = end;
                }
            }
            if (token > first) {
                found.add(token);
            }
        }
        return found.toArray();
    }

    /** The datelines that {@link #sentenceEnds} met, each a sentence of its own. */
    List<Dateline> datelines() {
        return datelines;
    }

    /** The index after the sentence that this token ends, closing marks included; 0 if it ends none. */
    private int endsSentence(int token, int paragraphEnd) {
        boolean abbreviation = isAbbreviation(token);
        if (!abbreviation && !isFinal(token)) {
            return 0;
        }
        int next = token + 1;
        int limit = Math.min(starts.length, next + MOST_CLOSERS);
        while (next < limit && starts[next] < paragraphEnd && isCloser(next)) {
            next++;
        }
        if (next >= starts.length || starts[next] >= paragraphEnd) {
            return next;
        }
        return abbreviation ? (startsAfterAbbreviation(token, next) ? next : 0) : (startsSentence(next) ? next : 0);
    }

    private boolean isFinal(int token) {
        char c = chars[starts[token]];
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '‽';
    }

    private boolean isAbbreviation(int token) {
        return ends[token] - starts[token] > 1
                && chars[ends[token] - 1] == '.'
                && CharClass.isWord(chars[starts[token]]);
    }

    private boolean isCloser(int token) {
        return starts[token] == ends[token - 1]
                && (CLOSERS.indexOf(chars[starts[token]]) >= 0 || isFinal(token))
                && !isOpener(token);
    }

    /** A mark right before a word opens rather than closes: {@code (“Yes}. */
    private boolean isOpener(int token) {
        int end = ends[token];
        return end < text.length() && CharClass.isWord(chars[end]);
    }

    private boolean startsSentence(int token) {
        char c = chars[starts[token]];
        if (CharClass.of(c) == CharClass.LETTER) {
            return !Character.isLowerCase(c) && starts[token] > ends[token - 1];
        }
        boolean mark = c == ',' && token + 1 < starts.length && text.startsWith(",,", starts[token]);
        return (c != ',' || mark) && c != ';' && c != ':' && starts[token] > ends[token - 1];
    }

    private boolean startsAfterAbbreviation(int token, int next) {
        if (!Character.isUpperCase(chars[starts[next]])) {
            return false;
        }
        Abbreviation kind = rules.abbreviations().value(text, starts[token], ends[token] - 1);
        boolean number = Character.isDigit(chars[starts[token]]);
        boolean mayEnd = !number && (kind == null || kind == Abbreviation.END);
        return mayEnd && rules.starters().contains(text, starts[next], ends[next]);
    }
}
