package wortlaut.ingest.format.html;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import wortlaut.events.WortlautException;
import wortlaut.ingest.format.Beginning;
import wortlaut.ingest.format.Chunk;
import wortlaut.ingest.format.ChunkReading;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.format.WholeItem;
import wortlaut.ingest.markup.Markup;
import wortlaut.ingest.page.Page;
import wortlaut.ingest.page.PageReader;
import wortlaut.ingest.source.Item;

/**
 * Web pages, whole or only what is in their body: {@link PageReader} finds the article. Its id is the address that the page says it has, else the item's own
 * (see {@link Item#articleId()}). A page without an article is rejected with the reason; a part of one is an article that says so.
 */
public final class HtmlFormat implements Format {
    private static final List<String> EXTENSIONS = List.of("html", "htm", "xhtml");
    private static final PageReader READER = new PageReader();

    @Override
    public List<String> names() {
        return List.of("html");
    }

    @Override
    public List<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/html", "application/xhtml+xml");
    }

    /** What begins as a page does, whatever it is called, unless somebody said that it is something else; and what is called a page. */
    @Override
    public Optional<Format> recognised(Beginning beginning) {
        boolean called = EXTENSIONS.contains(beginning.extension());
        boolean other = beginning.isMeant() && beginning.isKnown() && !called;
        boolean page = !other && !beginning.isBinary() && beginning.isWith('<') && Markup.isHtml(beginning.text());
        return called || page ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Reading read(Item item, InputStream content) {
        return new ChunkReading(item, content, new WholeItem(item, content), HtmlFormat::parse);
    }

    private static Parsed parse(Item item, Chunk chunk) {
        try {
            String html = READER.decode(chunk.held(), PageArticle.hints(item));
            Optional<String> xml = Markup.xml(html);
            if (html.isBlank()) {
                return ChunkReading.rejected(item, chunk, "blank, there is no article in it");
            } else if (xml.isPresent()) {
                return ChunkReading.rejected(item, chunk, xml.get() + ", not a web page");
            }
            Page page = READER.read(html, PageArticle.hints(item));
            return page.text()
                    .<Parsed>map(text -> new Parsed.Accepted(PageArticle.of(item, page, text, html)))
                    .orElseGet(() -> ChunkReading.rejected(
                            item,
                            chunk,
                            "a web page without an article: " + page.reason().orElse("")));
        } catch (WortlautException e) {
            return ChunkReading.rejected(item, chunk, String.valueOf(e.getMessage()));
        }
    }
}
