package wortlaut.app.audit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import wortlaut.app.health.LogOffsets;
import wortlaut.events.VersionOrder;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.Topic;
import wortlaut.sink.RecordDigest;
import wortlaut.sink.SinkContents;

/**
 * Compares the last version of every article with what became of it. The topic of articles is read first and the sinks last, each up to
 * where it ended then; whatever an article went through meanwhile is left to the next audit. Keeps some two hundred bytes an article.
 */
public final class Audit {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final AuditSettings settings;
    private final List<SinkContents> sinks;
    private final Books books;
    private final Consumer<Difference> found;
    private long done;
    private long total;

    /** @param found told each difference as soon as it is known */
    public Audit(AuditSettings settings, List<SinkContents> sinks, Consumer<Difference> found) {
        this.settings = settings;
        this.sinks = List.copyOf(sinks);
        this.books = new Books(sinks.size());
        this.found = found;
    }

    /**
     * Compares everything.
     *
     * @param mend whether articles that differ are sent again
     */
    public AuditResult run(LogOffsets offsets, boolean mend) {
        Map<TopicPartition, Long> articles = read(settings.topics().articles(), books::fed, () -> {});
        waitUntil(() -> reached(articles, offsets.committed(settings.enricherGroup())));
        Map<TopicPartition, Long> enricher = offsets.committed(settings.enricherGroup());

        Map<TopicPartition, Long> results =
                new HashMap<>(read(settings.topics().enriched(), books::enriched, () -> {}));
        Map<TopicPartition, Long> beginnings = new HashMap<>();
        results.putAll(read(settings.topics().quotes(), books::quote, books::endOfQuotes, beginnings));
        List<Map<TopicPartition, Long>> positions = new ArrayList<>();
        for (int sink = 0; sink < sinks.size(); sink++) {
            SinkContents contents = sinks.get(sink);
            waitUntil(() -> reached(results, contents.positions()));
            positions.add(contents.positions());
            contents.read(books.sink(sink));
        }
        String quotes = settings.topics().quotes().name();
        read(settings.topics().deadLetters(), letter -> books.deadLetter(letter, quotes), () -> {});
        after(settings.topics().articles(), articles);
        after(settings.topics().enriched(), results);
        after(settings.topics().quotes(), results);

        Stand stand = new Stand(enricher, positions, beginnings);
        return tell(new Comparison(settings.topics(), names(), books, stand), articles, mend);
    }

    private AuditResult tell(Comparison comparison, Map<TopicPartition, Long> articles, boolean mend) {
        AuditResult.Counter counter = new AuditResult.Counter();
        long fedDiffer = 0;
        long enrichedDiffer = 0;
        long sinkDiffer = 0;
        Set<KeyHash> otherQuotes = new HashSet<>();
        Set<Account> otherVersions = new HashSet<>();
        for (var entry : books.accounts().entrySet()) {
            Account account = entry.getValue();
            counter.count(account, isDead(account));
            List<Difference> differences = comparison.of("", account);
            if (differences.stream().anyMatch(Audit::isOtherVersion)) {
                otherVersions.add(account);
            }
            if (differences.stream().anyMatch(difference -> difference.kind() == Difference.Kind.QUOTES)) {
                otherQuotes.add(entry.getKey());
            }
            if (!differences.isEmpty()) {
                fedDiffer += account.fedOffset >= 0 ? 1 : 0;
                enrichedDiffer += account.fedOffset < 0 && account.enrichedOffset >= 0 ? 1 : 0;
                sinkDiffer += account.fedOffset < 0 && account.enrichedOffset < 0 ? 1 : 0;
            }
        }
        if (!otherVersions.isEmpty()) {
            leaveOutLateArrivals(otherVersions);
        }
        int mended = fedDiffer == 0 ? 0 : tellFed(comparison, counter, articles, mend ? otherQuotes : null);
        if (enrichedDiffer > 0) {
            scan(
                    settings.topics().enriched(),
                    record -> books.find(record.key())
                            .filter(account -> account.fedOffset < 0 && account.enrichedOffset == record.offset())
                            .ifPresent(account -> tell(comparison, counter, key(record), account)));
        }
        if (sinkDiffer > 0) {
            tellOnlyInSinks(comparison, counter);
        }
        return counter.result(mended);
    }

    /**
     * The keys are not kept: they are read again where something differs.
     *
     * @param otherQuotes articles whose quotes differ somewhere; null when nothing is to be mended
     */
    private int tellFed(
            Comparison comparison,
            AuditResult.Counter counter,
            Map<TopicPartition, Long> articles,
            Set<KeyHash> otherQuotes) {
        try (Mending mending = otherQuotes != null ? new Mending(settings.client(), settings.topics()) : null) {
            if (mending != null && !otherQuotes.isEmpty()) {
                mending.retractAgain(otherQuotes);
            }
            scan(settings.topics().articles(), record -> {
                Account account =
                        record.key() == null ? null : books.find(record.key()).orElse(null);
                if (account != null
                        && account.fedOffset == record.offset()
                        && account.partition == record.partition()
                        && tell(comparison, counter, key(record), account)
                        && mending != null) {
                    mending.again(record);
                }
            });
            if (mending == null) {
                return 0;
            }
            mending.finish(articles);
            return mending.articles();
        }
    }

    /** An older version that came in late is kept in the log and changes nothing else. */
    private void leaveOutLateArrivals(Set<Account> otherVersions) {
        Map<Account, VersionOrder> standing = new HashMap<>();
        scan(
                settings.topics().enriched(),
                record -> books.find(record.key())
                        .filter(account -> otherVersions.contains(account)
                                && account.enrichedOffset == record.offset()
                                && record.value() != null
                                && account.quotesInArticle >= 0)
                        .ifPresent(
                                account -> standing.put(account, VersionOrder.of(Json.ENRICHED.read(record.value())))));
        scan(
                settings.topics().articles(),
                record -> books.find(record.key())
                        .filter(account -> standing.containsKey(account)
                                && account.fedOffset == record.offset()
                                && account.partition == record.partition()
                                && account.fed != Account.UNREADABLE
                                && record.value() != null)
                        .ifPresent(account -> account.lateArrival = VersionOrder.of(Json.ARTICLE.read(record.value()))
                                .isOlderThan(standing.get(account))));
    }

    private static boolean isOtherVersion(Difference difference) {
        return difference.kind() == Difference.Kind.OTHER_VERSION;
    }

    private void tellOnlyInSinks(Comparison comparison, AuditResult.Counter counter) {
        for (SinkContents contents : sinks) {
            contents.read(new SinkContents.Visitor() {
                @Override
                public void article(String id, String version, RecordDigest digest) {
                    unknown(id);
                }

                @Override
                public void quote(String articleId, String quoteId) {
                    unknown(articleId);
                }

                private void unknown(String id) {
                    books.find(id.getBytes(StandardCharsets.UTF_8))
                            .filter(account -> account.fedOffset < 0 && account.enrichedOffset < 0)
                            .ifPresent(account -> {
                                tell(comparison, counter, id, account);
                                account.moving = true; // told once
                            });
                }
            });
        }
    }

    /** @return whether sending the article again puts something right */
    private boolean tell(Comparison comparison, AuditResult.Counter counter, String key, Account account) {
        List<Difference> differences = comparison.of(key, account);
        differences.forEach(difference -> {
            counter.count(difference);
            found.accept(difference);
        });
        return differences.stream().anyMatch(Difference::canBeMended);
    }

    private boolean isDead(Account account) {
        return books.isDeadLetter(settings.topics().articles().name(), account.partition, account.fedOffset);
    }

    private List<String> names() {
        return sinks.stream().map(SinkContents::description).toList();
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
        try (TopicScan scan = new TopicScan(settings.client(), topic.name())) {
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

    private void scan(Topic<?> topic, Consumer<ConsumerRecord<byte[], byte[]>> handler) {
        try (TopicScan scan = new TopicScan(settings.client(), topic.name())) {
            scan.read(handler, () -> {});
        }
    }

    private void after(Topic<?> topic, Map<TopicPartition, Long> read) {
        try (TopicScan scan = new TopicScan(settings.client(), topic.name())) {
            scan.readFrom(read, books::moving, () -> {});
        }
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }

    private static boolean reached(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> positions) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
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
