package wortlaut.events.kafka;

import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The CloudEvents 1.0 attributes of a record in Kafka's binary mode: headers {@code ce_…} and {@code content-type}.
 *
 * @param id the same when the same event is sent again
 * @param source which part of the pipeline made it, such as {@code /wortlaut/enrich}
 * @param type one of the constants
 * @param subject the article's id; absent when unknown
 * @param contentType of the value
 */
public record CloudEvent(
        String id, String source, String type, @Nullable String subject, Instant time, String contentType) {
    /** The header of the attribute "id". */
    public static final String ID = "ce_id";

    public static final String ARTICLE = "wortlaut.article";
    public static final String ARTICLE_DELETED = "wortlaut.article.deleted";
    public static final String ENRICHED = "wortlaut.enriched";
    public static final String ENRICHED_DELETED = "wortlaut.enriched.deleted";
    /** Followed by {@code .added}, {@code .changed} or {@code .retracted}. */
    public static final String QUOTE = "wortlaut.quote";

    public static final String CLUSTER = "wortlaut.cluster";
    public static final String CLUSTER_DELETED = "wortlaut.cluster.deleted";
    public static final String DEAD_LETTER = "wortlaut.dead-letter";

    /**
     * The header of CloudEvents' extension "sequence": a decimal number that orders the events of one article across topics. Events with
     * one cause share it, a later cause has a greater one.
     */
    public static final String SEQUENCE = "ce_sequence";

    public static final String JSON = "application/json";
    public static final String BYTES = "application/octet-stream";

    public CloudEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(contentType, "contentType");
    }

    /** New headers that hold these attributes. */
    public Headers headers() {
        Headers headers = new RecordHeaders();
        addTo(headers);
        return headers;
    }

    /** New headers that hold these attributes and a {@link #SEQUENCE} number. */
    public Headers headers(long sequence) {
        Headers headers = headers();
        HeaderText.set(headers, SEQUENCE, Long.toString(sequence));
        return headers;
    }

    /** Sets these attributes in headers that hold others too. */
    public void addTo(Headers headers) {
        HeaderText.set(headers, "ce_specversion", "1.0");
        HeaderText.set(headers, ID, id);
        HeaderText.set(headers, "ce_source", source);
        HeaderText.set(headers, "ce_type", type);
        HeaderText.set(headers, "ce_time", time.toString());
        if (subject != null) {
            HeaderText.set(headers, "ce_subject", subject);
        }
        HeaderText.set(headers, "content-type", contentType);
    }
}
