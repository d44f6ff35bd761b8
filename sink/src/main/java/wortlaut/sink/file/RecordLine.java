package wortlaut.sink.file;

import wortlaut.events.Deletion;
import wortlaut.events.json.Json;
import wortlaut.sink.SinkRecord;

/** A record as a line. */
final class RecordLine {
    private RecordLine() {}

    /**
     * The value byte for byte; a tombstone as {@code {"id":"…","deleted":true}}. Line breaks become spaces: JSON has none within its
     * strings, so they can only be layout.
     */
    static byte[] of(SinkRecord record) {
        return record.value() == null ? Json.DELETION.write(Deletion.of(record.key())) : inOneLine(record.value());
    }

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
