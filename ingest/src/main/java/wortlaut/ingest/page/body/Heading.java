package wortlaut.ingest.page.body;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where on the page the article's headline stands. */
final class Heading {
    private static final double SAME = 0.6;
    private static final int MOST = 400;

    private Heading() {}

    /** The heading that says what the page's headline says; else the first {@code h1}. */
    static Optional<Element> of(Document page, List<String> headlines) {
        List<Element> headings = page.select("h1, h2, h3, [itemprop=headline], [class*=headline], [class*=title]");
        @Nullable Element best = null;
        double most = SAME;
        for (Element heading : headings.subList(0, Math.min(MOST, headings.size()))) {
            String text = heading.text();
            if (text.isEmpty() || text.length() > MOST) {
                continue;
            }
            for (String headline : headlines) {
                double likeness =
                        likeness(text, headline) + (heading.normalName().equals("h1") ? 0.1 : 0);
                if (likeness > most) {
                    best = heading;
                    most = likeness;
                }
            }
        }
        return Optional.ofNullable(best).or(() -> onlyOne(page));
    }

    private static Optional<Element> onlyOne(Document page) {
        List<Element> all = page.select("h1").stream()
                .filter(heading -> !heading.text().isBlank())
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** From 0 to 1: the words of both, by those of either (Dice). */
    static double likeness(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * both.size() / (left.size() + right.size());
    }

    private static Set<String> words(String text) {
        String begin = text.length() > MOST ? text.substring(0, MOST) : text;
        Set<String> words = new HashSet<>(List.of(begin.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }
}
