package wortlaut.app.command;

import java.util.Iterator;
import picocli.CommandLine.Option;
import wortlaut.app.data.NativeLibraries;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.WortlautException;
import wortlaut.sink.SinkPlace;
import wortlaut.sink.address.Sinks;

/** Where a sink writes. */
final class SinkOptions {
    @Option(
            names = "--to",
            paramLabel = "TARGET",
            completionCandidates = Addresses.class,
            description = "${COMPLETION-CANDIDATES}.")
    private String target;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description =
                    "Tells this sink from others in lag tools: its group is wortlaut-sink-NAME (default: the kind of target).")
    private String name;

    /** What targets look like, for help. */
    static final class Addresses implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Sinks.addresses().iterator();
        }
    }

    /** Where it is. Picocli cannot require the option itself: it would ask for it before the name of the subcommand too. */
    SinkPlace place() {
        if (target == null) {
            throw new WrongUsage("--to is missing: " + String.join(" or ", Sinks.addresses()));
        }
        if (target.contains("sqlite:")) {
            NativeLibraries.inCache().sqlite();
        }
        try {
            return Sinks.at(target);
        } catch (WortlautException e) {
            throw new WrongUsage("--to", e);
        }
    }

    String name() {
        return name == null ? target.substring(0, Math.max(0, target.indexOf(':'))) : name;
    }
}
