package wortlaut.app.aliases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.enrich.entity.alias.Aliases;
import wortlaut.events.WortlautException;

class WatchedAliasesTest {
    @TempDir
    private Path folder;

    private final AtomicLong clock = new AtomicLong();
    private final List<String> complaints = new ArrayList<>();
    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = folder.resolve("aliases.csv");
        Files.writeString(file, "name,id\nKiel,Q1707\n");
    }

    private WatchedAliases watched() {
        return new WatchedAliases(file, complaints::add, clock::get);
    }

    private void secondPasses() {
        clock.addAndGet(Duration.ofSeconds(1).toNanos());
    }

    @Test
    void aChangedFileIsReadAgainAfterASecond() throws IOException {
        WatchedAliases watched = watched();
        Aliases before = watched.get();
        Files.writeString(file, "name,id\nKiel,Q1707\nBonn,Q586\n");
        assertThat(watched.get()).isSameAs(before);
        secondPasses();
        assertThat(watched.get()).isNotSameAs(before);
    }

    @Test
    void anUnchangedFileIsNotReadAgain() {
        WatchedAliases watched = watched();
        Aliases before = watched.get();
        secondPasses();
        assertThat(watched.get()).isSameAs(before);
    }

    @Test
    void aSpreadsheetsFileIsReadWithItsByteOrderMarkAndLineEnds() throws IOException {
        Files.writeString(file, "\ufeffname,id\r\nKiel,Q1707\r\n\r\n,Q586\r\n");
        assertThatThrownBy(this::watched).isInstanceOf(WortlautException.class).hasMessage(file + ":4: no name");
    }

    @Test
    void aBrokenChangeKeepsTheAliasesAndIsToldOnce() throws IOException {
        WatchedAliases watched = watched();
        Aliases before = watched.get();
        Files.writeString(file, "title\nKiel\n");
        secondPasses();
        assertThat(watched.get()).isSameAs(before);
        secondPasses();
        assertThat(watched.get()).isSameAs(before);
        assertThat(complaints).hasSize(1).first().asString().contains("aliases.csv:1: unknown column");
    }

    @Test
    void aDeletedFileKeepsTheAliasesAndIsToldOnce() throws IOException {
        WatchedAliases watched = watched();
        Aliases before = watched.get();
        Files.delete(file);
        secondPasses();
        assertThat(watched.get()).isSameAs(before);
        secondPasses();
        assertThat(watched.get()).isSameAs(before);
        assertThat(complaints).hasSize(1);
    }

    @Test
    void aBrokenFileAtTheStartIsRefused() throws IOException {
        Files.writeString(file, "id\nQ1\n");
        assertThatThrownBy(this::watched)
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("no column \"name\"");
    }
}
