package wortlaut.app.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import wortlaut.app.aliases.WatchedAliases;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.enrich.Enricher;
import wortlaut.events.WortlautException;

/** The option that names the user's alias file. */
final class AliasOptions {
    @Option(
            names = "--aliases",
            paramLabel = "FILE",
            description = {
                "Things you know: a CSV file with the columns name, type, id, aliases (parted by |).",
                "Read again when it changes."
            })
    private Path file;

    /** An enricher with these aliases. */
    Enricher enricher() {
        if (file == null) {
            return Enricher.create();
        }
        try {
            return Enricher.create(new WatchedAliases(file, line -> System.err.println("wortlaut: " + line)));
        } catch (WortlautException e) {
            throw new WrongUsage("--aliases", e);
        }
    }
}
