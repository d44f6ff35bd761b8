package wortlaut.app.log;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;

/** Writes records into another topic: same key, value, headers and time, the partition by the key. */
public final class TopicCopy implements AutoCloseable {
    private final Producer<byte[], byte[]> producer;
    private final String topic;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    /** @throws WortlautException if the topic does not exist or no broker answers */
    public TopicCopy(ClientSettings client, String topic) {
        this(producer(client, topic), topic);
    }

    /** On a producer of one's own, which it closes. */
    TopicCopy(Producer<byte[], byte[]> producer, String topic) {
        this.producer = producer;
        this.topic = topic;
    }

    private static Producer<byte[], byte[]> producer(ClientSettings client, String topic) {
        checkExists(client, topic);
        return new KafkaProducer<>(client.producer(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** @throws WortlautException if an earlier record could not be written */
    public void write(ConsumerRecord<byte[], byte[]> record) {
        check();
        ProducerRecord<byte[], byte[]> copy =
                new ProducerRecord<>(topic, null, time(record), record.key(), record.value(), record.headers());
        var unused = producer.send(copy, (metadata, e) -> {
            if (e != null) {
                failure.compareAndSet(null, e);
            }
        });
    }

    /** Waits until all is written. @throws WortlautException if something could not be */
    public void flush() {
        producer.flush();
        check();
    }

    @Override
    public void close() {
        producer.close();
    }

    /** A record without a time, which has a negative one, gets the present one: no producer takes it as it is. */
    private static Long time(ConsumerRecord<byte[], byte[]> record) {
        return record.timestamp() < 0 ? null : record.timestamp();
    }

    private static void checkExists(ClientSettings client, String topic) {
        try (Admin admin = Admin.create(client.admin())) {
            if (!admin.listTopics().names().get(10, TimeUnit.SECONDS).contains(topic)) {
                throw new WortlautException("there is no topic " + topic + "; create it first");
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new WortlautException("no broker answers at " + client.bootstrapServers(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WortlautException("interrupted", e);
        }
    }

    private void check() {
        Exception e = failure.get();
        if (e != null) {
            throw new WortlautException("cannot write to the topic " + topic + ": " + e.getMessage(), e);
        }
    }
}
