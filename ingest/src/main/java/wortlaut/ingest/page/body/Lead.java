package wortlaut.ingest.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.markup.Line;
import wortlaut.ingest.page.phrase.Phrases;

/** The lead, where it stands between the headline and the element with the paragraphs. */
final class Lead {
    private static final int MOST = 3;
    private static final int NEAR = 25;
    private static final double SAME = 0.8;

    private Lead() {}

    /**
     * @param before lines between headline and text, without clutter
     * @param text the lines of the article so far
     */
    static List<Line> of(List<Line> before, List<Line> text, @Nullable Element heading, List<String> headlines) {
        List<Line> lead = new ArrayList<>();
        for (Line line : before.subList(0, Math.min(NEAR, before.size()))) {
            if (lead.size() < MOST && isLead(line, heading, headlines) && isNew(line, text)) {
                lead.add(line);
            }
        }
        return lead;
    }

    private static boolean isLead(Line line, @Nullable Element heading, List<String> headlines) {
        return Ends.isLead(line)
                && !line.element().equals(heading)
                && !Phrases.begins(Phrases.Kind.CREDIT, line.text())
                && !Phrases.begins(Phrases.Kind.DROP, line.text())
                && !Phrases.begins(Phrases.Kind.CONSENT, line.text())
                && headlines.stream().noneMatch(headline -> Heading.likeness(headline, line.text()) > SAME);
    }

    private static boolean isNew(Line line, List<Line> text) {
        String begin = line.text().toLowerCase(Locale.ROOT);
        return text.stream().noneMatch(other -> {
            String lower = other.text().toLowerCase(Locale.ROOT);
            return lower.startsWith(begin) || begin.startsWith(lower);
        });
    }
}
