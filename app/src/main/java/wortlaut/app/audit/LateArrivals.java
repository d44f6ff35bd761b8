package wortlaut.app.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import wortlaut.events.VersionOrder;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.Topics;

/** An older version that came in late is kept in the log and changes nothing else: what is enriched is rightly another. */
final class LateArrivals {
    private final Topics topics;
    private final AuditedLog log;
    private final Books books;

    LateArrivals(Topics topics, AuditedLog log, Books books) {
        this.topics = topics;
        this.log = log;
        this.books = books;
    }

    /** Says so in those of the accounts whose last record is older than what is enriched; both are read again. */
    void markAmong(Set<Account> otherVersions) {
        Map<Account, VersionOrder> standing = standing(otherVersions);
        try (TopicScan scan = log.scan(topics.articles())) {
            scan.read(
                    record -> books.find(record.key())
                            .filter(account -> standing.containsKey(account)
                                    && account.isFedBy(record)
                                    && account.fed != Account.UNREADABLE
                                    && record.value() != null)
                            .ifPresent(
                                    account -> account.lateArrival = VersionOrder.of(Json.ARTICLE.read(record.value()))
                                            .isOlderThan(standing.get(account))),
                    () -> {});
        }
    }

    private Map<Account, VersionOrder> standing(Set<Account> otherVersions) {
        Map<Account, VersionOrder> standing = new HashMap<>();
        try (TopicScan scan = log.scan(topics.enriched())) {
            scan.read(
                    record -> books.find(record.key())
                            .filter(account -> otherVersions.contains(account)
                                    && account.enrichedOffset == record.offset()
                                    && record.value() != null
                                    && account.quotesInArticle >= 0)
                            .ifPresent(account ->
                                    standing.put(account, VersionOrder.of(Json.ENRICHED.read(record.value())))),
                    () -> {});
        }
        return standing;
    }
}
