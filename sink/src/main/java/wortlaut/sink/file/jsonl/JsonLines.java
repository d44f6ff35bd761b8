package wortlaut.sink.file.jsonl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import wortlaut.sink.file.FileFormat;
import wortlaut.sink.file.RecordWriter;

/** A record a line: its value byte for byte, a tombstone as {@code {"id":"…","deleted":true}}. */
public final class JsonLines implements FileFormat {
    @Override
    public String extension() {
        return "jsonl";
    }

    @Override
    public String description() {
        return "JSON Lines";
    }

    @Override
    public RecordWriter writer(OutputStream out) {
        return new LineWriter(out);
    }

    @Override
    public void join(List<Path> files, OutputStream out) throws IOException {
        for (Path file : files) {
            Files.copy(file, out);
        }
    }

    @Override
    public void read(Path file, Consumer<String> record) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            read(in, record);
        }
    }

    static void read(InputStream in, Consumer<String> record) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            record.accept(line);
        }
    }
}
