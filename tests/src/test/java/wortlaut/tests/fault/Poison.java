package wortlaut.tests.fault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import wortlaut.events.kafka.CloudEvent;

/** Records that nobody can use, put on every topic past all doors. */
final class Poison implements AutoCloseable {
    private static final String TOO_DEEP = "[".repeat(100_000);

    private final Ledger ledger;
    private final KafkaProducer<String, byte[]> producer;

    Poison(Newsroom newsroom, Ledger ledger) {
        this.ledger = ledger;
        Properties settings = new Properties();
        settings.putAll(newsroom.client().producer());
        settings.putAll(Map.of(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 33 * 1024 * 1024));
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** One record of each kind. */
    void spread(Random random) throws InterruptedException, ExecutionException {
        String id = "urn:poison:" + random.nextInt(1_000_000);
        for (String value : articles(id)) {
            send(new ProducerRecord<>("wortlaut.articles", id, bytes(value)));
        }
        for (String value : enriched(id)) {
            send(new ProducerRecord<>("wortlaut.enriched", id, bytes(value)));
        }
        send(withoutSequence(new ProducerRecord<>("wortlaut.enriched", id, bytes(enriched(id, ".5", "1")))));
        send(new ProducerRecord<>("wortlaut.quotes", id, bytes("{\"schema\":\"wortlaut/quote/2\"}")));
        send(new ProducerRecord<>("wortlaut.quotes", id, null));
        send(new ProducerRecord<>("wortlaut.quotes", id, bytes(TOO_DEEP)));
    }

    private static List<String> articles(String id) {
        return List.of(
                "{\"text\":",
                "null",
                "[]",
                TOO_DEEP,
                "{\"id\":\"" + id + "x\",\"text\":\"Another id than the key.\"}",
                "{\"id\":\"" + id + "\",\"text\":\" \"}",
                "{\"id\":\"" + id + "\",\"text\":\"A.\",\"published\":\"" + "T".repeat(30_000) + "Z[x\"}",
                "{\"id\":\"" + id + "\",\"text\":\"" + "a".repeat(5_000_000) + "\"}");
    }

    private static List<String> enriched(String id) {
        return List.of(
                "no JSON at all",
                enriched(id, "\"NaN\"", "1"),
                enriched(id, ".5", "2"),
                enriched(id + "x", ".5", "1"),
                "g".repeat(2_000_000));
    }

    private static String enriched(String id, String salience, String schema) {
        return "{\"schema\":\"wortlaut/enriched/" + schema + "\",\"id\":\"" + id
                + "\",\"version\":\"1\",\"contentHash\":\"sha256:0\",\"language\":\"de\",\"text\":\"Eva kam.\","
                + "\"entities\":[{\"id\":\"e1\",\"type\":\"PERSON\",\"name\":\"Eva\",\"salience\":" + salience
                + ",\"mentions\":[{\"start\":0,\"end\":3,\"exact\":\"Eva\"}]}],\"enricher\":{\"version\":\"1\",\"model\":\"m\",\"language\":\"de\"}}";
    }

    private static ProducerRecord<String, byte[]> withoutSequence(ProducerRecord<String, byte[]> record) {
        record.headers().add(CloudEvent.SEQUENCE, null);
        return record;
    }

    private void send(ProducerRecord<String, byte[]> record) throws InterruptedException, ExecutionException {
        RecordMetadata at = producer.send(record).get();
        ledger.poisoned(at.topic() + "-" + at.partition() + "@" + at.offset());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
