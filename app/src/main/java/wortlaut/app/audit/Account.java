package wortlaut.app.audit;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One article in the books: where each place stands with it, in numbers only, so that a million of them fit. Of one thread.
 *
 * <p>A version is told by the first 64 bits of its fingerprint; {@link #NONE} means not there, {@link #DELETED} that a deletion is the last.
 */
final class Account {
    static final long NONE = 0;
    static final long DELETED = 1;
    /** The last record is none that could be enriched. */
    static final long UNREADABLE = 2;

    private static final int[] NO_SINKS = {};

    /** The last record of the topic of articles. */
    long fed = NONE;

    int partition = -1;
    long fedOffset = -1;
    long fedTime;

    /** Whether that last record is an older version than what is enriched. */
    boolean lateArrival;

    /** The last record of the topic of enriched articles: of which version, because of which record, and which record it is. */
    long enriched = NONE;

    long cause = -1;
    int enrichedPartition = -1;
    long enrichedOffset = -1;
    long record = NONE;
    int quotesInArticle;

    /** The quotes that are current by the topic of quotes: how many, and the sum of their ids' hashes. */
    int quotes;

    long quoteSum;
    int quotePartition = -1;
    long lastQuoteOffset = -1;

    /** Whether a record of the article came after the audit had begun: it will be right when that is through. */
    boolean moving;

    /** Whether a sink could not read an event of its quotes. */
    boolean quoteLetter;

    /** By sink: the record that it holds, how many current quotes, and the sum of their ids' hashes. */
    final long[] sinkRecord;

    final int[] sinkQuotes;
    final long[] sinkQuoteSum;

    Account(int sinks) {
        sinkRecord = new long[sinks];
        sinkQuotes = sinks == 0 ? NO_SINKS : new int[sinks];
        sinkQuoteSum = new long[sinks];
    }

    /** Whether what is enriched comes from the last record, or one just like it. */
    boolean isUpToDate() {
        return (fedOffset >= 0 && cause == fedOffset) || enriched == fed || (fed == DELETED && enriched == NONE);
    }

    /** Whether this is its last record on the topic of articles. */
    boolean isFedBy(ConsumerRecord<?, ?> record) {
        return fedOffset == record.offset() && partition == record.partition();
    }

    boolean isGone() {
        return enriched == NONE || enriched == DELETED;
    }

    /** Whether a sink holds what is enriched, or rightly nothing. */
    boolean hasArticle(int sink) {
        return sinkRecord[sink] == (isGone() ? NONE : record);
    }

    boolean hasQuotes(int sink) {
        return sinkQuotes[sink] == quotes && sinkQuoteSum[sink] == quoteSum;
    }
}
