package wortlaut.sink.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import wortlaut.events.WortlautException;

/** Keeps a second sink out of a folder; the operating system lets go of it when the process ends, however it ends. */
final class WriterLock implements Closeable {
    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    static WriterLock take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new WriterLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw taken(folder, e);
        }
        channel.close();
        throw taken(folder, null);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static WortlautException taken(Path folder, @Nullable Exception cause) {
        return new WortlautException(
                "another sink is writing to " + folder + "; stop it first, or give this one a folder of its own",
                cause);
    }
}
