package wortlaut.ingest.page.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.markup.Line;
import wortlaut.ingest.markup.MarkupLines;

/** Finds the article's text in a page: clutter out, the element with the paragraphs, the lead before it, and its lines one by one. */
public final class BodyRules {
    private static final double OWN = 0.3;
    private static final int ENOUGH = 250;
    private static final double SAME = 0.85;

    private final Document page;
    private final Clues clues;
    private final @Nullable Element heading;
    private final List<Line> raw;

    private BodyRules(Document page, Clues clues) {
        this.page = page;
        this.clues = clues;
        heading = Heading.of(page, clues.headlines()).orElse(null);
        raw = MarkupLines.of(page.body(), element -> Clutter.NEVER.contains(element.normalName()));
    }

    /** The text; without lines where there is none. The page stays as it is. */
    public static BodyText read(Document page, Clues clues) {
        BodyRules rules = new BodyRules(page, clues);
        return new BodyText(
                rules.lines(), rules.raw, Optional.ofNullable(rules.heading).map(Element::text));
    }

    private List<Line> lines() {
        Clutter clutter = new Clutter(page.body(), raw, kept());
        List<Line> clean = behindHeading(MarkupLines.of(page.body(), clutter));
        List<Line> own = FirstArticle.of(clean, heading);
        List<Line> body = new Container(own).lines();
        List<Line> text = LineRules.apply(body, clues.headlines());
        int begin = body.isEmpty() ? 0 : Math.max(0, own.indexOf(body.get(0)));
        List<Line> all = new ArrayList<>(Lead.of(own.subList(0, begin), text, heading, clues.headlines()));
        all.addAll(text);
        return all;
    }

    /** Elements that the article is in: what the headline is in, and what says that it is the text and has much of it. */
    private Set<Element> kept() {
        Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        addWithParents(heading, kept);
        Weights prose = Weights.of(raw, line -> Prose.isParagraph(line) ? Prose.weight(line) : 0);
        int all = prose.in(page.body());
        for (Element element : prose.elements()) {
            if (prose.in(element) > all * OWN && prose.in(element) > ENOUGH && Container.isSaid(element)) {
                addWithParents(element, kept);
            }
        }
        return kept;
    }

    private static void addWithParents(@Nullable Element element, Set<Element> kept) {
        for (@Nullable Element at = element; at != null; at = at.parent()) {
            kept.add(at);
        }
    }

    /** The lines from the headline on, where most of the text comes after it. */
    private List<Line> behindHeading(List<Line> lines) {
        int at = 0;
        while (at < lines.size() && !isHeading(lines.get(at))) {
            at++;
        }
        List<Line> behind = lines.subList(Math.min(at, lines.size()), lines.size());
        return weight(behind) > weight(lines) * OWN ? behind : lines;
    }

    private boolean isHeading(Line line) {
        return heading == null
                ? clues.headlines().stream().anyMatch(headline -> Heading.likeness(headline, line.text()) > SAME)
                : Container.isWithin(line, heading);
    }

    private static int weight(List<Line> lines) {
        return lines.stream().filter(Prose::isParagraph).mapToInt(Prose::weight).sum();
    }
}
