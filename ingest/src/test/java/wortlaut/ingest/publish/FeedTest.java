package wortlaut.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.WortlautException;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;
import wortlaut.ingest.source.folder.FolderSource;
import wortlaut.ingest.source.folder.WatchedFolderSource;
import wortlaut.ingest.source.input.StandardInputSource;

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
    private final List<Parsed.Rejected> rejects = new CopyOnWriteArrayList<>();
    private final List<String> notices = new CopyOnWriteArrayList<>();

    @TempDir
    Path memory;

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
    void whateverAnItemDoesToItsReaderTheNextIsRead() {
        List<Item.Content> contents = List.of(
                () -> {
                    throw new StackOverflowError();
                },
                () -> {
                    throw new SecurityException("locked");
                },
                () -> failing(new OutOfMemoryError("too much")),
                () -> failing(new UncheckedIOException(new IOException("gone"))),
                () -> new ByteArrayInputStream("{\"text\":\"Gut.\"}".getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public void close() throws IOException {
                        throw new IOException("cannot be closed");
                    }
                },
                () -> new ByteArrayInputStream("Auch gut.".getBytes(StandardCharsets.UTF_8)));

        ArticlePublisherTest.publisher(producer).publish(items(contents), progress, rejects::add);

        assertThat(progress.fed()).isEqualTo(2);
        assertThat(rejects)
                .extracting(Parsed.Rejected::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("StackOverflowError"),
                        reason -> assertThat(reason).contains("locked"),
                        reason -> assertThat(reason).contains("too much"),
                        reason -> assertThat(reason).contains("gone"));
    }

    private static InputStream failing(Throwable how) {
        return new InputStream() {
            @Override
            public int read() {
                if (how instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) how;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return read();
            }
        };
    }

    private static Source items(List<Item.Content> contents) {
        Iterator<Item> items = IntStream.range(0, contents.size())
                .mapToObj(i -> Item.passing("item " + i, contents.get(i), -1))
                .iterator();
        return new Source() {
            @Override
            public Optional<Item> next() {
                return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
            }

            @Override
            public void close() {
                items.forEachRemaining(item -> {});
            }
        };
    }

    @Test
    void articleThatIsTooLargeAsJsonIsRejectedAndFeedingGoesOn() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "\"".repeat(3_000_000));
        Files.writeString(folder.resolve("2.txt"), "Text.");

        ArticlePublisherTest.publisher(producer)
                .publish(new FolderSource(folder, List.of("txt")), progress, rejects::add);

        assertThat(progress.fed()).isEqualTo(1);
        assertThat(rejects)
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains("bytes as JSON"));
    }

    @Test
    void brokerThatIsAwayIsWaitedForAndNothingIsLost() {
        AtomicInteger failures = new AtomicInteger(3);
        MockProducer<String, byte[]> failing =
                new MockProducer<>(Cluster.empty(), true, null, new StringSerializer(), new ByteArraySerializer()) {
                    @Override
                    public synchronized Future<RecordMetadata> send(
                            ProducerRecord<String, byte[]> record, Callback callback) {
                        sendException = failures.getAndDecrement() > 0 ? new TimeoutException("nobody answers") : null;
                        return super.send(record, callback);
                    }
                };

        ArticlePublisherTest.publisher(failing)
                .publish(lines(), progress, rejects::add, new Patience(Patience.ENDLESS, notices::add));

        assertThat(progress.fed()).isEqualTo(2);
        assertThat(failing.history()).extracting(ProducerRecord::key).containsExactly("1", null, "1", "3");
        assertThat(notices).hasSize(2);
        assertThat(notices.get(0)).contains("nobody answers; waiting");
        assertThat(notices.get(1)).contains("answers again");
    }

    @Test
    void patienceThatEndsIsToldWithWhatWasNotAcknowledged() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "Text.");
        MockProducer<String, byte[]> silent = ArticlePublisherTest.producer(false);
        try (WatchedFolderSource source = watch()) {
            Patience little = new Patience(Duration.ofMillis(500), notices::add);

            assertThatThrownBy(() ->
                            ArticlePublisherTest.publisher(silent).publish(source, progress, rejects::add, little))
                    .isInstanceOf(WortlautException.class)
                    .hasMessageContaining("1 records are not acknowledged; feed the same again");
        }
        assertThat(rejects).isEmpty();
        assertThat(folder.resolve("fed")).doesNotExist();
    }

    @Test
    void recordThatTheBrokerRefusesIsRejectedAndTheOthersGoOn() throws IOException {
        MockProducer<String, byte[]> picky =
                new MockProducer<>(Cluster.empty(), true, null, new StringSerializer(), new ByteArraySerializer()) {
                    @Override
                    public synchronized Future<RecordMetadata> send(
                            ProducerRecord<String, byte[]> record, Callback callback) {
                        sendException = "1".equals(record.key()) && record.value() != null
                                ? new RecordTooLargeException("the topic takes 1 MB")
                                : null;
                        return super.send(record, callback);
                    }
                };

        ArticlePublisherTest.publisher(picky).publish(lines(), progress, rejects::add);

        assertThat(progress).hasToString("1 fed, 1 deleted, 2 rejected, " + LINES.length() + " bytes read");
        assertThat(rejects).anyMatch(r -> r.reason().contains("the topic takes 1 MB"));
    }

    @Test
    void watchedFileThatCannotBeReadIsNeitherRejectedNorRemembered() throws IOException {
        Path file = Files.writeString(folder.resolve("1.txt"), "Text.");
        Path other = Files.writeString(memory.resolve("other.txt"), "Text.");
        Files.delete(file);
        Files.createSymbolicLink(file, other);
        WatchedFolderSource source = watch();
        CompletableFuture<Void> feeding = CompletableFuture.runAsync(
                () -> ArticlePublisherTest.publisher(producer).publish(source, progress, rejects::add));
        await().until(() -> !notices.isEmpty());
        assertThat(rejects).isEmpty();

        Files.delete(file);
        Files.writeString(file, "Text, der zu lesen ist.");
        await().until(() -> progress.fed() == 1);
        source.close();
        feeding.join();
        source.close();
        assertThat(folder.resolve("fed")).content().contains("1.txt");
    }

    @Test
    void watchedFileIsRememberedOnceItsArticleIsAcknowledged() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "Text.");
        WatchedFolderSource source = watch();
        CompletableFuture<Void> feeding = CompletableFuture.runAsync(
                () -> ArticlePublisherTest.publisher(producer).publish(source, progress, rejects::add));
        await().until(() -> progress.fed() == 1);
        source.close();
        feeding.join();
        source.close();

        assertThat(folder.resolve("fed")).content().contains("1.txt");
    }

    private WatchedFolderSource watch() {
        return new WatchedFolderSource(folder, List.of("txt"), folder.resolve("fed"), notices::add);
    }

    private static StandardInputSource lines() {
        return new StandardInputSource(new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)));
    }
}
