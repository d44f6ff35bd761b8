package wortlaut.ingest.poll;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import wortlaut.ingest.http.HttpLimits;
import wortlaut.ingest.http.HttpSettings;
import wortlaut.ingest.position.Positions;
import wortlaut.ingest.position.PositionsInMemory;

/**
 * How sources of the web are asked.
 *
 * @param once whether each is asked one time and then that is all
 * @param cadence how often otherwise
 * @param pause between two requests to one host
 * @param positions what is remembered; asked for when the first question is
 * @param notices told, in a line each, of sources that cannot be had or have gone silent, and when they are there again
 */
public record PollSettings(
        boolean once,
        Cadence cadence,
        Duration pause,
        HttpSettings http,
        Supplier<Positions> positions,
        Consumer<String> notices,
        Clock clock) {
    /** A second is what well-behaved readers leave between two requests. */
    public static final Duration PAUSE = Duration.ofSeconds(1);

    /** Each is asked once, and nothing is remembered. */
    public static PollSettings once(String userAgent) {
        Positions nothing = new PositionsInMemory();
        return new PollSettings(
                true,
                Cadence.DEFAULT,
                PAUSE,
                new HttpSettings(userAgent, false, HttpLimits.DEFAULT, HttpSettings.Names.OF_THE_MACHINE),
                () -> nothing,
                notice -> {},
                Clock.systemUTC());
    }

    public PollSettings {
        Objects.requireNonNull(cadence, "cadence");
        Objects.requireNonNull(pause, "pause");
        Objects.requireNonNull(http, "http");
        Objects.requireNonNull(positions, "positions");
        Objects.requireNonNull(notices, "notices");
        Objects.requireNonNull(clock, "clock");
    }
}
