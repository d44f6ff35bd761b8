package wortlaut.sink.file.jsonl;

import java.io.IOException;
import java.io.OutputStream;
import wortlaut.events.Deletion;
import wortlaut.events.json.Json;
import wortlaut.sink.SinkRecord;
import wortlaut.sink.file.RecordWriter;

/** Writes lines. */
final class LineWriter implements RecordWriter {
    private final OutputStream out;
    private long size;

    LineWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(SinkRecord record) throws IOException {
        byte[] line = line(record);
        out.write(line);
        out.write('\n');
        size += line.length + 1L;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void finish() {
        // Every line is complete.
    }

    private static byte[] line(SinkRecord record) {
        if (record.value() == null) {
            return Json.DELETION.write(Deletion.of(record.key()));
        }
        return record.isInOneLine() ? record.value() : inOneLine(record.value());
    }

    /** Line breaks become spaces: JSON has none within its strings, so they can only be layout. */
    private static byte[] inOneLine(byte[] json) {
        byte[] line = json;
        for (int i = 0; i < json.length; i++) {
            if (json[i] == '\n' || json[i] == '\r') {
                line = line == json ? json.clone() : line;
                line[i] = ' ';
            }
        }
        return line;
    }
}
