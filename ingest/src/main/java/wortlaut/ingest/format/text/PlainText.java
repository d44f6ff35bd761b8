package wortlaut.ingest.format.text;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;
import wortlaut.ingest.encoding.ServerMessage;
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
 * The whole item is the text of one article, character for character but for a byte order mark. A file's URI is its id (see {@link Item#articleId()}); text from
 * a pipe has none and is named after its content.
 */
public final class PlainText implements Format {
    private static final List<String> EXTENSIONS = List.of("txt", "text");

    @Override
    public List<String> names() {
        return List.of("text");
    }

    @Override
    public List<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/plain");
    }

    /** Binary content and markup too, to be refused with the reason, and whatever was said to be text: who says so means it. */
    @Override
    public Optional<Format> recognised(Beginning beginning) {
        boolean said = beginning.isMeant() && EXTENSIONS.contains(beginning.extension());
        return said || beginning.isBinary() || beginning.isWith('<') ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Reading read(Item item, InputStream content) {
        return new ChunkReading(item, content, new WholeItem(item, content), PlainText::parse);
    }

    private static Parsed parse(Item item, Chunk chunk) {
        try {
            String text = TextDecoder.decode(chunk.held());
            if (text.isBlank()) {
                return ChunkReading.rejected(item, chunk, "blank, there is no article in it");
            }
            if (Markup.isHtml(text)) {
                return ChunkReading.rejected(item, chunk, "a web page, not plain text; save the text of the article");
            }
            if (ServerMessage.is(text)) {
                return ChunkReading.rejected(item, chunk, "a server's message that it has no article, not an article");
            }
            Optional<String> xml = Markup.xml(text);
            if (xml.isPresent()) {
                return ChunkReading.rejected(
                        item, chunk, xml.get() + ", not plain text; what can be read is in docs/formats.md");
            }
            return new Parsed.Accepted(Article.ofText(item.articleId().orElse(null), text, null));
        } catch (WortlautException e) {
            return ChunkReading.rejected(item, chunk, e.getMessage());
        }
    }
}
