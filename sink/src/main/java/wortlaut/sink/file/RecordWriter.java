package wortlaut.sink.file;

import java.io.IOException;
import wortlaut.sink.SinkRecord;

/** Writes one file, record by record. */
public interface RecordWriter {
    void write(SinkRecord record) throws IOException;

    /** How many bytes the file has, as far as is known before it is finished: what decides when it is large enough. */
    long size();

    /** Writes what is still to be written. */
    void finish() throws IOException;
}
