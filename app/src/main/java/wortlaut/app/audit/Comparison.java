package wortlaut.app.audit;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import wortlaut.events.kafka.Topics;

/** Finds what differs in one account. Whoever is not there yet has not lost anything: that is told apart by how far everybody stands. */
final class Comparison {
    private final Topics topics;
    private final List<String> sinks;
    private final Books books;
    private final Stand stand;

    /** @param sinks their names for people, in their order */
    Comparison(Topics topics, List<String> sinks, Books books, Stand stand) {
        this.topics = topics;
        this.sinks = sinks;
        this.books = books;
        this.stand = stand;
    }

    /** Empty when all is right, or the article is being worked on at this moment. */
    List<Difference> of(String key, Account account) {
        List<Difference> found = new ArrayList<>();
        if (account.moving) {
            return found;
        }
        enriched(key, account, found);
        quotes(key, account, found);
        boolean refused =
                books.isDeadLetter(topics.enriched().name(), account.enrichedPartition, account.enrichedOffset);
        for (int sink = 0; sink < sinks.size() && !refused; sink++) {
            sink(key, account, sink, found);
        }
        return found;
    }

    private void enriched(String key, Account account, List<Difference> found) {
        String place = topics.enriched().name();
        if (account.fed == Account.NONE) {
            if (!account.isGone()) {
                found.add(new Difference(
                        key,
                        Difference.Kind.NOT_IN_LOG,
                        enrichedRecord(account),
                        topics.articles().name(),
                        "the article's record has gone from the topic"));
            }
            return;
        }
        if (account.isUpToDate()
                || account.lateArrival
                || books.isDeadLetter(topics.articles().name(), account.partition, account.fedOffset)) {
            return;
        }
        TopicPartition partition = new TopicPartition(topics.articles().name(), account.partition);
        Long position = stand.enricher().get(partition);
        if (position == null || position <= account.fedOffset) {
            String why = position == null
                    ? "the enricher has not read anything of " + partition
                    : "the enricher stands at offset " + position;
            found.add(new Difference(key, Difference.Kind.NOT_YET, fedRecord(account), place, why));
            return;
        }
        Difference.Kind kind = account.fed == Account.DELETED
                ? Difference.Kind.NOT_DELETED
                : account.isGone() ? Difference.Kind.MISSING : Difference.Kind.OTHER_VERSION;
        String why = account.fed == Account.UNREADABLE
                ? "it cannot be read, and no dead letter says so"
                : "the enricher has passed it, and there is no dead letter";
        found.add(new Difference(key, kind, fedRecord(account), place, why));
    }

    /** The two topics of results against each other, as long as no event has expired. */
    private void quotes(String key, Account account, List<Difference> found) {
        if (account.enriched != Account.NONE
                && account.quotesInArticle >= 0
                && account.quotes != account.quotesInArticle
                && nothingExpired(account.enrichedPartition)) {
            found.add(new Difference(
                    key,
                    Difference.Kind.QUOTES,
                    enrichedRecord(account),
                    topics.quotes().name(),
                    account.quotesInArticle + " quotes in the article, " + account.quotes + " by their events"));
        }
    }

    private void sink(String key, Account account, int sink, List<Difference> found) {
        if (!account.hasArticle(sink)) {
            found.add(inSink(key, account, sink, articleKind(account, sink), ""));
        } else if (!account.hasQuotes(sink) && !account.quoteLetter && nothingExpired(account.enrichedPartition)) {
            String why = account.quotes == account.sinkQuotes[sink]
                    ? "as many current quotes, but others"
                    : account.quotes + " current quotes by their events, " + account.sinkQuotes[sink] + " in the sink";
            found.add(inSink(key, account, sink, Difference.Kind.QUOTES, why));
        }
    }

    private Difference inSink(String key, Account account, int sink, Difference.Kind kind, String why) {
        TopicPartition enriched = new TopicPartition(topics.enriched().name(), account.enrichedPartition);
        TopicPartition quotes = new TopicPartition(topics.quotes().name(), account.quotePartition);
        if (account.enrichedOffset >= position(sink, enriched) || account.lastQuoteOffset >= position(sink, quotes)) {
            return new Difference(
                    key,
                    Difference.Kind.NOT_YET,
                    enrichedRecord(account),
                    sinks.get(sink),
                    "the sink stands at offset " + position(sink, enriched) + " of " + enriched);
        }
        String reason = why.isEmpty() ? "the sink has passed its record" : why;
        return kind == Difference.Kind.NOT_IN_LOG
                ? new Difference(
                        key, kind, sinks.get(sink), topics.enriched().name(), "the log has no record of the article")
                : new Difference(key, kind, enrichedRecord(account), sinks.get(sink), reason);
    }

    private static Difference.Kind articleKind(Account account, int sink) {
        if (account.enriched == Account.NONE) {
            return Difference.Kind.NOT_IN_LOG;
        } else if (account.enriched == Account.DELETED) {
            return Difference.Kind.NOT_DELETED;
        }
        return account.sinkRecord[sink] == Account.NONE ? Difference.Kind.MISSING : Difference.Kind.OTHER_VERSION;
    }

    /** What nobody wrote nobody has to read: of a partition without records, every position will do. */
    private long position(int sink, TopicPartition partition) {
        return stand.sinks().get(sink).getOrDefault(partition, 0L);
    }

    private boolean nothingExpired(int partition) {
        TopicPartition quotes = new TopicPartition(topics.quotes().name(), partition);
        return stand.beginnings().getOrDefault(quotes, 0L) == 0;
    }

    private String fedRecord(Account account) {
        return topics.articles().name() + "-" + account.partition + "@" + account.fedOffset;
    }

    private String enrichedRecord(Account account) {
        return account.enrichedOffset < 0
                ? topics.enriched().name()
                : topics.enriched().name() + "-" + account.enrichedPartition + "@" + account.enrichedOffset;
    }
}
