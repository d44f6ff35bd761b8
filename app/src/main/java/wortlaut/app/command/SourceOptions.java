package wortlaut.app.command;

import java.util.List;
import picocli.CommandLine.Parameters;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.WortlautException;
import wortlaut.ingest.address.Sources;
import wortlaut.ingest.source.Source;

/** What to feed. */
final class SourceOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description =
                    "Files or folders: plain text (.txt), JSON (.json), JSON Lines (.jsonl), ninjs, NewsML-G2 and NITF (.xml), packed"
                            + " or not (.gz, .zst); - is standard input.")
    private List<String> addresses = List.of();

    boolean isEmpty() {
        return addresses.isEmpty();
    }

    /** All sources one after another, looked at before anything is started. */
    Source open() {
        return open(addresses);
    }

    /** The same for addresses from elsewhere. */
    static Source open(List<String> addresses) {
        try {
            return Sources.open(addresses, System.in);
        } catch (WortlautException e) {
            throw new WrongUsage(e);
        }
    }
}
