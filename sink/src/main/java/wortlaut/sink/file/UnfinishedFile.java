package wortlaut.sink.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import wortlaut.sink.SinkRecord;

/** A file that is still being written. Nobody reads it, and a kill leaves it to be removed. */
final class UnfinishedFile implements Closeable {
    private static final int BUFFER = 64 * 1024;

    private final Path path;
    private final FileChannel channel;
    private final OutputStream out;
    private final RecordWriter writer;
    private final long begun = System.nanoTime();

    UnfinishedFile(Path path, FileFormat format) throws IOException {
        this.path = path;
        channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        writer = format.writer(out);
    }

    void append(SinkRecord record) throws IOException {
        writer.write(record);
    }

    long size() {
        return writer.size();
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Closes it, safely on disk, and says where it is. */
    Path finished() throws IOException {
        writer.finish();
        out.flush();
        channel.force(true);
        out.close();
        return path;
    }

    /** Without writing what is still in memory: the file is given up. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
