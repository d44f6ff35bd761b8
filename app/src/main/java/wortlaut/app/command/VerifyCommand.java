package wortlaut.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wortlaut.app.command.value.Given;
import wortlaut.app.offline.Verification;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.events.Printable;
import wortlaut.events.WortlautException;
import wortlaut.ingest.source.Item;

/** {@code wortlaut verify}: checks every offset of enriched articles. */
@Command(
        name = "verify",
        description =
                "Checks that `exact` is the text between the offsets, for every annotation of enriched articles, one a line.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  wortlaut enrich article.txt | wortlaut verify",
            "  wortlaut verify data/files/enriched/*.jsonl"
        })
public final class VerifyCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FILE", description = "JSON Lines; without one: standard input.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        files.forEach(file -> Given.file("FILE", file));
        Verification verification = new Verification(complaint -> System.out.println(Printable.line(complaint)));
        if (files.isEmpty()) {
            verify(verification, "standard input", () -> System.in);
        }
        files.forEach(file -> verify(verification, file.toString(), () -> Files.newInputStream(file)));
        System.err.printf(
                Locale.ROOT,
                "%,d enriched articles verified, %,d complaints%n",
                verification.articles(),
                verification.complaints());
        return verification.complaints() == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private static void verify(Verification verification, String name, Item.Content content) {
        try (InputStream in = content.open()) {
            verification.check(name, in);
        } catch (IOException e) {
            throw new WortlautException(name + " cannot be read: " + e, e);
        }
    }
}
