package wortlaut.ingest.format.json;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import wortlaut.events.Article;
import wortlaut.ingest.format.Chunk;
import wortlaut.ingest.format.ChunkReading;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.source.Item;

/**
 * One item of IPTC ninjs 1.x, 2.x or 3.x, field by field as {@link NinjsFormat} says. Names differ between them in case alone
 * ({@code versioncreated}, {@code versionCreated}), but for those of 1.x that hold one value where later ones hold several.
 */
final class Ninjs {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String BODY = "body_";
    private static final int LONGEST_EDITION = 20;
    private static final TypeReference<Map<String, Object>> ORIGINAL = new TypeReference<>() {};

    private final JsonNode ninjs;
    private final Map<String, JsonNode> fields;

    private Ninjs(JsonNode ninjs) {
        this.ninjs = ninjs;
        this.fields = fields(ninjs);
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        Map<String, JsonNode> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        object.properties().forEach(field -> fields.putIfAbsent(field.getKey(), field.getValue()));
        return fields;
    }

    private static String text(JsonNode object, String field) {
        JsonNode value = fields(object).get(field);
        return value == null ? "" : value.asText("");
    }

    /** As the item says, else as its fields look: only 1.x has bodies of their own name, only 3.x has capitals within names. */
    private String edition() {
        JsonNode standard = fields.getOrDefault("standard", MissingNode.getInstance());
        String said = text(standard, "version");
        if (!said.isBlank() && said.length() <= LONGEST_EDITION) {
            return "ninjs " + said;
        }
        if (bodiesOfFirstEdition().findAny().isPresent() || fields.containsKey("headline")) {
            return "ninjs 1.x";
        }
        return ninjs.has("versioncreated") || ninjs.has("pubstatus") ? "ninjs 2.x" : "ninjs 3.x";
    }

    /** @param json the chunk's bytes in UTF-8 */
    static Parsed read(Item item, Chunk chunk, byte[] json) throws IOException {
        Ninjs ninjs = new Ninjs(MAPPER.readTree(json));
        Optional<String> id = ninjs.text("uri");
        if (id.isEmpty()) {
            return ChunkReading.rejected(item, chunk, "a " + ninjs.edition() + " item without its \"uri\"");
        }
        return switch (ninjs.status()) {
            case "canceled", "cancelled" -> new Parsed.Deleted(id.get());
            case "withheld" ->
                ChunkReading.rejected(item, chunk, id.get() + " is withheld by its publisher (pubStatus)");
            default ->
                ninjs.body()
                        .<Parsed>map(text -> new Parsed.Accepted(ninjs.article(id.get(), text)))
                        .orElseGet(() -> ChunkReading.rejected(
                                item, chunk, id.get() + " has no text: " + ninjs.whatIsMissing()));
        };
    }

    /** As providers write it: plain, as a code of IPTC ({@code stat:canceled}) or its address, in letters of any size. */
    private String status() {
        String status = text("pubStatus").orElse("usable").strip().toLowerCase(Locale.ROOT);
        return status.substring(Math.max(status.lastIndexOf(':'), status.lastIndexOf('/')) + 1);
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
                text("embargoedUntil").or(() -> text("embargoed")).orElse(null),
                source().orElse(null),
                MAPPER.convertValue(ninjs, ORIGINAL),
                null);
    }

    private Optional<String> headline() {
        return written("headlines")
                .min(WrittenValue.BY_ROLE)
                .or(() -> headlineOfFirstEdition().map(headline -> new WrittenValue("", "", headline)))
                .map(value -> value.text().strip().replaceAll("\\s+", " "));
    }

    /** {@code headline} since 1.2, and with the kind in its name in some; a {@code title} is nearest to it where there is none. */
    private Optional<String> headlineOfFirstEdition() {
        return Stream.of("headline", "headline_text", "headline_html", "headline_xhtml", "title")
                .flatMap(field -> text(field).stream())
                .findFirst();
    }

    private Optional<String> body() {
        return Stream.concat(written("bodies"), bodiesOfFirstEdition())
                .filter(value -> !value.text().isBlank())
                .min(WrittenValue.BY_KIND_AND_ROLE)
                .map(WrittenValue::text);
    }

    /** {@code body_text}, {@code body_xhtml}, {@code body_html5} …: the type is in the name. */
    private Stream<WrittenValue> bodiesOfFirstEdition() {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().toLowerCase(Locale.ROOT).startsWith(BODY)
                        && field.getValue().isTextual())
                .map(field -> {
                    String kind = field.getKey().substring(BODY.length()).toLowerCase(Locale.ROOT);
                    return new WrittenValue(
                            "",
                            kind.equals("text") ? "text/plain" : kind,
                            field.getValue().textValue());
                });
    }

    private String whatIsMissing() {
        String type = text("type")
                .filter(t -> !t.equals("text") && t.length() <= LONGEST_EDITION)
                .map(t -> " of type \"" + t + "\"")
                .orElse("");
        String edition = edition();
        String where = edition.startsWith("ninjs 1")
                ? "no \"body_text\" or other body"
                : "none of its \"bodies\" has a \"value\"";
        return where + " (" + edition + type + ")";
    }

    private Stream<WrittenValue> written(String field) {
        return elements(field)
                .filter(element -> element.path("value").isTextual())
                .map(element -> new WrittenValue(
                        text(element, "role"),
                        text(element, "contentType"),
                        element.path("value").textValue()))
                .filter(value -> !value.text().isBlank());
    }

    private Optional<String> source() {
        return Stream.concat(elements("infoSources"), elements("infoSource"))
                .flatMap(source -> Stream.of("name", "literal", "uri")
                        .map(field -> source.path(field).asText(""))
                        .filter(value -> !value.isBlank())
                        .limit(1))
                .findFirst()
                .or(() -> text("infoSources"))
                .or(() -> text("infoSource"))
                .or(() -> text("copyrightHolder"));
    }

    private Stream<JsonNode> elements(String field) {
        JsonNode value = fields.getOrDefault(field, MissingNode.getInstance());
        return value.isObject() ? Stream.of(value) : StreamSupport.stream(value.spliterator(), false);
    }

    private Optional<String> text(String field) {
        return Optional.of(fields.getOrDefault(field, MissingNode.getInstance()).asText(""))
                .filter(value -> !value.isBlank());
    }
}
