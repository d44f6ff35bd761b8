package wortlaut.ingest.page.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.markup.Line;
import wortlaut.ingest.page.body.Names.Kind;
import wortlaut.ingest.page.phrase.Phrases;

/** Takes out of an article's lines those that sites put between its paragraphs: links, credits, labels, what is said twice, and all that follows the end. */
final class LineRules {
    private static final int DROPPED = 200;
    private static final int CREDIT = 400;
    private static final int MARKER = 80;
    private static final int END = 120;
    private static final int LABEL = 110;
    private static final int WORD = 25;

    /** Real articles have fewer paragraphs; what has more is not compared pair by pair. */
    private static final int MOST_COMPARED = 1_000;

    private static final int FIRST = 4;
    private static final int REPEATED = 20;
    private static final double LINK = 0.7;
    private static final double SOME_LINK = 0.3;
    private static final double HALF = 0.5;
    private static final double HEADLINE = 0.85;

    private final List<String> headlines;
    private final List<Line> kept = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int weightKept;
    private final int weight;
    private boolean links;

    private LineRules(List<Line> lines, List<String> headlines) {
        this.headlines = headlines;
        this.weight = lines.stream()
                .filter(Prose::isParagraph)
                .mapToInt(Prose::weight)
                .sum();
    }

    static List<Line> apply(List<Line> lines, List<String> headlines) {
        LineRules rules = new LineRules(lines, headlines);
        for (Line line : lines) {
            if (rules.isEnd(line)) {
                break;
            }
            rules.take(line);
        }
        return Ends.trimmed(withoutEmptyHeadings(rules.kept));
    }

    private boolean isEnd(Line line) {
        return line.text().length() <= END
                && weightKept > weight * HALF
                && Phrases.begins(Phrases.Kind.END, line.text());
    }

    private void take(Line line) {
        if (isLinksMarker(line)) {
            links = true;
            return;
        }
        if (links && line.linkDensity() < SOME_LINK && (Prose.isSolid(line) || isBesideKept(line))) {
            links = false;
        }
        if (line.linkDensity() > LINK) {
            dropLabel();
        } else if (!links && isNew(line) && !isDropped(line)) {
            kept.add(line);
            weightKept += Prose.isParagraph(line) ? Prose.weight(line) : 0;
        }
    }

    /** A paragraph among those of the article, and no text of a teaser. */
    private boolean isBesideKept(Line line) {
        return Prose.isParagraph(line)
                && kept.stream()
                        .limit(MOST_COMPARED)
                        .anyMatch(before -> Prose.isParagraph(before)
                                && Objects.equals(
                                        before.element().parent(),
                                        line.element().parent()));
    }

    /** What stands right before a link to another article says what it is: "Background". */
    private void dropLabel() {
        int last = kept.size() - 1;
        if (last > 0
                && kept.get(last).text().length() <= WORD
                && !Prose.endsSentence(kept.get(last).text())
                && !Prose.isHeading(kept.get(last))
                && kept.get(last).element().closest("li, td, th") == null) {
            kept.remove(last);
        }
    }

    /** A label of a list of links: not a paragraph that happens to begin so. */
    private static boolean isLinksMarker(Line line) {
        return line.text().length() <= MARKER
                && line.linkDensity() < SOME_LINK
                && (!Prose.endsSentence(line.text()) || line.text().endsWith(":"))
                && Phrases.begins(Phrases.Kind.LINKS, line.text());
    }

    private boolean isDropped(Line line) {
        String text = line.text();
        return (text.length() <= DROPPED && Phrases.begins(Phrases.Kind.DROP, text))
                || (text.length() <= CREDIT && Phrases.begins(Phrases.Kind.CREDIT, text))
                || (text.length() <= DROPPED
                        && line.linkDensity() > SOME_LINK
                        && Phrases.begins(Phrases.Kind.LINKS, text))
                || (!Prose.endsSentence(text) && Phrases.begins(Phrases.Kind.WALL, text))
                || isHeadline(line)
                || isLabelOfTime(line)
                || (text.chars().noneMatch(Character::isLetter)
                        && line.element().closest("td, th, li") == null);
    }

    /** Who wrote it and when, as far as that stands among the first lines; a day or an hour alone wherever it stands. */
    private boolean isLabelOfTime(Line line) {
        String text = line.text();
        return text.length() <= LABEL
                && !Prose.isHeading(line)
                && !Prose.endsSentence(text)
                && (Phrases.begins(Phrases.Kind.DATED, text)
                        || (kept.size() <= FIRST && Phrases.begins(Phrases.Kind.HEAD, text)));
    }

    private boolean isHeadline(Line line) {
        String text = line.text();
        return line.element().normalName().equals("h1")
                || headlines.stream()
                        .anyMatch(headline ->
                                Heading.likeness(headline, text) > HEADLINE && text.length() < 2 * headline.length());
    }

    /** A paragraph that was there before, or a part of one that is shown large. */
    private boolean isNew(Line line) {
        String text = line.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        if (text.length() < REPEATED) {
            return true;
        }
        boolean pulled = seen.size() < MOST_COMPARED
                && isPulled(line)
                && seen.stream().anyMatch(before -> before.contains(text));
        return !pulled && seen.add(text);
    }

    private static boolean isPulled(Line line) {
        int up = 0;
        for (@Nullable Element at = line.element(); at != null && up < 4; at = at.parent(), up++) {
            if (at.normalName().equals("blockquote")
                    || Names.say(Kind.SMALL, at)
                    || at.className().contains("quote")
                    || at.className().contains("zitat")) {
                return true;
            }
        }
        return false;
    }

    /** A heading says what the lines below it are about: not the last one, nor one that another of its rank follows. */
    private static List<Line> withoutEmptyHeadings(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean last = i + 1 == lines.size();
            boolean empty = Prose.isHeading(line)
                    && (last
                            || (Prose.isHeading(lines.get(i + 1))
                                    && lines.get(i + 1)
                                                    .element()
                                                    .normalName()
                                                    .compareTo(line.element().normalName())
                                            <= 0));
            if (!empty) {
                kept.add(line);
            }
        }
        return kept;
    }
}
