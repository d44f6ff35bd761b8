package wortlaut.app.audit;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import wortlaut.events.kafka.Topics;
import wortlaut.sink.RecordDigest;
import wortlaut.sink.SinkContents;

/**
 * Goes through the finished books and tells what differs, each article by its key. The books do not keep keys: where something differs, they
 * are read again from where they stand, first the topic of articles, then that of enriched articles, then the sinks.
 */
final class Findings {
    private final Topics topics;
    private final AuditedLog log;
    private final Books books;
    private final Comparison comparison;
    private final Consumer<Difference> found;
    private final AuditResult.Counter counter = new AuditResult.Counter();

    /** Accounts that differ, by where their key can be read. */
    private long inArticles;

    private long inEnriched;
    private long inSinks;

    Findings(Topics topics, AuditedLog log, Books books, Comparison comparison, Consumer<Difference> found) {
        this.topics = topics;
        this.log = log;
        this.books = books;
        this.comparison = comparison;
        this.found = found;
    }

    /**
     * Tells everything.
     *
     * @param articles how far the topic of articles was read
     * @param mend whether articles that differ are sent again
     */
    AuditResult tell(Map<TopicPartition, Long> articles, List<SinkContents> sinks, boolean mend) {
        Set<KeyHash> otherQuotes = new HashSet<>();
        Set<Account> otherVersions = new HashSet<>();
        books.accounts().forEach((key, account) -> {
            counter.count(account, isDead(account));
            List<Difference> differences = comparison.of("", account);
            if (has(Difference.Kind.OTHER_VERSION, differences)) {
                otherVersions.add(account);
            }
            if (has(Difference.Kind.QUOTES, differences)) {
                otherQuotes.add(key);
            }
            if (!differences.isEmpty()) {
                remember(account);
            }
        });
        if (!otherVersions.isEmpty()) {
            new LateArrivals(topics, log, books).markAmong(otherVersions);
        }
        int mended = inArticles == 0 ? 0 : tellFed(articles, mend ? otherQuotes : null);
        if (inEnriched > 0) {
            tellOnlyEnriched();
        }
        if (inSinks > 0) {
            sinks.forEach(contents -> contents.read(new OnlyInSinks()));
        }
        return counter.result(mended);
    }

    private void remember(Account account) {
        if (account.fedOffset >= 0) {
            inArticles++;
        } else if (account.enrichedOffset >= 0) {
            inEnriched++;
        } else {
            inSinks++;
        }
    }

    /** @param otherQuotes articles whose quotes differ somewhere; null when nothing is to be mended */
    private int tellFed(Map<TopicPartition, Long> articles, Set<KeyHash> otherQuotes) {
        try (Mending mending = otherQuotes != null ? new Mending(log, topics) : null;
                TopicScan scan = log.scan(topics.articles())) {
            if (mending != null && !otherQuotes.isEmpty()) {
                mending.retractAgain(otherQuotes);
            }
            scan.read(
                    record -> books.find(record.key())
                            .filter(account -> account.isFedBy(record))
                            .filter(account -> tell(key(record), account) && mending != null)
                            .ifPresent(account -> mending.again(record)),
                    () -> {});
            if (mending == null) {
                return 0;
            }
            mending.finish(articles);
            return mending.articles();
        }
    }

    private void tellOnlyEnriched() {
        try (TopicScan scan = log.scan(topics.enriched())) {
            scan.read(
                    record -> books.find(record.key())
                            .filter(account -> account.fedOffset < 0 && account.enrichedOffset == record.offset())
                            .ifPresent(account -> tell(key(record), account)),
                    () -> {});
        }
    }

    /** What only sinks know of is told once, whoever of them knows it. */
    private final class OnlyInSinks implements SinkContents.Visitor {
        @Override
        public void article(String id, String version, RecordDigest digest) {
            tellOnce(id);
        }

        @Override
        public void quote(String articleId, String quoteId) {
            tellOnce(articleId);
        }

        private void tellOnce(String id) {
            books.find(id.getBytes(StandardCharsets.UTF_8))
                    .filter(account -> account.fedOffset < 0 && account.enrichedOffset < 0)
                    .ifPresent(account -> {
                        tell(id, account);
                        account.moving = true;
                    });
        }
    }

    /** @return whether sending the article again puts something right */
    private boolean tell(String key, Account account) {
        List<Difference> differences = comparison.of(key, account);
        differences.forEach(difference -> {
            counter.count(difference);
            found.accept(difference);
        });
        return differences.stream().anyMatch(Difference::canBeMended);
    }

    private boolean isDead(Account account) {
        return books.isDeadLetter(topics.articles().name(), account.partition, account.fedOffset);
    }

    private static boolean has(Difference.Kind kind, List<Difference> differences) {
        return differences.stream().anyMatch(difference -> difference.kind() == kind);
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }
}
