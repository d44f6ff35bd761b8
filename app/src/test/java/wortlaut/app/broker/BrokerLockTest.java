package wortlaut.app.broker;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.WortlautException;
import wortlaut.events.component.FolderLock;

class BrokerLockTest {
    @TempDir
    Path folder;

    @Test
    void aFolderHasOneBrokerAtATime() {
        FolderLock first = BrokerLock.take(folder);
        assertThatThrownBy(() -> BrokerLock.take(folder))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining(folder + " is in use by another Wortlaut")
                .hasMessageContaining("--data");

        first.close();
        BrokerLock.take(folder).close();
    }

    @Test
    void aFolderThatIsNotThereCannotBeLocked() {
        assertThatThrownBy(() -> BrokerLock.take(folder.resolve("none")))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("cannot lock the folder");
    }
}
