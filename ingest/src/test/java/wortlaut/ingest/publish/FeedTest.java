package wortlaut.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.WortlautException;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.source.Sources;
import wortlaut.ingest.source.StandardInputSource;
import wortlaut.ingest.source.WatchedFolderSource;

@Timeout(30)
class FeedTest {
    private static final String LINES = """
            {"id":"1","text":"Eins."}
            {"id":"2","text":
            {"id":"1","deleted":true}
            {"id":"3","text":"Drei."}
            """;

    @TempDir
    Path folder;

    private final MockProducer<String, byte[]> producer = ArticlePublisherTest.producer(true);
    private final FeedProgress progress = new FeedProgress();
    private final List<Parsed.Rejected> rejects = new ArrayList<>();

    @Test
    void everythingIsFedInOrderAndCounted() {
        ArticlePublisherTest.publisher(producer).publish(lines(), progress, rejects::add);

        assertThat(producer.history())
                .extracting(r -> r.topic() + " " + r.key())
                .containsExactly("t.articles 1", "t.dead-letters null", "t.articles 1", "t.articles 3");
        assertThat(progress).hasToString("2 fed, 1 deleted, 1 rejected, " + LINES.length() + " bytes read");
        assertThat(rejects).singleElement().satisfies(r -> assertThat(r.where()).isEqualTo("standard input:2"));
    }

    @Test
    void articleThatIsTooLargeAsJsonIsRejectedAndFeedingGoesOn() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "\"".repeat(3_000_000));
        Files.writeString(folder.resolve("2.txt"), "Text.");

        ArticlePublisherTest.publisher(producer).publish(Sources.of(folder), progress, rejects::add);

        assertThat(progress.fed()).isEqualTo(1);
        assertThat(rejects)
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains("bytes as JSON"));
    }

    @Test
    void failedSendStopsFeedingWithOneError() {
        MockProducer<String, byte[]> failing = ArticlePublisherTest.producer(true);
        failing.sendException = new TimeoutException("buffer full for 60 s");

        assertThatThrownBy(() -> ArticlePublisherTest.publisher(failing).publish(lines(), progress, rejects::add))
                .isInstanceOf(WortlautException.class)
                .hasMessage("cannot send 1 to t.articles: buffer full for 60 s");
        assertThat(progress.fed()).isZero();
        assertThat(rejects).isEmpty();
    }

    @Test
    void failedSendEndsAWatchThatWaits() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "Text.");
        MockProducer<String, byte[]> slow = ArticlePublisherTest.producer(false);
        try (WatchedFolderSource source = new WatchedFolderSource(folder, folder.resolve("fed"))) {
            CompletableFuture<Void> feeding = CompletableFuture.runAsync(
                    () -> ArticlePublisherTest.publisher(slow).publish(source, progress, rejects::add));
            await().until(() -> slow.errorNext(new TimeoutException("broker gone")));

            assertThatThrownBy(feeding::join).cause().hasMessageContaining("broker gone");
            assertThat(folder.resolve("fed")).doesNotExist();
        }
    }

    @Test
    void watchedFileIsRememberedOnceItsArticleIsAcknowledged() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "Text.");
        WatchedFolderSource source = new WatchedFolderSource(folder, folder.resolve("fed"));
        CompletableFuture<Void> feeding = CompletableFuture.runAsync(
                () -> ArticlePublisherTest.publisher(producer).publish(source, progress, rejects::add));
        await().until(() -> progress.fed() == 1);
        source.close();
        feeding.join();
        source.close();

        assertThat(folder.resolve("fed")).content().contains("1.txt");
    }

    private static StandardInputSource lines() {
        return new StandardInputSource(new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)));
    }
}
