package wortlaut.sink;

import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import wortlaut.events.ArticleLimits;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Printable;
import wortlaut.events.QuoteEvent;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.CloudEvent;

/** What a record must be to be kept. What is not goes to the dead letters, so every message says what is wrong. */
final class Contract {
    private static final Json<Versioned> VERSIONED = Json.of(Versioned.class, "record");

    private record Versioned(String schema) {}

    private Contract() {}

    static String key(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            throw new WortlautException("a record without a key; the key must be the article's id");
        }
        return ArticleLimits.checkedId("key", SinkRecord.text(record.key()));
    }

    static Content content(boolean quote, String key, byte[] value) {
        return quote ? quote(key, value) : article(key, value);
    }

    private static Content article(String key, byte[] value) {
        if (value == null) {
            return new Content.Deleted(key);
        }
        EnrichedArticle article = read(Json.ENRICHED, value, EnrichedArticle.SCHEMA, EnrichedArticle::schema);
        checkSame(key, article.id());
        ArticleLimits.checkedId("id", article.id());
        return new Content.Enriched(article);
    }

    private static Content quote(String key, byte[] value) {
        if (value == null) {
            throw new WortlautException(
                    "a quote event without a value; a quote is withdrawn by an event \"retracted\"");
        }
        QuoteEvent event = read(Json.QUOTE_EVENT, value, QuoteEvent.SCHEMA, QuoteEvent::schema);
        checkSame(key, event.article().id());
        ArticleLimits.checkedId("quoteId", event.quoteId());
        return new Content.Quoted(event);
    }

    /**
     * A record of the one schema version that this program knows. Another version may look alike and mean something else, so it is not
     * read as this one, and what cannot be read says first whether that is why.
     */
    private static <T> T read(Json<T> json, byte[] value, String known, Function<T, String> schemaOf) {
        T record;
        try {
            record = json.read(value);
        } catch (WortlautException e) {
            checkSchema(known, schemaOf(value));
            throw e;
        }
        checkSchema(known, schemaOf.apply(record));
        return record;
    }

    private static @Nullable String schemaOf(byte[] value) {
        try {
            return VERSIONED.read(value).schema();
        } catch (WortlautException e) {
            return null; // The record's own reader says what is wrong with it.
        }
    }

    private static void checkSchema(String known, @Nullable String schema) {
        if (schema != null && !schema.equals(known)) {
            throw new WortlautException("the schema is '" + Printable.atMost(100, schema) + "', but this program knows "
                    + known + " only; a newer program reads it");
        }
    }

    static long sequence(byte[] header) {
        if (header == null) {
            throw new WortlautException(
                    "header " + CloudEvent.SEQUENCE + " has no value; a decimal number is expected");
        }
        long digits = digits(header);
        if (digits >= 0) {
            return digits;
        }
        String number = SinkRecord.text(header);
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException e) {
            throw new WortlautException("header " + CloudEvent.SEQUENCE + " is '" + number + "', not a number", e);
        }
    }

    /** The number that this program writes, as digits that begin with zeros; -1 for any other. */
    private static long digits(byte[] header) {
        long value = 0;
        for (byte digit : header) {
            if (digit < '0' || digit > '9' || value > Long.MAX_VALUE / 100) {
                return -1;
            }
            value = value * 10 + digit - '0';
        }
        return header.length == 0 ? -1 : value;
    }

    private static void checkSame(String key, String id) {
        if (!key.equals(id)) {
            throw new WortlautException("the record's key is '" + key + "', but its article's id is '" + id + "'");
        }
    }
}
