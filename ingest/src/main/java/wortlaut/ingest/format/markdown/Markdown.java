package wortlaut.ingest.format.markdown;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import wortlaut.events.Article;
import wortlaut.events.Original;
import wortlaut.events.WortlautException;
import wortlaut.ingest.encoding.TextDecoder;
import wortlaut.ingest.format.Beginning;
import wortlaut.ingest.format.Chunk;
import wortlaut.ingest.format.ChunkReading;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.format.WholeItem;
import wortlaut.ingest.markup.Markup;
import wortlaut.ingest.source.Item;

/**
 * A file in Markdown (CommonMark 0.31, with the {@linkplain FrontMatter front matter} of site generators) is an article: its text without markup, each
 * paragraph, heading, item and line of verse on a line; quotes in block quotes stay, code, pictures and HTML go.
 *
 * <table>
 * <caption>fields</caption>
 * <tr><td>id</td><td>{@code id}, {@code url}, {@code canonical}, {@code canonical_url} or {@code permalink} with a scheme; else the file's URI</td></tr>
 * <tr><td>headline</td><td>{@code title} or {@code headline}, else a first heading of the first level, which then is no text</td></tr>
 * <tr><td>language</td><td>{@code language}, {@code lang} or {@code locale}</td></tr>
 * <tr><td>published</td><td>{@code published}, {@code date} or {@code pubDate}</td></tr>
 * <tr><td>source</td><td>{@code source} or {@code publisher}</td></tr>
 * <tr><td>author</td><td>{@code author}, {@code authors} or {@code byline}</td></tr>
 * <tr><td>version</td><td>{@code version}, else {@code updated}, {@code modified} or {@code lastmod}</td></tr>
 * <tr><td>original</td><td>all as it was</td></tr>
 * </table>
 */
public final class Markdown implements Format {
    private static final String TYPE = "text/markdown";
    private static final List<String> EXTENSIONS = List.of("md", "markdown");

    @Override
    public List<String> names() {
        return List.of("markdown");
    }

    @Override
    public List<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of(TYPE, "text/x-markdown");
    }

    /** By its name alone: text may begin with anything that Markdown has. */
    @Override
    public Optional<Format> recognised(Beginning beginning) {
        return EXTENSIONS.contains(beginning.extension()) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Reading read(Item item, InputStream content) {
        return new ChunkReading(item, content, new WholeItem(item, content), Markdown::parse);
    }

    private static Parsed parse(Item item, Chunk chunk) {
        try {
            String markdown = TextDecoder.decode(chunk.held());
            Optional<String> page = page(markdown);
            if (page.isPresent()) {
                return ChunkReading.rejected(item, chunk, page.get() + ", not Markdown");
            }
            FrontMatter front = FrontMatter.of(markdown);
            MarkdownText body = MarkdownText.of(front.body());
            boolean headed = front.first("title", "headline").isEmpty();
            String text = body.text(headed);
            if (text.isBlank()) {
                return ChunkReading.rejected(item, chunk, "blank, there is no article in it");
            }
            return new Parsed.Accepted(new Article(
                    front.first("id", "url", "canonical", "canonical_url", "permalink")
                            .filter(id -> id.contains(":"))
                            .or(item::articleId)
                            .orElse(null),
                    front.first("version", "updated", "modified", "lastmod").orElse(null),
                    front.first("title", "headline").or(body::headline).orElse(null),
                    text,
                    front.first("language", "lang", "locale").orElse(null),
                    front.first("published", "date", "pubdate").orElse(null),
                    null,
                    null,
                    front.first("embargoeduntil", "embargo").orElse(null),
                    front.first("source", "publisher").orElse(null),
                    null,
                    new Original(TYPE, markdown, null, null),
                    front.first("author", "authors", "byline").orElse(null),
                    null));
        } catch (WortlautException e) {
            return ChunkReading.rejected(item, chunk, String.valueOf(e.getMessage()));
        }
    }

    /** HTML blocks are Markdown too, but not a page of them. */
    private static Optional<String> page(String markdown) {
        String root = Markup.root(markdown);
        return root.equals("html") || markdown.stripLeading().regionMatches(true, 0, "<!doctype", 0, 9)
                ? Optional.of("a web page")
                : Markup.xml(markdown);
    }
}
