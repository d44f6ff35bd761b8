package wortlaut.ingest.page;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import wortlaut.events.WortlautException;
import wortlaut.ingest.page.body.BodyRules;
import wortlaut.ingest.page.body.BodyText;
import wortlaut.ingest.page.body.Clues;
import wortlaut.ingest.page.body.Titles;
import wortlaut.ingest.page.structured.PageFacts;

/**
 * Reads the article of a web page. Whatever the bytes are, it answers: what is no page, or has no article, is a {@link Page} without a text, or with the
 * summary that was known before. Thread-safe.
 */
public final class PageReader {

    /** @param bytes of the page, as they were received */
    public Page read(byte[] bytes, PageHints hints) {
        try {
            return read(decode(bytes, hints), hints);
        } catch (WortlautException e) {
            return withoutText(nothingKnown(hints), hints, String.valueOf(e.getMessage()));
        }
    }

    /**
     * A page's bytes as characters: by their mark, as UTF-8 where they are that, as server and page declare, by what they look like.
     *
     * @throws WortlautException saying why they are no text
     */
    public String decode(byte[] bytes, PageHints hints) {
        return PageEncoding.decode(bytes, hints.charset());
    }

    /** @param html of the page, decoded */
    public Page read(String html, PageHints hints) {
        Document page = Jsoup.parse(html, hints.address().map(URI::toString).orElse(""));
        PageFacts facts = PageFacts.of(page, hints.address());
        Clues clues = new Clues(
                Stream.of(facts.headline(), hints.headline(), Optional.of(page.title()))
                        .flatMap(Optional::stream)
                        .flatMap(words -> Titles.parts(words).stream())
                        .distinct()
                        .toList(),
                Stream.of(hints.summary(), facts.description())
                        .flatMap(Optional::stream)
                        .toList());
        BodyText shown = BodyRules.read(page, clues);
        String text = new TextChoice(page, shown, clues).text(facts.body());
        Walls walls = new Walls(page, shown.around(), text);
        PageFacts named = Headlines.named(facts, page, hints, shown.heading());
        return walls.noArticle()
                .map(reason -> withoutText(named, hints, reason))
                .orElseGet(() -> withText(named, hints, text, walls.partial(facts.free())));
    }

    /** The longer of what a stub shows and what the feed says of it. */
    private static Page withText(PageFacts facts, PageHints hints, String text, Optional<String> partial) {
        boolean more = partial.isPresent()
                && hints.summary()
                        .filter(summary -> summary.length() > text.length())
                        .isPresent();
        return page(facts, hints, more ? hints.summary() : Optional.of(text), partial);
    }

    private static Page withoutText(PageFacts facts, PageHints hints, String reason) {
        return page(facts, hints, hints.summary(), Optional.of(reason));
    }

    private static Page page(PageFacts facts, PageHints hints, Optional<String> text, Optional<String> reason) {
        return new Page(
                facts.headline().or(hints::headline),
                text,
                facts.author(),
                facts.published(),
                facts.modified(),
                facts.canonical(),
                facts.language(),
                facts.site(),
                reason.isPresent(),
                reason);
    }

    private static PageFacts nothingKnown(PageHints hints) {
        return PageFacts.of(Document.createShell(""), hints.address());
    }
}
