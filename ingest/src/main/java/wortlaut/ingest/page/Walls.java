package wortlaut.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import wortlaut.ingest.markup.Line;
import wortlaut.ingest.page.phrase.Phrases;
import wortlaut.ingest.page.phrase.Phrases.Kind;

/**
 * Tells whether what was found is all of the article. A page that is to be paid for and still has a long text is whole: many sites say so and send it all.
 * The lengths are ours: a stub has the lead and a paragraph or two, an error page a few sentences.
 */
final class Walls {
    private static final int STUB = 2_500;
    private static final int SHORT_STUB = 900;
    private static final int NOTHING = 700;
    private static final int ARTICLE = 80;
    private static final int SENTENCE = 20;
    private static final int LINE = 200;
    private static final int NEXT = 15;

    private final Document page;
    private final List<Line> around;
    private final String text;

    Walls(Document page, List<Line> around, String text) {
        this.page = page;
        this.around = around;
        this.text = text;
    }

    /** Why there is no article on the page; empty when there is. */
    Optional<String> noArticle() {
        if (text.length() >= NOTHING) {
            return Optional.empty();
        }
        String all = around.stream().limit(40).map(Line::text).reduce("", (one, other) -> one + "\n" + other);
        String title = says(Kind.ERROR, page.title()) ? page.title() : firstHeading();
        if (says(Kind.ERROR, title)) {
            return Optional.of("the page says that it is not there: " + shortened(title));
        } else if (says(Kind.SCRIPT, page.title())
                || (text.length() < SHORT_STUB && anyLine(Kind.SCRIPT))
                || (text.length() < ARTICLE && scripts())) {
            return Optional.of("the page shows its text with JavaScript only");
        } else if (says(Kind.CONSENT, page.title())
                || says(Kind.CONSENT, text.lines().findFirst().orElse(""))
                || (text.length() < ARTICLE && says(Kind.CONSENT, all))) {
            return Optional.of("the page asks for consent first");
        } else if (text.length() < ARTICLE && !isShortArticle()) {
            return Optional.of(text.isBlank() ? "no article in it" : "no article in it, only: " + shortened(text));
        }
        return Optional.empty();
    }

    /** A sentence, on a page that says that it has an article. */
    private boolean isShortArticle() {
        boolean said =
                page.selectFirst("article, [itemprop=articleBody], meta[property=og:type][content=article]") != null
                        || page.selectFirst("nav, header, footer, script, form, iframe") == null;
        return said && text.length() >= SENTENCE && text.matches("(?s).*[.!?…][^\\p{L}\\p{N}]*");
    }

    private boolean scripts() {
        return page.select("noscript").stream()
                .anyMatch(element -> Phrases.within(Kind.SCRIPT, element.text() + element.data()));
    }

    private String firstHeading() {
        return page.select("h1").stream()
                .map(heading -> heading.text())
                .findFirst()
                .orElse("");
    }

    private boolean anyLine(Kind kind) {
        return around.stream().anyMatch(line -> line.text().length() <= LINE && Phrases.begins(kind, line.text()));
    }

    private static boolean says(Kind kind, String words) {
        return !words.isBlank() && Phrases.begins(kind, words);
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() > LINE ? line.substring(0, LINE) + "…" : line;
    }

    /** Why the text is less than the article; empty when it is all. */
    Optional<String> partial(Optional<Boolean> free) {
        boolean asked = behindText().stream()
                .filter(line -> line.text().length() <= 2 * LINE)
                .anyMatch(line -> Phrases.begins(Kind.WALL, line.text()));
        boolean paid = free.isPresent() && !free.get();
        boolean cut = isCut();
        if (text.length() <= STUB && asked && (paid || cut || text.length() <= SHORT_STUB)) {
            return Optional.of("the rest is behind a paywall");
        } else if (paid && (cut || text.length() <= SHORT_STUB)) {
            return Optional.of("the page says that it is not free, and has the beginning only");
        } else if (cut && text.length() <= SHORT_STUB) {
            return Optional.of("the text breaks off");
        }
        return Optional.empty();
    }

    /** The lines that come next on the page, where a wall would stand. */
    private List<Line> behindText() {
        Set<String> lines = text.lines().collect(Collectors.toSet());
        int last = 0;
        for (int i = 0; i < around.size(); i++) {
            last = lines.contains(around.get(i).text()) ? i : last;
        }
        return around.subList(Math.min(around.size(), last), Math.min(around.size(), last + NEXT));
    }

    private boolean isCut() {
        String end = text.strip().replaceFirst("[\\s\\])»“\"]+$", "");
        return end.endsWith("…") || end.endsWith("...");
    }
}
