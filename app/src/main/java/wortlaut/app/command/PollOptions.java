package wortlaut.app.command;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;
import wortlaut.app.command.value.Contact;
import wortlaut.app.command.value.Seconds;
import wortlaut.ingest.http.HttpLimits;
import wortlaut.ingest.http.HttpSettings;
import wortlaut.ingest.poll.Cadence;
import wortlaut.ingest.poll.PollSettings;
import wortlaut.ingest.position.Positions;

/** How sources of the web are asked. */
final class PollOptions {
    /** Its warnings are on the terminal and in the log file. */
    private static final Logger LOG = LoggerFactory.getLogger(PollOptions.class);

    @Option(
            names = "--poll-interval",
            paramLabel = "SECONDS",
            converter = Seconds.class,
            description = {
                "How often feeds and sitemaps are asked at the most (default: 300); those in which little is new",
                "are asked less often, and none more often than it allows."
            })
    private Duration interval = Cadence.DEFAULT.shortest();

    @Option(
            names = "--allow-private",
            description = "Ask addresses on this machine and in private networks too, such as for a feed of one's own.")
    private boolean allowPrivate;

    @Option(
            names = "--contact",
            paramLabel = "URL",
            converter = Contact.class,
            description = "Where owners of sites can read or write about these requests; stands in their User-Agent.")
    private String contact;

    /** @param once whether each is asked one time only */
    PollSettings settings(boolean once, Supplier<Positions> positions) {
        HttpSettings http =
                new HttpSettings(userAgent(), allowPrivate, HttpLimits.DEFAULT, HttpSettings.Names.OF_THE_MACHINE);
        return new PollSettings(
                once,
                new Cadence(interval, Cadence.DEFAULT.longest()),
                PollSettings.PAUSE,
                http,
                positions,
                LOG::warn,
                Clock.systemUTC());
    }

    private String userAgent() {
        String version = PollOptions.class.getPackage().getImplementationVersion();
        return "wortlaut/" + (version == null ? "0" : version)
                + (contact == null ? " (news reader)" : " (+" + contact + ")");
    }
}
