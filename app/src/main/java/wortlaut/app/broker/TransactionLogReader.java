package wortlaut.app.broker;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.internals.Topic;
import org.apache.kafka.common.serialization.ByteBufferDeserializer;
import org.apache.kafka.coordinator.transaction.TransactionLog;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;

/** Reads what the coordinator of transactions has written down, from the beginning to what is there now. */
final class TransactionLogReader {
    private static final Duration NOTHING_COMES = Duration.ofSeconds(20);

    private final ClientSettings client;

    TransactionLogReader(ClientSettings client) {
        this.client = client;
    }

    /** @throws WortlautException if the end is not reached because nothing comes any more */
    TransactionLedger read(Set<Long> producers) {
        TransactionLedger ledger = new TransactionLedger(producers);
        Map<String, Object> settings =
                client.with(Map.of(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false, "allow.auto.create.topics", false));
        try (KafkaConsumer<ByteBuffer, ByteBuffer> consumer =
                new KafkaConsumer<>(settings, new ByteBufferDeserializer(), new ByteBufferDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.TRANSACTION_STATE_TOPIC_NAME).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                var records = consumer.poll(NOTHING_COMES);
                if (records.isEmpty()) {
                    throw new WortlautException("the broker's log of transactions cannot be read to its end");
                }
                records.forEach(record -> add(record, ledger));
            }
        }
        return ledger;
    }

    private static void add(ConsumerRecord<ByteBuffer, ByteBuffer> record, TransactionLedger ledger) {
        var entry = TransactionLog.read(record.key(), record.value());
        if (entry instanceof TransactionLog.TxnRecord transaction) {
            ledger.add(transaction.metadata());
        } else if (entry instanceof TransactionLog.TxnTombstone gone) {
            ledger.forget(gone.transactionId());
        }
    }
}
