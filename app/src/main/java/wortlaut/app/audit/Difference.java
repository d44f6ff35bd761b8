package wortlaut.app.audit;

import java.util.Locale;

/**
 * One article that is not where it should be as it should be.
 *
 * @param key the article's id
 * @param kind what is wrong
 * @param where the place that has it right, such as {@code wortlaut.articles-0@12}
 * @param wrong the place that has not, such as {@code wortlaut.enriched} or {@code SQLite data/wortlaut.db}
 * @param why as far as it is known
 */
public record Difference(String key, Kind kind, String where, String wrong, String why) {

    /** What is wrong. */
    public enum Kind {
        /** On its way: what comes before it is still being worked on. Nothing is lost. */
        NOT_YET,
        /** Passed by, and not there. */
        MISSING,
        /** There in another version. */
        OTHER_VERSION,
        /** Deleted, but still there. */
        NOT_DELETED,
        /** Other current quotes than those of the article. */
        QUOTES,
        /** There, but the log knows nothing of it: that is not to be mended, it may be the only copy. */
        NOT_IN_LOG;

        /** As in JSON and text. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether sending the article again puts it right. */
    public boolean canBeMended() {
        return kind != Kind.NOT_YET && kind != Kind.NOT_IN_LOG;
    }
}
