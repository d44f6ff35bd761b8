package wortlaut.ingest.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.ingest.format.Chunk;
import wortlaut.ingest.format.ChunkReading;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.source.Item;

/** What one JSON object says: told from its field names, which are read without building the object. */
final class JsonRecord {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonRecord() {}

    /**
     * An object's own fields.
     *
     * @param id the value of "id" as an article's is read: a number or truth value as it is written; else null
     * @param deleted whether "deleted" is true
     */
    private record Outline(Set<String> fields, @Nullable String id, boolean deleted) {
        boolean isNinjs() {
            return fields.contains("bodies")
                    || fields.contains("headlines")
                    || fields.contains("standard")
                    || fields.stream().anyMatch(field -> field.startsWith("body_"))
                    || (fields.contains("uri") && !fields.contains("text"));
        }
    }

    /** An article, a deletion or a ninjs item. */
    static Parsed parse(Item item, Chunk chunk) {
        return parse(item, chunk, false);
    }

    /** A ninjs item and nothing else. */
    static Parsed parseNinjs(Item item, Chunk chunk) {
        return parse(item, chunk, true);
    }

    private static Parsed parse(Item item, Chunk chunk, boolean ninjs) {
        try {
            byte[] json = RecordEncoding.utf8(chunk.held());
            Outline outline = outline(json);
            LoneSurrogates.check(json);
            if (ninjs || outline.isNinjs()) {
                return Ninjs.read(item, chunk, json);
            }
            return outline.deleted()
                    ? deletion(outline)
                    : new Parsed.Accepted(GivenMarkup.without(Json.ARTICLE.read(json)));
        } catch (JsonProcessingException e) {
            return invalid(item, chunk, e);
        } catch (IOException | WortlautException e) {
            return ChunkReading.rejected(item, chunk, String.valueOf(e.getMessage()));
        }
    }

    private static Parsed deletion(Outline outline) {
        if (outline.id() == null) {
            throw new WortlautException("a deletion without the \"id\" of what is deleted");
        }
        return new Parsed.Deleted(outline.id());
    }

    private static Outline outline(byte[] json) throws IOException {
        Set<String> fields = new HashSet<>();
        @Nullable String id = null;
        boolean deleted = false;
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new WortlautException("not a JSON object: an article is {\"text\": …}");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                deleted |= field.equals("deleted") && value == JsonToken.VALUE_TRUE;
                if (field.equals("id") && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    id = parser.getText();
                }
                fields.add(field);
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                throw new WortlautException("more than one JSON value where one is expected");
            }
        }
        return new Outline(fields, id, deleted);
    }

    private static Parsed invalid(Item item, Chunk chunk, JsonProcessingException e) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("").replaceFirst(" \\(start marker .*", "");
        int lineInChunk =
                Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
        long line = chunk.line() + lineInChunk - 1;
        return ChunkReading.rejectedAt(item, chunk, line, "invalid JSON at column " + column + ": " + message);
    }
}
