package wortlaut.app.command;

import java.time.Instant;
import picocli.CommandLine.Option;
import wortlaut.app.log.Moment;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.WortlautException;

/** From when to when. */
final class PeriodOptions {
    @Option(names = "--from", paramLabel = "MOMENT", description = "beginning, now, -2h or an ISO 8601 time.")
    private String from;

    @Option(
            names = "--to",
            paramLabel = "MOMENT",
            description = "Where to end, exclusive; `now` ends at what is there now.")
    private String to;

    Moment from(String otherwise) {
        return parse("--from", from == null ? otherwise : from);
    }

    /** Null when not given and there is no other. */
    Moment to(String otherwise) {
        String text = to == null ? otherwise : to;
        return text == null ? null : parse("--to", text);
    }

    private static Moment parse(String option, String text) {
        try {
            return Moment.parse(text, Instant.now());
        } catch (WortlautException e) {
            throw new WrongUsage(option, e);
        }
    }
}
