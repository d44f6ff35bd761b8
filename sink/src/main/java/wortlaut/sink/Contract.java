package wortlaut.sink;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import wortlaut.events.ArticleLimits;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.QuoteEvent;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;

/** What a record must be to be kept. What is not goes to the dead letters, so every message says what is wrong. */
final class Contract {
    private Contract() {}

    static String key(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            throw new WortlautException("a record without a key; the key must be the article's id");
        }
        return ArticleLimits.checkedId("key", SinkRecord.text(record.key()));
    }

    static Content article(String key, byte[] value) {
        if (value == null) {
            return new Content.Deleted(key);
        }
        EnrichedArticle article = Json.ENRICHED.read(value);
        checkSame(key, article.id());
        return new Content.Enriched(article);
    }

    static Content quote(String key, byte[] value) {
        if (value == null) {
            throw new WortlautException(
                    "a quote event without a value; a quote is withdrawn by an event \"retracted\"");
        }
        QuoteEvent event = Json.QUOTE_EVENT.read(value);
        checkSame(key, event.article().id());
        ArticleLimits.checkedId("quoteId", event.quoteId());
        return new Content.Quoted(event);
    }

    static long sequence(byte[] header) {
        String number = SinkRecord.text(header);
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException e) {
            throw new WortlautException("header " + SinkRecord.SEQUENCE + " is '" + number + "', not a number", e);
        }
    }

    private static void checkSame(String key, String id) {
        if (!key.equals(id)) {
            throw new WortlautException("the record's key is '" + key + "', but its article's id is '" + id + "'");
        }
    }
}
