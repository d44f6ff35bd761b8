package wortlaut.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.WortlautException;
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;
import wortlaut.events.component.FolderLock;

/** What keeps it from starting; that it starts is for whole pipelines to show. */
class EmbeddedBrokerTest {
    @TempDir
    Path folder;

    @Test
    void aPortThatIsTakenIsToldBeforeAnythingIsWritten() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EmbeddedBroker broker =
                    new EmbeddedBroker(new BrokerSettings(folder.resolve("kafka"), taken.getLocalPort()));

            assertThatThrownBy(() -> Component.started(broker))
                    .isInstanceOf(WortlautException.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " on 127.0.0.1 is taken")
                    .hasMessageContaining("--port (0 takes a free one)");
            assertThat(broker.health()).isEqualTo(ComponentHealth.STOPPED);
            assertThat(folder.resolve("kafka")).isEmptyDirectory();
        }
    }

    @Test
    void aFolderInUseIsTold() throws IOException {
        Path kafka = Files.createDirectory(folder.resolve("kafka"));
        try (FolderLock other = BrokerLock.take(kafka)) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> Component.started(new EmbeddedBroker(new BrokerSettings(kafka, 0))))
                    .hasMessageContaining("in use by another Wortlaut");
        }
        assertThat(kafka.resolve("meta.properties")).doesNotExist();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> Component.started(new EmbeddedBroker(new BrokerSettings(file, 0))))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("cannot create the folder " + file);
    }

    @Test
    void aFreePortIsOnePerBroker() {
        EmbeddedBroker one = new EmbeddedBroker(new BrokerSettings(folder, 0));

        assertThat(one.bootstrapServers()).matches("127\\.0\\.0\\.1:[1-9]\\d+");
        assertThat(one.health()).isEqualTo(ComponentHealth.NEW);
    }
}
