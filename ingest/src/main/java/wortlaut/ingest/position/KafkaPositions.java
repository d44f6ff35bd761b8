package wortlaut.ingest.position;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;

/**
 * Remembers on a compacted topic, a record an entry, so that what is new costs what is new. All of it is in memory too. What cannot be written is
 * said once and is at the worst fed again, which changes nothing.
 */
public final class KafkaPositions implements Positions {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LAST_SENDS = Duration.ofSeconds(5);

    private final String topic;
    private final Consumer<String> notices;
    private final PositionsInMemory memory = new PositionsInMemory();
    private final KafkaProducer<String, byte[]> producer;
    private final AtomicBoolean said = new AtomicBoolean();

    /**
     * Reads what was remembered.
     *
     * @param topic exists already
     * @param notices told, in a line, when nothing can be written
     * @throws WortlautException if it cannot be read
     */
    public KafkaPositions(ClientSettings client, String topic, Consumer<String> notices) {
        this.topic = topic;
        this.notices = notices;
        read(client, topic, (key, value) -> PositionRecord.into(memory, key, value));
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        config.putAll(client.producer());
        this.producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * The newest record of each source, in the order of their addresses.
     *
     * @throws WortlautException if the topic cannot be read
     */
    public static List<SourceStatus> statuses(ClientSettings client, String topic) {
        Map<String, SourceStatus> newest = new TreeMap<>();
        read(client, topic, (key, value) -> {
            if (key != null && value == null) {
                newest.remove(key);
            }
            PositionRecord.status(key, value).ifPresent(status -> newest.put(status.source(), status));
        });
        return List.copyOf(newest.values());
    }

    private static void read(ClientSettings client, String topic, BiConsumer<@Nullable String, byte @Nullable []> to) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(client.consumer(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    to.accept(record.key(), record.value());
                }
            }
        } catch (KafkaException e) {
            throw new WortlautException("cannot read " + topic + ", which remembers the sources: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<SourceStatus> status(String source) {
        return memory.status(source);
    }

    @Override
    public void save(SourceStatus status) {
        memory.save(status);
        send(status.source(), PositionRecord.value(status));
    }

    @Override
    public Collection<SourceStatus> statuses() {
        return memory.statuses();
    }

    @Override
    public void forget(String source) {
        forget(source, memory.entries(source).keySet());
        memory.forget(source);
        send(source, null);
    }

    @Override
    public Optional<Seen> seen(String source, String entry) {
        return memory.seen(source, entry);
    }

    @Override
    public Map<String, Seen> entries(String source) {
        return memory.entries(source);
    }

    @Override
    public void save(String source, String entry, Seen seen) {
        memory.save(source, entry, seen);
        send(PositionRecord.key(source, entry), PositionRecord.value(seen));
    }

    @Override
    public void forget(String source, Collection<String> entries) {
        memory.forget(source, entries);
        entries.forEach(entry -> send(PositionRecord.key(source, entry), null));
    }

    private void send(String key, byte @Nullable [] value) {
        try {
            var unused = producer.send(new ProducerRecord<>(topic, key, value), (metadata, e) -> {
                if (e != null) {
                    say(e);
                }
            });
        } catch (KafkaException | IllegalStateException e) {
            say(e);
        }
    }

    private void say(Exception e) {
        if (said.compareAndSet(false, true)) {
            notices.accept("cannot remember on " + topic + " what was fed: " + e.getMessage()
                    + "; after a restart it is fed again, which changes nothing");
        }
    }

    @Override
    public void close() {
        producer.close(LAST_SENDS);
    }
}
