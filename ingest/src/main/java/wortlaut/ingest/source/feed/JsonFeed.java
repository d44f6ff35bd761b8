package wortlaut.ingest.source.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wortlaut.events.WortlautException;
import wortlaut.ingest.http.WebAddress;
import wortlaut.ingest.poll.Entry;
import wortlaut.ingest.poll.Listing;
import wortlaut.ingest.poll.Wishes;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeed {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonFeed() {}

    static Listing read(String json, URI address) {
        JsonNode feed = parsed(json);
        if (!feed.path("items").isArray()) {
            throw new WortlautException("is JSON without \"items\", not a JSON Feed");
        }
        Optional<String> language = text(feed, "language");
        List<Entry> entries = new ArrayList<>();
        feed.path("items").forEach(item -> entries.add(entry(item, language, address)));
        return Listing.ofEntries(text(feed, "title"), entries, Wishes.NONE);
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new WortlautException("is no JSON that can be read: " + e.getOriginalMessage(), e);
        }
    }

    private static Entry entry(JsonNode item, Optional<String> languageOfFeed, URI address) {
        Optional<EntryText> text = EntryText.of(
                text(item, "content_html").map(EntryText::plain).or(() -> text(item, "content_text")),
                text(item, "summary"));
        return new Entry(
                text(item, "id"),
                text(item, "url").or(() -> text(item, "external_url")).flatMap(url -> WebAddress.resolve(address, url)),
                text(item, "title").map(EntryText::line),
                text.map(EntryText::text),
                text.map(EntryText::whole).orElse(false),
                text(item, "date_published"),
                text(item, "date_modified"),
                text(item, "language").or(() -> languageOfFeed),
                Optional.empty());
    }

    /** An id may be a number. */
    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() || value.isNumber()
                ? Optional.of(value.asText()).filter(words -> !words.isBlank())
                : Optional.empty();
    }
}
