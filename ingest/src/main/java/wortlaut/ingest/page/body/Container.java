package wortlaut.ingest.page.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.markup.Line;
import wortlaut.ingest.page.body.Names.Kind;

/**
 * The element, or the elements, that the article's paragraphs are in: where sums of the lines' weights are highest, which is an element with all paragraphs
 * and few links; within it those that say of themselves that they are the text, if most of it is there.
 */
final class Container {
    private static final double SAID = 0.72;
    private static final double NEARLY_ALL = 0.78;
    private static final int FEW = 3;
    private static final double NARROWER = 0.985;

    private final List<Line> lines;
    private final Weights weights;

    /** @param lines of the page behind the headline, without clutter */
    Container(List<Line> lines) {
        this.lines = lines;
        weights = Weights.of(lines, Prose::weight);
    }

    /** The lines within it, in their order. */
    List<Line> lines() {
        @Nullable Element best = best();
        if (best == null) {
            return lines;
        }
        List<Line> within = narrower(
                best, lines.stream().filter(line -> isWithin(line, best)).toList());
        List<Line> said = said(within);
        return sum(said) >= sum(within) * SAID ? between(within, said) : within;
    }

    /** Down to the element that has nearly all, unless one beside it is of its kind: what remains is then on the page beside the article. */
    private static List<Line> narrower(Element from, List<Line> lines) {
        Weights prose = Weights.of(lines, line -> Math.max(0, Prose.weight(line)));
        Weights paragraphs = Weights.of(lines, line -> Prose.isParagraph(line) ? 1 : 0);
        Element at = from;
        @Nullable Element next = at;
        while (next != null) {
            at = next;
            next = null;
            for (Element child : at.children()) {
                if (prose.in(child) >= prose.in(from) * NEARLY_ALL
                        && paragraphs.in(child) >= FEW
                        && !hasTwin(child, prose)) {
                    next = child;
                }
            }
        }
        Element found = at;
        return lines.stream().filter(line -> isWithin(line, found)).toList();
    }

    private static boolean hasTwin(Element child, Weights prose) {
        return child.siblingElements().stream()
                .anyMatch(other -> prose.in(other) > 0
                        && other.normalName().equals(child.normalName())
                        && other.className().equals(child.className())
                        && kind(other).equals(kind(child)));
    }

    /** Elements without a class are of one kind where their ids differ in numbers only. */
    private static String kind(Element element) {
        return element.className().isEmpty() ? element.id().replaceAll("\\d+", "") : "";
    }

    private @Nullable Element best() {
        double most = 0;
        for (Element element : weights.elements()) {
            most = Math.max(most, score(element));
        }
        @Nullable Element best = null;
        int deepest = -1;
        for (Element element : weights.elements()) {
            if (most > 0 && score(element) >= most * NARROWER) {
                int depth = depth(element);
                if (depth > deepest) {
                    best = element;
                    deepest = depth;
                }
            }
        }
        return best;
    }

    private double score(Element element) {
        double bonus = 1;
        if (element.normalName().equals("article") || element.normalName().equals("main")) {
            bonus += 0.08;
        } else if (element.normalName().equals("body")) {
            bonus -= 0.08;
        }
        if (isSaid(element)) {
            bonus += 0.15;
        }
        return weights.in(element) * bonus;
    }

    static boolean isSaid(Element element) {
        return element.attr("itemprop").contains("articleBody")
                || element.attr("property").contains("articleBody")
                || Names.say(Kind.BODY, element);
    }

    private static List<Line> said(List<Line> lines) {
        Set<Element> said = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Element> others = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Line> found = new ArrayList<>();
        for (Line line : lines) {
            List<Element> path = new ArrayList<>();
            boolean within = false;
            for (@Nullable Element at = line.element(); at != null && !others.contains(at); at = at.parent()) {
                if (said.contains(at) || isSaid(at)) {
                    within = true;
                    break;
                }
                path.add(at);
            }
            (within ? said : others).addAll(path);
            if (within) {
                found.add(line);
            }
        }
        return found;
    }

    /** What is said to be text, and between its first and its last line the paragraphs that are not. */
    private static List<Line> between(List<Line> within, List<Line> said) {
        int first = within.indexOf(said.get(0));
        int last = within.lastIndexOf(said.get(said.size() - 1));
        Set<Line> body = Collections.newSetFromMap(new IdentityHashMap<>());
        body.addAll(said);
        return within.subList(first, last + 1).stream()
                .filter(line -> body.contains(line) || Prose.isSolid(line))
                .toList();
    }

    private static int sum(List<Line> lines) {
        return lines.stream().mapToInt(line -> Math.max(0, Prose.weight(line))).sum();
    }

    static boolean isWithin(Line line, Element element) {
        for (@Nullable Element at = line.element(); at != null; at = at.parent()) {
            if (at.equals(element)) {
                return true;
            }
        }
        return false;
    }

    private static int depth(Element element) {
        int depth = 0;
        for (@Nullable Element at = element.parent(); at != null; at = at.parent()) {
            depth++;
        }
        return depth;
    }
}
