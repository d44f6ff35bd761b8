package wortlaut.app.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * How one part is.
 *
 * @param part its name for people: {@code enricher}, {@code sqlite}, {@code broker} …
 * @param reason one line, never with content of articles or a password; empty when there is nothing to say
 * @param since when the status began
 */
public record PartHealth(String part, Status status, String reason, Instant since) {

    /** How long a record may stand first in its partition before that is a standstill. */
    public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(60);

    /** What a part does. */
    public enum Status {
        /** It has done what there is to do, or is about to. */
        UP(true),
        /** It has a backlog, and gets on. */
        CATCHING_UP(true),
        /** Something that it needs is away; it goes on by itself. */
        WAITING(false),
        /** A record waits for longer than the limit and nothing moves. */
        STANDING_STILL(false),
        /** It will do nothing more. */
        STOPPED(false);

        private final boolean ready;

        Status(boolean ready) {
            this.ready = ready;
        }

        public boolean isReady() {
            return ready;
        }

        /** For the middle of a sentence: {@code catching up}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public PartHealth {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(since, "since");
    }

    @Override
    public String toString() {
        return part + " " + status.words() + (reason.isEmpty() ? "" : ": " + reason);
    }
}
