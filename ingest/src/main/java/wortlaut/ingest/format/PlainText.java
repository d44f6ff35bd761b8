package wortlaut.ingest.format;

import java.io.InputStream;
import java.util.regex.Pattern;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;
import wortlaut.ingest.source.Item;

/**
 * The whole item is the text of one article, character for character but for a byte order mark. A file's URI is its id; text from
 * a pipe has none and is named after its content.
 */
public final class PlainText implements Format {
    private static final Pattern HTML = Pattern.compile("(?i)\\A\\s*<(!doctype html|html[\\s>])");

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
            if (HTML.matcher(text).find()) {
                return ChunkReading.rejected(item, chunk, "a web page, not plain text; save the text of the article");
            }
            String id = item.hasLastingOrigin() ? item.origin().toString() : null;
            return new Parsed.Accepted(Article.ofText(id, text, null));
        } catch (WortlautException e) {
            return ChunkReading.rejected(item, chunk, e.getMessage());
        }
    }
}
