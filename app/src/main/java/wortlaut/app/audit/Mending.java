package wortlaut.app.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import wortlaut.events.QuoteEvent;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.Again;
import wortlaut.events.kafka.Topics;

/**
 * Sends articles again whose consequences are missing somewhere: the same record with {@link Again}'s header. The enricher gives everything
 * again that comes of it, and each sink puts it in the place of what it has. A retraction that a sink missed is sent again as it was.
 */
final class Mending implements AutoCloseable {
    private final AuditedLog log;
    private final Topics topics;
    private final Producer<byte[], byte[]> producer;
    private final Map<KeyHash, Long> sent = new HashMap<>();
    private final List<Future<RecordMetadata>> unacknowledged = new ArrayList<>();

    Mending(AuditedLog log, Topics topics) {
        this.log = log;
        this.topics = topics;
        this.producer = log.producer();
    }

    /** To the partition that it is in, and of the same time: it is the same article, only once more. */
    void again(ConsumerRecord<byte[], byte[]> record) {
        RecordHeaders headers = new RecordHeaders(record.headers().toArray());
        new Again(record.offset()).addTo(headers);
        sent.put(KeyHash.of(record.key()), record.offset());
        unacknowledged.add(producer.send(new ProducerRecord<>(
                record.topic(), record.partition(), time(record), record.key(), record.value(), headers)));
        if (unacknowledged.size() >= 1000) {
            awaitSent();
        }
    }

    /**
     * Sends the last event of each quote of these articles again that was retracted, for a sink that missed it. What such an article says now
     * goes out after it.
     */
    void retractAgain(Set<KeyHash> articles) {
        Map<KeyHash, ConsumerRecord<byte[], byte[]>> last = new LinkedHashMap<>();
        try (TopicScan scan = log.scan(topics.quotes())) {
            scan.read(
                    record -> {
                        if (record.key() != null
                                && record.value() != null
                                && articles.contains(KeyHash.of(record.key()))) {
                            keepLast(record, last);
                        }
                    },
                    () -> {});
        }
        last.values()
                .forEach(event -> unacknowledged.add(producer.send(new ProducerRecord<>(
                        event.topic(), event.partition(), time(event), event.key(), event.value(), event.headers()))));
        awaitSent();
    }

    /** A record without a time, which has a negative one, gets the present one: no producer takes it as it is. */
    private static Long time(ConsumerRecord<byte[], byte[]> record) {
        return record.timestamp() < 0 ? null : record.timestamp();
    }

    private static void keepLast(
            ConsumerRecord<byte[], byte[]> record, Map<KeyHash, ConsumerRecord<byte[], byte[]>> last) {
        try {
            QuoteEvent event = Json.QUOTE_EVENT.read(record.value());
            KeyHash quote = KeyHash.of(event.quoteId());
            if (event.event() == QuoteEvent.Kind.RETRACTED) {
                last.put(quote, record);
            } else {
                last.remove(quote);
            }
        } catch (WortlautException e) {
            return; // A dead letter of every sink.
        }
    }

    int articles() {
        return sent.size();
    }

    /**
     * Waits until all is in the log. Whoever fed a newer version meanwhile must not find an older one behind it: that version goes out once
     * more too, so that the last record of an article is its newest.
     *
     * @param read how far the topic of articles had been read when the records were chosen
     * @throws WortlautException if something cannot be sent
     */
    void finish(Map<TopicPartition, Long> read) {
        awaitSent();
        if (sent.isEmpty()) {
            return;
        }
        try (TopicScan scan = log.scan(topics.articles())) {
            scan.readFrom(
                    read,
                    record -> {
                        if (record.key() != null
                                && Again.in(record.headers()).isEmpty()
                                && sent.containsKey(KeyHash.of(record.key()))) {
                            again(record);
                        }
                    },
                    () -> {});
        }
        awaitSent();
    }

    @Override
    public void close() {
        producer.close();
    }

    private void awaitSent() {
        try {
            for (Future<RecordMetadata> record : unacknowledged) {
                record.get();
            }
            unacknowledged.clear();
        } catch (ExecutionException e) {
            throw new WortlautException(
                    "cannot send to " + topics.articles() + ": " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WortlautException("interrupted while mending", e);
        }
    }
}
