package wortlaut.app.broker;

import java.io.IOException;
import java.nio.file.Path;
import wortlaut.events.WortlautException;
import wortlaut.events.component.FolderLock;

/**
 * Keeps a second broker out of a folder. Kafka's own lock comes too late: a second broker recovers the metadata log first and so breaks
 * the one that is running (seen with 4.3.1: its controller loops for ever).
 */
final class BrokerLock {
    private BrokerLock() {}

    /** @throws WortlautException if another broker, in this process or another, has the folder */
    static FolderLock take(Path folder) {
        try {
            return FolderLock.take(folder.resolve(".wortlaut.lock"))
                    .orElseThrow(() -> new WortlautException("the folder " + folder
                            + " is in use by another Wortlaut; stop that one or choose another folder with --data"));
        } catch (IOException e) {
            throw new WortlautException("cannot lock the folder " + folder + ": " + e, e);
        }
    }
}
