package wortlaut.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Says when a source cannot be had or has gone silent, once, and when it is there again. */
final class Alarm {
    /** Nobody is silent who said something yesterday. */
    private static final Duration SHORTEST_SILENCE = Duration.ofDays(1);

    private static final int GAPS = 5;
    private static final int FAILURES = 3;

    private final String source;
    private final SourceState state;
    private final Consumer<String> notices;
    private boolean down;

    Alarm(String source, SourceState state, Consumer<String> notices) {
        this.source = source;
        this.state = state;
        this.notices = notices;
        this.down = state.failures() >= FAILURES;
    }

    /** It could be read. */
    synchronized void look(Instant now, Duration gap) {
        if (down) {
            down = false;
            notices.accept(source + ": can be read again");
        }
        Duration expected = gap.multipliedBy(GAPS);
        Duration least = expected.compareTo(SHORTEST_SILENCE) > 0 ? expected : SHORTEST_SILENCE;
        Instant last = state.lastFresh().orElse(now);
        if (!state.isSilent() && Duration.between(last, now).compareTo(least) > 0) {
            state.silent(last);
            notices.accept(source + ": has gone silent: nothing new since " + last);
        }
    }

    synchronized void failed(Instant now) {
        if (!down && state.failures() >= FAILURES) {
            down = true;
            notices.accept(source + ": could not be read " + FAILURES + " times in a row, the last time at " + now
                    + ": " + state.lastError());
        }
    }
}
