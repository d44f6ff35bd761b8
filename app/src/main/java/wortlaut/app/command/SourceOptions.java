package wortlaut.app.command;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.WortlautException;
import wortlaut.ingest.source.Source;
import wortlaut.ingest.source.Sources;
import wortlaut.ingest.source.StandardInputSource;

/** What to feed. */
final class SourceOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description =
                    "Files or folders: plain text (.txt), JSON (.json), JSON Lines (.jsonl), ninjs 3.1; - is standard input.")
    private List<Path> paths = List.of();

    boolean isEmpty() {
        return paths.isEmpty();
    }

    /** All sources one after another, looked at before anything is started. */
    Source open() {
        return Sources.joined(paths.stream().map(SourceOptions::open).toList());
    }

    /** A single file or folder. */
    static Source open(Path path) {
        if (path.toString().equals("-")) {
            return new StandardInputSource(System.in);
        }
        try {
            return Sources.of(path);
        } catch (WortlautException e) {
            throw new WrongUsage(e);
        }
    }
}
