package wortlaut.ingest.format;

import java.io.InputStream;
import java.util.Optional;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;
import wortlaut.ingest.source.Item;

/**
 * The whole item is the text of one article, character for character but for a byte order mark. A file's URI is its id (see {@link Item#articleId()}); text from
 * a pipe has none and is named after its content.
 */
public final class PlainText implements Format {
    @Override
    public Reading read(Item item, InputStream content) {
        return new ChunkReading(item, content, new WholeItem(item, content), PlainText::parse);
    }

    private static Parsed parse(Item item, Chunk chunk) {
        try {
            String text = TextDecoder.decode(chunk.bytes());
            if (text.isBlank()) {
                return ChunkReading.rejected(item, chunk, "blank, there is no article in it");
            }
            if (Markup.isHtml(text)) {
                return ChunkReading.rejected(item, chunk, "a web page, not plain text; save the text of the article");
            }
            Optional<String> xml = Markup.xml(text);
            if (xml.isPresent()) {
                return ChunkReading.rejected(item, chunk, xml.get() + ", not plain text; it is not read yet");
            }
            return new Parsed.Accepted(Article.ofText(item.articleId().orElse(null), text, null));
        } catch (WortlautException e) {
            return ChunkReading.rejected(item, chunk, e.getMessage());
        }
    }
}
