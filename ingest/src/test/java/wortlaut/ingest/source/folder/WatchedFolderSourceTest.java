package wortlaut.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.WortlautException;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;
import wortlaut.ingest.source.SourceContract;

@Timeout(30)
class WatchedFolderSourceTest extends SourceContract {
    private static final Duration INTERVAL = Duration.ofMillis(10);

    @TempDir
    Path memory;

    private final List<String> notices = new CopyOnWriteArrayList<>();

    private Path positions;

    @BeforeEach
    void placePositions() {
        positions = memory.resolve("deep/fed.jsonl");
    }

    @Override
    protected Source sourceOfOneText() throws IOException {
        Files.writeString(folder.resolve("hafen.txt"), TEXT);
        return watch();
    }

    @Test
    void yieldsWhatIsThereAndThenWhatIsNewOrChanged() throws Exception {
        Path first = Files.writeString(folder.resolve("1.txt"), "first");
        try (Source source = watch()) {
            assertThat(textOf(source.next().orElseThrow())).isEqualTo("first");

            CompletableFuture<Optional<Item>> waiting = CompletableFuture.supplyAsync(source::next);
            Files.createDirectory(folder.resolve("sub"));
            Files.writeString(folder.resolve("sub/2.txt"), "second");
            assertThat(textOf(waiting.get().orElseThrow())).isEqualTo("second");

            Files.writeString(first, "first, corrected");
            assertThat(textOf(source.next().orElseThrow())).isEqualTo("first, corrected");
        }
    }

    @Test
    void closingWakesWhoeverWaits() throws ExecutionException, InterruptedException {
        Source source = watch();
        CompletableFuture<Optional<Item>> waiting = CompletableFuture.supplyAsync(source::next);
        source.close();

        assertThat(waiting.get()).isEmpty();
    }

    @Test
    void whatArrivedIsNotFedAgainAfterRestart() throws Exception {
        Files.writeString(folder.resolve("1.txt"), "first");
        Files.writeString(folder.resolve("2.txt"), "second");
        try (Source source = watch()) {
            source.fed(source.next().orElseThrow());
            assertThat(textOf(source.next().orElseThrow())).isEqualTo("second");
        }

        try (Source source = watch()) {
            assertThat(textOf(source.next().orElseThrow())).isEqualTo("second");
            CompletableFuture<Optional<Item>> more = CompletableFuture.supplyAsync(source::next);
            assertThatThrownBy(() -> more.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void whatArrivesAfterTheWatchHasEndedIsRememberedByClosingAgain() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "first");
        Source source = watch();
        Item item = source.next().orElseThrow();
        source.close();
        assertThat(positions).doesNotExist();

        source.fed(item);
        source.close();

        assertThat(positions).content().contains("\"path\":\"1.txt\"");
    }

    @Test
    void positionsAreSavedWhileItWatches() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "first");
        try (Source source = watch()) {
            source.fed(source.next().orElseThrow());
            CompletableFuture<Optional<Item>> waiting = CompletableFuture.supplyAsync(source::next);

            await().until(() -> Files.exists(positions));
            assertThat(waiting).isNotDone();
        }
    }

    @Test
    void filesThatHaveGoneAreForgotten() throws IOException {
        Path file = Files.writeString(folder.resolve("1.txt"), "first");
        try (Source source = watch()) {
            source.fed(source.next().orElseThrow());
        }
        Files.delete(file);
        Files.writeString(folder.resolve("2.txt"), "second");
        try (Source source = watch()) {
            source.fed(source.next().orElseThrow());
        }

        assertThat(positions).content().contains("2.txt").doesNotContain("1.txt");
    }

    @Test
    void damagedPositionsAreAnErrorThatSaysWhatToDo() throws IOException {
        Files.createDirectories(positions.getParent());
        Files.writeString(positions, "{\"path\":\n");

        assertThatThrownBy(this::watch)
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("delete it to feed all files again");
    }

    @Test
    void tornLastLineIsLeftOut() throws IOException {
        Files.createDirectories(positions.getParent());
        Files.writeString(positions, "{\"path\":");
        Files.writeString(folder.resolve("1.txt"), "first");

        try (Source source = watch()) {
            source.fed(source.next().orElseThrow());
        }
        assertThat(positions).content().startsWith("{\"path\":\"1.txt\"").endsWith("}\n");
    }

    @Test
    void folderThatIsAwayIsWaitedForAndNothingInItForgotten() throws Exception {
        Path watched = Files.createDirectory(folder.resolve("watched"));
        Files.writeString(watched.resolve("1.txt"), "first");
        try (Source source = watch(watched, Duration.ofHours(1))) {
            source.fed(source.next().orElseThrow());
            CompletableFuture<Optional<Item>> waiting = CompletableFuture.supplyAsync(source::next);

            Path aside = Files.move(watched, folder.resolve("aside"));
            await().until(() -> notices.stream().anyMatch(notice -> notice.contains("is away")));
            Files.move(aside, watched);
            await().until(() -> notices.stream().anyMatch(notice -> notice.contains("is there again")));
            Files.writeString(watched.resolve("2.txt"), "second");

            assertThat(textOf(waiting.get().orElseThrow())).isEqualTo("second");
            assertThat(notices).hasSize(2);
        }
    }

    @Test
    void fileThatCannotBeReadComesAgainUntilItCan() throws Exception {
        Files.writeString(folder.resolve("1.txt"), "first");
        try (Source source = watch()) {
            for (int i = 0; i < 3; i++) {
                assertThat(source.comesAgain(source.next().orElseThrow(), "stale"))
                        .isTrue();
            }
            assertThat(positions).doesNotExist();
            source.fed(source.next().orElseThrow());
        }

        assertThat(positions).content().contains("1.txt");
        assertThat(notices).hasSize(2);
        assertThat(notices.get(0)).contains("1.txt: stale; tried again");
        assertThat(notices.get(1)).endsWith("1.txt: can be read again");
    }

    @Test
    void linkPutInThePlaceOfThePositionsIsNotWrittenThrough() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "first");
        Path victim = Files.writeString(memory.resolve("victim"), "");
        Files.createDirectories(positions.getParent());
        Files.createSymbolicLink(positions, victim);
        try (Source source = watch()) {
            source.fed(source.next().orElseThrow());
        } catch (WortlautException e) {
            assertThat(e).hasMessageContaining("cannot write what has been fed");
        }

        assertThat(victim).isEmptyFile();
    }

    private Source watch() {
        return watch(folder, Duration.ZERO);
    }

    private Source watch(Path watched, Duration forgetAfter) {
        return new WatchedFolderSource(
                watched,
                List.of("txt", "json", "jsonl"),
                positions,
                notices::add,
                new WatchedFolderSource.Timing(INTERVAL, Duration.ofMillis(1), forgetAfter));
    }
}
