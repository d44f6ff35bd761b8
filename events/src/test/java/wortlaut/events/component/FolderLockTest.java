package wortlaut.events.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    Path folder;

    @Test
    void oneHasItUntilItLetsGo() throws IOException {
        Path file = folder.resolve(".lock");
        FolderLock first = FolderLock.take(file).orElseThrow();

        assertThat(FolderLock.take(file)).isEmpty();
        first.close();
        first.close();
        Optional<FolderLock> second = FolderLock.take(file);
        assertThat(second).isPresent();
        second.get().close();
    }

    @Test
    void aFolderThatIsNotThereIsNoTakenOne() {
        assertThatThrownBy(() -> FolderLock.take(folder.resolve("none/.lock"))).isInstanceOf(IOException.class);
    }
}
