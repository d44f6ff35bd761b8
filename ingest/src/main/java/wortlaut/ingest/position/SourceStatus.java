package wortlaut.ingest.position;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a source is that is asked again and again, and where it stands. Times are ISO 8601 in UTC; what has not happened is absent.
 *
 * @param schema always {@link #SCHEMA}
 * @param source its address, such as {@code feed:https://example.org/rss}
 * @param list the source that named it; absent when the user did
 * @param address where it is asked, when it has moved for ever
 * @param title as it calls itself
 * @param etag of what was last read and fed whole
 * @param lastModified likewise
 * @param every seconds between two things new, as learned
 * @param next when it is asked again
 * @param found when it could last be read, and how many entries it had
 * @param fetched when the last article of it was had, and how many since the beginning
 * @param fresh when something new or changed was last fed, and how many since the beginning
 * @param error the last time that it could not be had or read, and why
 * @param silent since when nothing new has come although it was to be expected
 * @param ended when it said that it is gone for good
 */
public record SourceStatus(
        String schema,
        String source,
        @Nullable String list,
        @Nullable String address,
        @Nullable String title,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Long every,
        @Nullable String next,
        @Nullable Mark found,
        @Nullable Mark fetched,
        @Nullable Mark fresh,
        @Nullable Trouble error,
        @Nullable String silent,
        @Nullable String ended) {
    public static final String SCHEMA = "wortlaut/source/1";

    /** Something that happened. */
    public record Mark(String at, long count) {
        public Mark {
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * Something that went wrong.
     *
     * @param inARow how often until now; 0 when it has worked since
     */
    public record Trouble(String at, String message, int inARow) {
        public Trouble {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(message, "message");
        }
    }

    /** Whether somebody should look: it cannot be had, has gone silent or is gone. */
    public boolean needsALook() {
        return silent != null || ended != null || (error != null && error.inARow() > 0);
    }

    public SourceStatus {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(source, "source");
    }
}
