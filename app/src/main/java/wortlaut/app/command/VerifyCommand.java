package wortlaut.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.Printable;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;

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

    private long articles;
    private long wrong;

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new WrongUsage(file + ": there is no such file, or it cannot be read");
            }
        }
        if (files.isEmpty()) {
            verify("standard input", new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
        }
        for (Path file : files) {
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                verify(file.toString(), reader);
            }
        }
        System.err.printf("%,d enriched articles verified, %,d complaints%n", articles, wrong);
        return wrong == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private void verify(String where, BufferedReader reader) throws IOException {
        long number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !line.contains("\"deleted\":true")) {
                articles++;
                complaints(line, where + ":" + number).forEach(this::complain);
            }
        }
    }

    private static List<String> complaints(String line, String place) {
        try {
            return Json.ENRICHED.read(line).wrongOffsets().stream()
                    .map(complaint -> place + ": " + complaint)
                    .toList();
        } catch (WortlautException e) {
            return List.of(place + ": " + e.getMessage());
        }
    }

    private void complain(String complaint) {
        wrong++;
        System.out.println(Printable.line(complaint));
    }
}
