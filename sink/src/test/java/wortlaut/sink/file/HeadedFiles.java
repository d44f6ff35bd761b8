package wortlaut.sink.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wortlaut.events.Deletion;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.sink.SinkRecord;

/**
 * A format as others are: nothing is in the file before its end, it begins with a line and ends with another, and two files one after the other are none.
 */
final class HeadedFiles implements FileFormat {
    private static final String HEAD = "records";
    private static final String FOOT = "end";

    @Override
    public String extension() {
        return "headed.txt";
    }

    @Override
    public String description() {
        return "headed files";
    }

    @Override
    public RecordWriter writer(OutputStream out) {
        return new Writer(out);
    }

    @Override
    public void join(List<Path> files, OutputStream out) throws IOException {
        Writer writer = new Writer(out);
        for (Path file : files) {
            read(file, writer.records::add);
        }
        writer.finish();
    }

    @Override
    public void read(Path file, Consumer<String> record) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (!lines.get(0).equals(HEAD) || lines.lastIndexOf(HEAD) > 0 || lines.indexOf(FOOT) != lines.size() - 1) {
            throw new WortlautException(file + " is no headed file");
        }
        lines.subList(1, lines.size() - 1).forEach(record);
    }

    private static final class Writer implements RecordWriter {
        private final OutputStream out;
        private final List<String> records = new ArrayList<>();

        Writer(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(SinkRecord record) {
            byte[] json = record.value() == null ? Json.DELETION.write(Deletion.of(record.key())) : record.value();
            records.add(new String(json, StandardCharsets.UTF_8));
        }

        @Override
        public long size() {
            return records.stream().mapToLong(String::length).sum();
        }

        @Override
        public void finish() throws IOException {
            out.write((HEAD + "\n" + String.join("\n", records) + "\n" + FOOT + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
