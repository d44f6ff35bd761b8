package wortlaut.app.broker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import wortlaut.events.WortlautException;

/**
 * Keeps a second broker out of a folder. Kafka's own lock comes too late: a second broker recovers the metadata log first and so breaks
 * the one that is running (seen with 4.3.1: its controller loops for ever). The operating system lets go when the process dies.
 */
final class BrokerLock implements AutoCloseable {
    private final FileChannel channel;

    private BrokerLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws WortlautException if another broker, in this process or another, has the folder */
    static BrokerLock take(Path folder) {
        try {
            FileChannel channel = FileChannel.open(
                    folder.resolve(".wortlaut.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return new BrokerLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new WortlautException("cannot lock the folder " + folder + ": " + e, e);
        }
        throw new WortlautException("the folder " + folder
                + " is in use by another Wortlaut; stop that one or choose another folder with --data");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new WortlautException("cannot unlock: " + e, e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
