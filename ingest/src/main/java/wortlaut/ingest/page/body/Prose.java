package wortlaut.ingest.page.body;

import java.util.regex.Pattern;
import wortlaut.ingest.markup.Line;

/** Tells sentences from labels and links: the weight of a line is how much it speaks for an article around it. */
final class Prose {
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…:][\"'“”’»«›‹)\\]]*(?:\\s*\\[\\d{1,3}\\])?$|[“”»«\"]$");
    private static final int FULL = 80;
    private static final int HALF = 25;
    private static final int MOST = 800;
    private static final double LINKED = 0.5;

    private Prose() {}

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).find();
    }

    /** A paragraph: long, or a sentence, and not mostly a link. */
    static boolean isParagraph(Line line) {
        int length = line.text().length();
        return !isHeading(line)
                && line.linkDensity() < LINKED
                && (length >= 2 * FULL || (length >= HALF && endsSentence(line.text())));
    }

    /** A paragraph that nothing but an article has. */
    static boolean isSolid(Line line) {
        return isParagraph(line) && line.text().length() >= FULL;
    }

    static boolean isHeading(Line line) {
        String name = line.element().normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** In characters, negative for what articles do not have. */
    static int weight(Line line) {
        if (isParagraph(line)) {
            return Math.min(MOST, line.text().length());
        } else if (line.linkDensity() >= LINKED) {
            return -HALF - Math.min(FULL, line.text().length());
        }
        return isHeading(line) ? 0 : -HALF / 3;
    }
}
