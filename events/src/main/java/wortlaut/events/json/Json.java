package wortlaut.events.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import wortlaut.events.Article;
import wortlaut.events.ArticleCluster;
import wortlaut.events.Deletion;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.QuoteEvent;
import wortlaut.events.QuoteType;
import wortlaut.events.SpeakerKind;
import wortlaut.events.WortlautException;

/**
 * One kind of record as UTF-8 JSON: camelCase, absent rather than null, unknown fields ignored. Thread-safe.
 *
 * @param <T> the kind of record
 */
public final class Json<T> {
    private static final JsonMapper MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addMixIn(QuoteType.class, WireNamed.class)
            .addMixIn(SpeakerKind.class, WireNamed.class)
            .addMixIn(QuoteEvent.Kind.class, WireNamed.class)
            .build();

    public static final Json<Article> ARTICLE = new Json<>(Article.class, "article");
    public static final Json<EnrichedArticle> ENRICHED = new Json<>(EnrichedArticle.class, "enriched article");
    public static final Json<QuoteEvent> QUOTE_EVENT = new Json<>(QuoteEvent.class, "quote event");
    public static final Json<ArticleCluster> CLUSTER = new Json<>(ArticleCluster.class, "cluster");
    public static final Json<Deletion> DELETION = new Json<>(Deletion.class, "deletion");

    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final String name;

    private Json(Class<T> type, String name) {
        this(MAPPER, type, name);
    }

    private Json(ObjectMapper mapper, Class<T> type, String name) {
        this.reader = mapper.readerFor(type);
        this.writer = mapper.writerFor(type);
        this.name = name;
    }

    /** A codec of another record that is stored but is not part of the contract, such as a state store's value. */
    public static <T> Json<T> of(Class<T> type, String name) {
        return new Json<>(type, name);
    }

    /** A codec of a record that has some fields of a larger one: what else the larger one has is skipped and not even kept meanwhile. */
    public static <T> Json<T> partOf(Class<T> type, String name) {
        JsonMapper mapper = MAPPER.copy();
        mapper.configOverride(type)
                .setIgnorals(JsonIgnoreProperties.Value.empty().withIgnoreUnknown());
        return new Json<>(mapper, type, name);
    }

    /** As all records are parsed; the caller closes it. */
    static JsonParser parser(byte[] json) throws IOException {
        return MAPPER.createParser(json);
    }

    public byte[] write(T value) {
        try {
            return writer.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new WortlautException("cannot write this " + name + " as JSON: " + reason(e), e);
        }
    }

    /** @throws WortlautException naming the place and what is wrong there */
    public T read(byte[] json) {
        T value;
        try {
            value = reader.readValue(json);
        } catch (IOException e) {
            throw unreadable(e);
        }
        return present(value);
    }

    /** @throws WortlautException naming the place and what is wrong there */
    public T read(String json) {
        T value;
        try {
            value = reader.readValue(json);
        } catch (IOException e) {
            throw unreadable(e);
        }
        return present(value);
    }

    private T present(@Nullable T value) {
        if (value == null) {
            throw new WortlautException("not a readable " + name + ": empty");
        }
        return value;
    }

    private WortlautException unreadable(IOException e) {
        return new WortlautException("not a readable " + name + ": " + reason(e), e);
    }

    /** Jackson's message in one line, without the class names that only we know; a record's own complaint as it is. */
    private static String reason(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof WortlautException) {
                return String.valueOf(cause.getMessage());
            }
        }
        if (e instanceof JsonProcessingException json) {
            String message = json.getOriginalMessage().lines().findFirst().orElse("");
            var at = json.getLocation();
            return at == null || at.getLineNr() < 1
                    ? message
                    : message + " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        }
        return String.valueOf(e.getMessage());
    }

    private interface WireNamed {
        @JsonValue
        String wireName();
    }
}
