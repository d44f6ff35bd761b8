package wortlaut.ingest.format;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wortlaut.events.Article;
import wortlaut.events.ArticleLimits;
import wortlaut.events.WortlautException;

/** What became of one record of an item. */
public sealed interface Parsed {

    /** Calls the method of the handler that is for this kind. */
    void to(Handler handler);

    /** One method a kind, so that none is forgotten. */
    interface Handler {
        void accepted(Article article);

        void deleted(String id);

        void rejected(Rejected rejected);

        void skipped(Skipped skipped);
    }

    /**
     * An article. Id and version are as the source gave them and absent where it gave none: {@link Article#identified()} fills
     * them in.
     */
    record Accepted(Article article) implements Parsed {
        public Accepted {
            Objects.requireNonNull(article, "article");
        }

        @Override
        public void to(Handler handler) {
            handler.accepted(article);
        }
    }

    /** The source says that the article of this id is gone. */
    record Deleted(String id) implements Parsed {
        /** @throws WortlautException if it can be no article's id */
        public Deleted {
            ArticleLimits.checkedId("\"id\" of a deletion", id);
        }

        @Override
        public void to(Handler handler) {
            handler.deleted(id);
        }
    }

    /**
     * A record that is no article. An expected result: it is counted and kept, and reading goes on.
     *
     * @param where the item's name, and the line where there are lines: {@code news.jsonl:17}
     * @param line from 1, of archives the byte at which the record begins; 0 when the whole item is meant
     * @param reason what is wrong and what would be right
     * @param bytes the record's own bytes, not copied; absent (null) when they are too many to hold or could not be read.
     *     Records with equal bytes in different arrays are not equal.
     * @param unread true when the item could not be read, or not to its end: another try may find nothing wrong with it
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes of any kind on their way to a byte[] serializer
    record Rejected(String where, long line, String reason, byte @Nullable [] bytes, boolean unread) implements Parsed {
        public Rejected {
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(reason, "reason");
        }

        /** A record that was read and is no article. */
        public Rejected(String where, long line, String reason, byte @Nullable [] bytes) {
            this(where, line, reason, bytes, false);
        }

        /** The same as a reference to its place. */
        public Rejected withoutBytes() {
            return new Rejected(where, line, reason, null, unread);
        }

        /** Where and why, in one line. */
        public String message() {
            return where + ": " + reason;
        }

        @Override
        public void to(Handler handler) {
            handler.rejected(this);
        }
    }

    /**
     * Records that are not meant to be articles, such as pictures in an archive: told once an item, behind all others.
     *
     * @param where the item's name
     * @param what how many of each kind, for people
     */
    record Skipped(String where, long records, String what) implements Parsed {
        public Skipped {
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(what, "what");
        }

        /** Where and what, in one line. */
        public String message() {
            return String.format(Locale.ROOT, "%s: %,d records skipped that are no pages: %s", where, records, what);
        }

        @Override
        public void to(Handler handler) {
            handler.skipped(this);
        }
    }
}
