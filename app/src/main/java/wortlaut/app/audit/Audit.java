package wortlaut.app.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import wortlaut.app.health.LogOffsets;
import wortlaut.events.kafka.Ends;
import wortlaut.events.kafka.Topic;
import wortlaut.events.kafka.Topics;
import wortlaut.sink.SinkContents;

/**
 * Compares the last version of every article with what became of it. The topic of articles is read first and the sinks last, each up to
 * where it ended then; whatever an article went through meanwhile is left to the next audit. Keeps some two hundred bytes an article.
 */
public final class Audit {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final AuditSettings settings;
    private final AuditedLog log;
    private final List<SinkContents> sinks;
    private final Books books;
    private final Consumer<Difference> found;
    private long done;
    private long total;

    /** @param found told each difference as soon as it is known */
    public Audit(AuditSettings settings, List<SinkContents> sinks, Consumer<Difference> found) {
        this(settings, AuditedLog.of(settings.client()), sinks, found);
    }

    /** Of another log than the settings' cluster. */
    Audit(AuditSettings settings, AuditedLog log, List<SinkContents> sinks, Consumer<Difference> found) {
        this.settings = settings;
        this.log = log;
        this.sinks = List.copyOf(sinks);
        this.books = new Books(sinks.size());
        this.found = found;
    }

    /**
     * Compares everything. Once only: another audit begins with empty books.
     *
     * @param mend whether articles that differ are sent again
     */
    public AuditResult run(LogOffsets offsets, boolean mend) {
        return run(() -> offsets.committed(settings.enricherGroup()), mend);
    }

    /** @param enricher its next offsets, as they are when it is asked */
    AuditResult run(Supplier<Map<TopicPartition, Long>> enricher, boolean mend) {
        Topics topics = settings.topics();
        Map<TopicPartition, Long> articles = read(topics.articles(), books::fed, () -> {});
        waitUntil(() -> new Ends(articles).reachedBy(enricher.get()));
        Map<TopicPartition, Long> enricherStands = enricher.get();

        Map<TopicPartition, Long> results = new HashMap<>(read(topics.enriched(), books::enriched, () -> {}));
        Map<TopicPartition, Long> beginnings = new HashMap<>();
        results.putAll(read(topics.quotes(), books::quote, books::endOfQuotes, beginnings));
        List<Map<TopicPartition, Long>> positions = new ArrayList<>();
        for (int sink = 0; sink < sinks.size(); sink++) {
            SinkContents contents = sinks.get(sink);
            waitUntil(() -> new Ends(results).reachedBy(contents.positions()));
            positions.add(contents.positions());
            contents.read(books.sink(sink));
        }
        String quotes = topics.quotes().name();
        read(topics.deadLetters(), letter -> books.deadLetter(letter, quotes), () -> {});
        after(topics.articles(), articles);
        after(topics.enriched(), results);
        after(topics.quotes(), results);

        List<String> names = sinks.stream().map(SinkContents::description).toList();
        Stand stand = new Stand(enricherStands, positions, beginnings);
        return new Findings(topics, log, books, new Comparison(topics, names, books, stand), found)
                .tell(articles, sinks, mend);
    }

    private Map<TopicPartition, Long> read(
            Topic<?> topic, Consumer<ConsumerRecord<byte[], byte[]>> handler, Runnable afterPartition) {
        return read(topic, handler, afterPartition, new HashMap<>());
    }

    /** Returns the offset after the last record of each partition that has one: markers of transactions come after it. */
    private Map<TopicPartition, Long> read(
            Topic<?> topic,
            Consumer<ConsumerRecord<byte[], byte[]>> handler,
            Runnable afterPartition,
            Map<TopicPartition, Long> beginnings) {
        Map<TopicPartition, Long> next = new HashMap<>();
        try (TopicScan scan = log.scan(topic)) {
            total += scan.size();
            beginnings.putAll(scan.beginnings());
            scan.read(
                    record -> {
                        handler.accept(record);
                        next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
                        settings.progress().show(++done, total);
                    },
                    afterPartition);
        }
        return next;
    }

    private void after(Topic<?> topic, Map<TopicPartition, Long> read) {
        try (TopicScan scan = log.scan(topic)) {
            scan.readFrom(read, books::moving, () -> {});
        }
    }

    private void waitUntil(BooleanSupplier condition) {
        long deadline = System.nanoTime() + settings.patience().toNanos();
        while (!condition.getAsBoolean()
                && System.nanoTime() < deadline
                && !settings.stop().isAsked()) {
            settings.stop().await(LOOK_AGAIN);
        }
    }
}
