package wortlaut.app.command;

import java.util.Optional;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.JsonDocument;
import wortlaut.ingest.format.JsonLines;
import wortlaut.ingest.format.NinjsFormat;
import wortlaut.ingest.format.PlainText;

/** What {@code --input} can name. */
final class InputFormats {
    private InputFormats() {}

    /** Empty when none was named. */
    static Optional<Format> of(String name) {
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (name) {
                    case "text" -> new PlainText();
                    case "jsonl", "ndjson" -> new JsonLines();
                    case "json" -> new JsonDocument();
                    case "ninjs" -> new NinjsFormat();
                    default -> throw new WrongUsage("--input " + name + ": use text, jsonl, json or ninjs");
                });
    }
}
