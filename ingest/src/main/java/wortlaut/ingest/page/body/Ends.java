package wortlaut.ingest.page.body;

import java.util.ArrayList;
import java.util.List;
import wortlaut.ingest.markup.Line;
import wortlaut.ingest.page.body.Names.Kind;
import wortlaut.ingest.page.phrase.Phrases;

/** The first and the last lines of an article, where names, times and labels stand: what is no sentence there goes, but for the lead. */
final class Ends {
    private static final int SENTENCE = 20;
    private static final int LEAD = 50;
    private static final int HEAD_LINE = 160;

    private Ends() {}

    static List<Line> trimmed(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && !Prose.isSolid(lines.get(first))) {
            first++;
        }
        int last = lines.size() - 1;
        while (last >= 0 && !Prose.isSolid(lines.get(last))) {
            last--;
        }
        if (first == lines.size()) {
            first = 0;
            last = lines.size() - 1;
        }
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean within = i >= first && i <= last;
            if (within || (i < first ? isOfTheHead(line) : isOfTheTail(line))) {
                kept.add(line);
            }
        }
        while (!kept.isEmpty() && Prose.isHeading(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static boolean isHeadLine(Line line) {
        return line.text().length() <= HEAD_LINE && Phrases.begins(Phrases.Kind.HEAD, line.text());
    }

    private static boolean isOfTheHead(Line line) {
        String text = line.text();
        return !isHeadLine(line)
                && (isLead(line)
                        || (text.length() >= SENTENCE
                                && Prose.endsSentence(text)
                                && !text.endsWith(":")
                                && !Prose.isHeading(line))
                        || (text.length() >= LEAD && isListed(line)));
    }

    /** Long enough for a lead, and called one, or a sentence. */
    static boolean isLead(Line line) {
        String text = line.text();
        return text.length() >= LEAD
                && line.linkDensity() < 0.3
                && !isHeadLine(line)
                && ((Prose.endsSentence(text) && !text.endsWith(":")) || isCalledLead(line));
    }

    private static boolean isCalledLead(Line line) {
        return Names.say(Kind.LEAD, line.element())
                || (line.element().parent() != null
                        && Names.say(Kind.LEAD, line.element().parent()));
    }

    private static boolean isListed(Line line) {
        return line.element().closest("li, td, blockquote, pre") != null;
    }

    private static boolean isOfTheTail(Line line) {
        String text = line.text();
        boolean listed = isListed(line) && line.linkDensity() < 0.3;
        return !isHeadLine(line)
                && ((text.length() >= SENTENCE && Prose.endsSentence(text) && !text.endsWith(":"))
                        || listed
                        || Prose.isHeading(line));
    }
}
