package wortlaut.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.Enricher;
import wortlaut.events.kafka.Topics;

class CommitTest {
    private static final Topics TOPICS = Topics.withPrefix("t.");
    private static final ArticleWork WORK = new ArticleWork(TOPICS, Enricher.create());
    private static final long NOW = 1_790_000_000_000L;

    private final MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
    private final ArticleProcessor processor = new ArticleProcessor(TOPICS, WORK, new Suspects(), new LongAdder());

    @BeforeEach
    void start() {
        context.setRecordMetadata("t.articles", 0, 7);
        context.setCurrentSystemTimeMs(NOW);
        KeyValueStore<String, byte[]> versions = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(ArticleProcessor.STORE), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        versions.init(context.getStateStoreContext(), versions);
        context.addStateStore(versions);
        processor.init(context);
    }

    @Test
    void whatHasJustComeInIsCommittedAtOnce() {
        processor.process(article(NOW - 10));

        assertThat(context.committed()).isTrue();
    }

    @Test
    void aRecordThatIsNoArticleTooIsCommittedAtOnce() {
        processor.process(new Record<>(bytes("a"), bytes("no JSON"), NOW));

        assertThat(context.committed()).isTrue();
    }

    @Test
    void aBacklogWaitsForTheInterval() {
        processor.process(article(NOW - ArticleProcessor.FRESH_MILLIS));

        assertThat(context.forwarded()).isNotEmpty();
        assertThat(context.committed()).isFalse();
    }

    @Test
    void aTimeToComeIsNoSignOfFreshness() {
        processor.process(article(NOW + ArticleProcessor.FRESH_MILLIS));

        assertThat(context.committed()).isFalse();
    }

    private static Record<byte[], byte[]> article(long time) {
        return new Record<>(bytes("a"), bytes("{\"text\":\"„Es geht los“, sagte Karin Weber.\"}"), time);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
