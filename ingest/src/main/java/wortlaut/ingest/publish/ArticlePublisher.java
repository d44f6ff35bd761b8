package wortlaut.ingest.publish;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
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

    private static final Duration LAST_SENDS = Duration.ofSeconds(5);

    /** How long one call to send may wait for room or for the topic's leaders before the feeder looks whether it should stop. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(10);

    private static final int BATCH_BYTES = 128 * 1024;

    private final Producer<String, byte[]> producer;
    private final Records records;
    private final Clock clock;
    private volatile boolean aborted;

    /** On a producer of one's own, which it closes in the end. */
    public ArticlePublisher(Producer<String, byte[]> producer, Topics topics, Clock clock) {
        this.producer = producer;
        this.records = new Records(topics, clock);
        this.clock = clock;
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
        return connect(settings, topics, Map.of(ProducerConfig.LINGER_MS_CONFIG, (int) linger.toMillis()));
    }

    /**
     * For feeders: what is sent stays on its way until the broker takes it, in its order and once, however long that is. Patience is
     * that of {@link #publish(Source, FeedProgress, Consumer, Patience)}.
     */
    public static ArticlePublisher connectForFeeding(ClientSettings settings, Topics topics) {
        return connect(
                settings,
                topics,
                Map.of(
                        ProducerConfig.LINGER_MS_CONFIG,
                        (int) LINGER.toMillis(),
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        Integer.MAX_VALUE,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        (int) LONGEST_CALL.toMillis()));
    }

    /**
     * For whoever is waited for: what the broker has not taken within some seconds has failed. It may arrive all the same, and is then the
     * same article as when it is sent again.
     */
    public static ArticlePublisher connectForAnswers(ClientSettings settings, Topics topics) {
        return connect(
                settings,
                topics,
                Map.of(
                        ProducerConfig.LINGER_MS_CONFIG,
                        (int) LINGER.toMillis(),
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        2_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        3_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        4_000));
    }

    /** Whether a failure of {@link #send} is the record's own fault: others would be taken, and this one never. */
    public static boolean isOfTheRecord(WortlautException failure) {
        return SendFailure.isOfTheRecord(failure);
    }

    private static ArticlePublisher connect(ClientSettings settings, Topics topics, Map<String, Object> ours) {
        BrokerCheck.requireAnswer(settings);
        Map<String, Object> config = new HashMap<>(ours);
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
        return send(identified.knownId(), records.article(identified));
    }

    /** Sends a deletion; returns as {@link #send(Article)}. */
    public CompletableFuture<Receipt> delete(String id) {
        return send(id, records.deletion(id));
    }

    /**
     * Keeps what was rejected as a dead letter; returns as {@link #send(Article)}, with a receipt without an id. Where the bytes are too many
     * or were never read, the letter says where they are.
     */
    public CompletableFuture<Receipt> reject(Item item, Parsed.Rejected rejected) {
        return send(null, records.deadLetter(item, rejected));
    }

    /** Feeds as {@link #publish(Source, FeedProgress, Consumer, Patience)}, waits without end and says nothing. */
    public void publish(Source source, FeedProgress progress, Consumer<Parsed.Rejected> onReject) {
        publish(source, progress, onReject, new Patience(Patience.ENDLESS, notice -> {}));
    }

    /**
     * Feeds a source to its end, or until it is closed, and waits until everything is acknowledged.
     *
     * @param progress counts on as it goes
     * @param onReject told of every record that is no article or that the broker refuses
     * @throws WortlautException if patience with the broker is at its end, or it is {@linkplain #abort() given up}; the source is closed
     */
    public void publish(Source source, FeedProgress progress, Consumer<Parsed.Rejected> onReject, Patience patience) {
        publish(source, progress, onReject, patience, Rate.unlimited());
    }

    /** The same at a rate. */
    public void publish(
            Source source, FeedProgress progress, Consumer<Parsed.Rejected> onReject, Patience patience, Rate rate) {
        new Feed(this, source, progress, onReject, patience, rate).run();
    }

    /** Gives up at once what is not acknowledged, for whoever cannot wait any longer. Idempotent. */
    public void abort() {
        aborted = true;
        producer.close(Duration.ZERO);
    }

    boolean isAborted() {
        return aborted;
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

    private CompletableFuture<Receipt> send(@Nullable String id, ProducerRecord<String, byte[]> record) {
        CompletableFuture<Receipt> receipt = new CompletableFuture<>();
        try {
            var unused = producer.send(record, (metadata, e) -> {
                if (e == null) {
                    receipt.complete(new Receipt(id, metadata.topic(), metadata.partition(), metadata.offset()));
                } else {
                    receipt.completeExceptionally(SendFailure.of(id, record, e, clock));
                }
            });
        } catch (KafkaException | IllegalStateException e) {
            receipt.completeExceptionally(SendFailure.of(id, record, e, clock));
        }
        return receipt;
    }
}
