package wortlaut.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.WortlautException;
import wortlaut.ingest.address.Sources;
import wortlaut.ingest.poll.PollSettings;
import wortlaut.ingest.source.Source;

/** What to feed. */
final class SourceOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description = {
                "Files or folders: plain text (.txt), Markdown (.md), JSON (.json), JSON Lines (.jsonl), ninjs, NewsML-G2",
                "and NITF (.xml), web archives (.warc), packed or not (.gz, .zst); - is standard input.",
                "On the web: feed:URL (RSS, Atom, JSON Feed), sitemap:URL, opml:URL or opml:FILE."
            })
    private List<String> addresses = List.of();

    boolean isEmpty() {
        return addresses.isEmpty();
    }

    /** All sources, looked at before anything is started. */
    Source open(PollSettings polling) {
        return open(addresses, polling);
    }

    /** The one folder, without what the file remembers. */
    Source openResumed(Path positions) {
        if (addresses.size() != 1 || !Files.isDirectory(Path.of(addresses.get(0)))) {
            throw new WrongUsage(
                    "--positions " + positions + " remembers what was fed of one folder; name that folder");
        }
        try {
            return Sources.resumed(Path.of(addresses.get(0)), positions);
        } catch (WortlautException e) {
            throw new WrongUsage(e);
        }
    }

    /** Whether all of them are asked on the web again and again. */
    boolean arePolled() {
        return addresses.stream().allMatch(Sources::isPolled);
    }

    /** These and one more. */
    Source open(String more, PollSettings polling) {
        return open(Stream.concat(Stream.of(more), addresses.stream()).toList(), polling);
    }

    /** The same for addresses from elsewhere. */
    static Source open(List<String> addresses, PollSettings polling) {
        try {
            return Sources.open(addresses, System.in, polling);
        } catch (WortlautException e) {
            throw new WrongUsage(e);
        }
    }
}
