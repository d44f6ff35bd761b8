package wortlaut.ingest.publish;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.BrokerCheck;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;

/**
 * Sends articles and deletions to the article topic, each under its article's id, and what was rejected to the dead letters. Every
 * record is acknowledged by all in-sync replicas and written once. When the broker is slower than the source, sending waits.
 * Thread-safe.
 */
public final class ArticlePublisher implements AutoCloseable {
    /** How long a record waits for company: short enough for light load, long enough to fill batches under heavy load. */
    public static final Duration LINGER = Duration.ofMillis(5);

    private static final Duration LAST_SENDS = Duration.ofSeconds(30);

    private static final int BATCH_BYTES = 128 * 1024;

    private final Producer<String, byte[]> producer;
    private final Records records;

    ArticlePublisher(Producer<String, byte[]> producer, Topics topics, Clock clock) {
        this.producer = producer;
        this.records = new Records(topics, clock);
    }

    /** @throws WortlautException within ten seconds if no broker answers */
    public static ArticlePublisher connect(ClientSettings settings, Topics topics) {
        return connect(settings, topics, LINGER);
    }

    /**
     * The same with another linger.
     *
     * @param linger how long a record waits to be sent together with others; zero for the least latency
     */
    public static ArticlePublisher connect(ClientSettings settings, Topics topics, Duration linger) {
        BrokerCheck.requireAnswer(settings);
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.LINGER_MS_CONFIG, (int) linger.toMillis());
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        config.putAll(settings.producer());
        return new ArticlePublisher(
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer()),
                topics,
                Clock.systemUTC());
    }

    /**
     * Sends one article; a missing id and version are derived from its content.
     *
     * @return done when it is acknowledged; fails with {@link WortlautException}
     * @throws WortlautException at once if the article is too large or cannot be written as JSON
     */
    public CompletableFuture<Receipt> send(Article article) {
        Article identified = article.identified();
        return send(identified.id(), records.article(identified));
    }

    /** Sends a deletion; returns as {@link #send(Article)}. */
    public CompletableFuture<Receipt> delete(String id) {
        return send(id, records.deletion(id));
    }

    /**
     * Keeps what was rejected as a dead letter; returns as {@link #send(Article)}, with a receipt without an id.
     *
     * @return empty when the bytes are too many or were never read: then the reason is all there is
     */
    public Optional<CompletableFuture<Receipt>> reject(Item item, Parsed.Rejected rejected) {
        return rejected.bytes() == null || rejected.bytes().length > ClientSettings.MAX_ARTICLE_BYTES
                ? Optional.empty()
                : Optional.of(send(null, records.deadLetter(item, rejected)));
    }

    /**
     * Feeds a source to its end, or until it is closed, and waits until everything is acknowledged.
     *
     * @param progress counts on as it goes
     * @param onReject told of every record that is no article, by the thread that calls this method
     * @throws WortlautException if a record cannot be sent, which ends the feeding and closes the source
     */
    public void publish(Source source, FeedProgress progress, Consumer<Parsed.Rejected> onReject) {
        new Feed(this, source, progress, onReject).run();
    }

    /** Waits until everything that was sent is acknowledged or has failed. */
    public void flush() {
        producer.flush();
    }

    /** Sends what is left, waits for it up to 30 s, and closes the connection. */
    @Override
    public void close() {
        producer.close(LAST_SENDS);
    }

    private CompletableFuture<Receipt> send(String id, ProducerRecord<String, byte[]> record) {
        CompletableFuture<Receipt> receipt = new CompletableFuture<>();
        try {
            var unused = producer.send(record, (metadata, e) -> {
                if (e == null) {
                    receipt.complete(new Receipt(id, metadata.topic(), metadata.partition(), metadata.offset()));
                } else {
                    receipt.completeExceptionally(unsent(id, record, e));
                }
            });
        } catch (KafkaException e) {
            receipt.completeExceptionally(unsent(id, record, e));
        }
        return receipt;
    }

    private static WortlautException unsent(String id, ProducerRecord<String, byte[]> record, Exception e) {
        String what = id == null ? "a dead letter" : id;
        return new WortlautException("cannot send " + what + " to " + record.topic() + ": " + e.getMessage(), e);
    }
}
