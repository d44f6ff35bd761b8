package wortlaut.ingest.publish;

import java.time.Clock;
import java.util.Locale;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.CloudEvent;
import wortlaut.events.kafka.DeadLetter;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.source.Item;

/** What goes onto the topics: key, value and headers of articles, deletions and dead letters. */
final class Records {
    private static final String SOURCE = "/wortlaut/ingest";

    private final Topics topics;
    private final Clock clock;

    Records(Topics topics, Clock clock) {
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * An article under its id.
     *
     * @param article identified
     * @throws WortlautException if it is too large or cannot be written as JSON
     */
    ProducerRecord<String, byte[]> article(Article article) {
        byte[] json = json(article);
        if (json.length > ClientSettings.MAX_ARTICLE_BYTES && article.original() != null) {
            json = json(article.withOriginalLeftOut());
        }
        if (json.length > ClientSettings.MAX_ARTICLE_BYTES) {
            throw new WortlautException(String.format(
                    Locale.ROOT,
                    "%s: %,d bytes as JSON; the limit is %,d",
                    article.id(),
                    json.length,
                    ClientSettings.MAX_ARTICLE_BYTES));
        }
        CloudEvent event = new CloudEvent(
                article.id() + "@" + article.version(),
                SOURCE,
                CloudEvent.ARTICLE,
                article.id(),
                clock.instant(),
                CloudEvent.JSON);
        return new ProducerRecord<>(topics.articles().name(), null, article.id(), json, event.headers());
    }

    /** A tombstone. */
    ProducerRecord<String, byte[]> deletion(String id) {
        CloudEvent event = new CloudEvent(
                id + "@deleted", SOURCE, CloudEvent.ARTICLE_DELETED, id, clock.instant(), CloudEvent.JSON);
        return new ProducerRecord<>(topics.articles().name(), null, id, null, event.headers());
    }

    /**
     * Bytes that are no article, as they were. They come from no topic: the topic is the origin's URI, the partition -1, the offset the line
     * (0: the whole item). They have no key, for nobody could read one.
     */
    ProducerRecord<String, byte[]> deadLetter(Item item, Parsed.Rejected rejected) {
        ProducerRecord<byte[], byte[]> letter = DeadLetter.ofOrigin(item.origin(), rejected.line(), rejected.bytes())
                .because(
                        new WortlautException(rejected.message()),
                        topics.deadLetters().name(),
                        SOURCE,
                        ClientSettings.MAX_ARTICLE_BYTES);
        @Nullable String noKey = null;
        return new ProducerRecord<>(letter.topic(), null, noKey, letter.value(), letter.headers());
    }

    private byte[] json(Article article) {
        return topics.articles()
                .valueSerde()
                .serializer()
                .serialize(topics.articles().name(), article);
    }
}
