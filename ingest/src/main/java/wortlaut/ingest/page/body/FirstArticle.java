package wortlaut.ingest.page.body;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.markup.Line;

/** The lines of the page's own article, where others follow it as the reader scrolls. */
final class FirstArticle {
    private static final double MUCH = 0.3;
    private static final int ARTICLE = 300;

    /** So many headlines that do not end the article are subheadings. */
    private static final int MOST_LOOKS = 100;

    private FirstArticle() {}

    /**
     * @param lines behind the headline
     * @param heading the headline; null when there is none
     */
    static List<Line> of(List<Line> lines, @Nullable Element heading) {
        if (heading == null) {
            return lines;
        }
        @Nullable Element article = heading.closest("article");
        if (article != null) {
            List<Line> within = lines.stream()
                    .filter(line -> Container.isWithin(line, article))
                    .toList();
            if (weight(within) >= Math.max(ARTICLE, weight(lines) * MUCH) || isOneOfMany(article, within)) {
                return upToNext(within, heading);
            }
        }
        return upToNext(lines, heading);
    }

    /** Where other articles follow, also a short one is whole. */
    private static boolean isOneOfMany(Element article, List<Line> within) {
        return article.parent() != null
                && weight(within) >= ARTICLE
                && article.parent().children().stream()
                                .filter(child -> child.normalName().equals("article"))
                                .count()
                        > 1;
    }

    /** Up to the next headline that is one as this is, unless it is a subheading beside the paragraphs. */
    private static List<Line> upToNext(List<Line> lines, Element heading) {
        int looks = 0;
        for (int i = 1; i < lines.size() && looks < MOST_LOOKS; i++) {
            Element element = lines.get(i).element();
            if (isLike(element, heading)) {
                looks++;
                List<Line> before = lines.subList(0, i);
                if (!hasSiblingAmong(element, before) && weight(before) > ARTICLE) {
                    return before;
                }
            }
        }
        return lines;
    }

    private static boolean isLike(Element element, Element heading) {
        boolean h1 = heading.normalName().equals("h1");
        return !element.equals(heading)
                && element.normalName().equals(heading.normalName())
                && element.className().equals(heading.className())
                && (h1 || !heading.className().isEmpty());
    }

    private static boolean hasSiblingAmong(Element element, List<Line> lines) {
        return lines.stream()
                .anyMatch(line ->
                        Prose.isParagraph(line) && Objects.equals(line.element().parent(), element.parent()));
    }

    private static int weight(List<Line> lines) {
        return lines.stream().filter(Prose::isParagraph).mapToInt(Prose::weight).sum();
    }
}
