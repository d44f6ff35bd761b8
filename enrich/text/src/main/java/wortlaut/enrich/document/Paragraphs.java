package wortlaut.enrich.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs of a text: its lines, or, in a text wrapped at a fixed width, what blank lines part. Wrapped means that no line is
 * longer than {@value #WIDTH} characters and most line ends within a paragraph don't end a sentence.
 */
final class Paragraphs {
    private static final int WIDTH = 100;
    private static final int FEW = 3;
    private static final String SENTENCE_ENDS = ".!?:…\"“”»«)";

    private final String text;
    private final List<CharSpan> lines = new ArrayList<>();
    private final boolean[] blankBefore;

    private Paragraphs(String text) {
        this.text = text;
        List<Boolean> blanks = new ArrayList<>();
        int start = 0;
        int newlines = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            CharSpan line = trimmed(start, end);
            if (line != null) {
                lines.add(line);
                blanks.add(newlines != 1);
                newlines = 0;
            }
            newlines++;
            start = end + 1;
        }
        blankBefore = new boolean[blanks.size()];
        for (int i = 0; i < blankBefore.length; i++) {
            blankBefore[i] = blanks.get(i);
        }
    }

    static List<CharSpan> of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        return paragraphs.isWrapped() ? paragraphs.joined() : paragraphs.lines;
    }

    private CharSpan trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && CharClass.of(text.charAt(start)) == CharClass.SPACE) {
            start++;
        }
        while (end > start && CharClass.of(text.charAt(end - 1)) == CharClass.SPACE) {
            end--;
        }
        return start == end ? null : new CharSpan(start, end);
    }

    private boolean isWrapped() {
        int single = 0;
        int open = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > WIDTH) {
                return false;
            }
            if (i > 0 && !blankBefore[i]) {
                single++;
                open += SENTENCE_ENDS.indexOf(text.charAt(lines.get(i - 1).end() - 1)) < 0 ? 1 : 0;
            }
        }
        return single >= FEW && open * 2 > single;
    }

    private List<CharSpan> joined() {
        List<CharSpan> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (blankBefore[i] || joined.isEmpty()) {
                joined.add(lines.get(i));
            } else {
                int last = joined.size() - 1;
                joined.set(
                        last,
                        new CharSpan(joined.get(last).start(), lines.get(i).end()));
            }
        }
        return joined;
    }
}
