package wortlaut.app.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wortlaut.events.WortlautException;
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.publish.ArticlePublisher;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;

@Timeout(60)
class FeedingTest {
    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final ArticlePublisher publisher =
            new ArticlePublisher(producer, Topics.withPrefix("wortlaut."), Clock.systemUTC());
    private final List<Parsed.Rejected> rejected = new ArrayList<>();

    @Test
    void everythingIsFedAndCounted() {
        Items items = new Items("Es regnet.", "Es schneit.");
        try (Feeding feeding = Component.started(new Feeding(publisher, items, rejected::add))) {
            awaitEnd(feeding);
            feeding.finish();

            assertThat(feeding.progress().fed()).isEqualTo(2);
            assertThat(feeding.totalBytes()).isEqualTo(21);
            assertThat(feeding.health()).isEqualTo(ComponentHealth.STOPPED);
        }
        assertThat(producer.history()).hasSize(2);
        assertThat(rejected).isEmpty();
    }

    @Test
    void whatIsNoArticleIsHandedOver() {
        try (Feeding feeding = Component.started(
                new Feeding(publisher, new Items("\u0000\u0001\u0002", "Es regnet."), rejected::add))) {
            awaitEnd(feeding);
            feeding.finish();

            assertThat(feeding.progress().rejected()).isEqualTo(1);
            assertThat(feeding.progress().fed()).isEqualTo(1);
        }
        assertThat(rejected).hasSize(1);
    }

    @Test
    void aSourceThatHasGoneFailsAndSaysWhy() {
        Items gone = new Items("Es regnet.") {
            @Override
            public Optional<Item> next() {
                throw new WortlautException("the folder has gone");
            }
        };
        Feeding feeding = Component.started(new Feeding(publisher, gone, rejected::add));
        awaitEnd(feeding);

        assertThat(feeding.health().failure()).isPresent();
        assertThatThrownBy(feeding::finish)
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("folder has gone");
        feeding.close();
    }

    @Test
    void closingEndsASourceThatWouldGoOn() throws InterruptedException {
        Items endless = new Items() {
            @Override
            public Optional<Item> next() {
                asked.countDown();
                awaitClosed();
                return Optional.empty();
            }
        };
        Feeding feeding = Component.started(new Feeding(publisher, endless, rejected::add));
        endless.asked.await();
        assertThat(feeding.isDone()).isFalse();

        feeding.close();

        assertThat(feeding.isDone()).isTrue();
    }

    @Test
    void whatWasNeverStartedIsClosedToo() {
        Items items = new Items("Es regnet.");
        Feeding feeding = new Feeding(publisher, items, rejected::add);
        assertThat(feeding.health()).isEqualTo(ComponentHealth.NEW);

        feeding.close();

        assertThat(items.closed.getCount()).isZero();
        assertThat(producer.history()).isEmpty();
    }

    private static void awaitEnd(Feeding feeding) {
        while (!feeding.isDone()) {
            Thread.onSpinWait();
        }
    }

    /** Texts, one an article. */
    private static class Items implements Source {
        private final Deque<String> texts;
        private final long bytes;
        final CountDownLatch closed = new CountDownLatch(1);
        final CountDownLatch asked = new CountDownLatch(1);

        Items(String... texts) {
            this.texts = new ArrayDeque<>(List.of(texts));
            this.bytes = String.join("", texts).getBytes(UTF_8).length;
        }

        @Override
        public Optional<Item> next() {
            return Optional.ofNullable(texts.poll()).map(text -> Item.ofBytes("a.txt", text.getBytes(UTF_8)));
        }

        @Override
        public OptionalLong totalBytes() {
            return OptionalLong.of(bytes);
        }

        void awaitClosed() {
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
