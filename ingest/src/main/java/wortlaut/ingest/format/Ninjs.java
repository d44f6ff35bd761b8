package wortlaut.ingest.format;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import wortlaut.events.Article;
import wortlaut.ingest.source.Item;

/** One item of IPTC ninjs 3.1, field by field as {@link NinjsFormat} says. */
final class Ninjs {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, Object>> ORIGINAL = new TypeReference<>() {};

    private final JsonNode ninjs;

    private Ninjs(JsonNode ninjs) {
        this.ninjs = ninjs;
    }

    static Parsed read(Item item, Chunk chunk) throws IOException {
        LoneSurrogates.check(chunk.bytes());
        Ninjs ninjs = new Ninjs(MAPPER.readTree(chunk.bytes()));
        Optional<String> id = ninjs.text("uri");
        if (id.isEmpty()) {
            return ChunkReading.rejected(item, chunk, "a ninjs item without its \"uri\"");
        }
        return switch (ninjs.text("pubStatus").orElse("usable")) {
            case "canceled" -> new Parsed.Deleted(id.get());
            case "withheld" ->
                ChunkReading.rejected(item, chunk, id.get() + " is withheld by its publisher (pubStatus)");
            default ->
                ninjs.body()
                        .<Parsed>map(text -> new Parsed.Accepted(ninjs.article(id.get(), text)))
                        .orElseGet(() -> ChunkReading.rejected(
                                item, chunk, id.get() + " has no text: none of its \"bodies\" has a \"value\""));
        };
    }

    private Article article(String id, String text) {
        String versionCreated = text("versionCreated").orElse(null);
        return new Article(
                id,
                text("version").orElse(versionCreated),
                headline().orElse(null),
                text,
                text("language").orElse(null),
                text("firstCreated").or(() -> text("contentCreated")).orElse(versionCreated),
                null,
                null,
                text("embargoedUntil").orElse(null),
                source().orElse(null),
                MAPPER.convertValue(ninjs, ORIGINAL),
                null);
    }

    private Optional<String> headline() {
        return written("headlines")
                .min(WrittenValue.BY_ROLE)
                .map(value -> value.text().strip());
    }

    private Optional<String> body() {
        return written("bodies").min(WrittenValue.BY_KIND_AND_ROLE).map(WrittenValue::text);
    }

    private Stream<WrittenValue> written(String field) {
        return elements(field)
                .filter(element -> element.path("value").isTextual())
                .map(element -> new WrittenValue(
                        element.path("role").asText(""),
                        element.path("contentType").asText(""),
                        element.path("value").textValue()))
                .filter(value -> !value.text().isBlank());
    }

    private Optional<String> source() {
        return elements("infoSources")
                .flatMap(source -> Stream.of("name", "literal", "uri")
                        .map(field -> source.path(field).asText(""))
                        .filter(value -> !value.isBlank())
                        .limit(1))
                .findFirst();
    }

    private Stream<JsonNode> elements(String field) {
        return StreamSupport.stream(ninjs.path(field).spliterator(), false);
    }

    private Optional<String> text(String field) {
        return Optional.of(ninjs.path(field).asText("")).filter(value -> !value.isBlank());
    }
}
