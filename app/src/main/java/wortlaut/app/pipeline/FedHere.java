package wortlaut.app.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import wortlaut.events.kafka.CloudEvent;
import wortlaut.events.kafka.Topics;

/**
 * Tells what comes of the articles that this run has fed from what comes of those before it, which the enricher and the sinks may only
 * catch up on now. A result names the offset of its article's record.
 *
 * @param starts where the topic of articles ended before this run fed anything
 */
record FedHere(Topics topics, Map<TopicPartition, Long> starts) {
    FedHere {
        starts = Map.copyOf(starts);
    }

    /** Of an enriched article or a quote event: its partition is that of its article. */
    boolean caused(ConsumerRecord<byte[], byte[]> result) {
        return isHere(result.partition(), header(result, CloudEvent.SEQUENCE));
    }

    /** Of a dead letter: an article of this run, or something that is dead-lettered elsewhere than in the enricher, and now. */
    boolean failed(ConsumerRecord<byte[], byte[]> letter) {
        if (!header(letter, "__streams.errors.topic").equals(topics.articles().name())) {
            return true;
        }
        String partition = header(letter, "__streams.errors.partition");
        return !partition.matches("\\d{1,9}")
                || isHere(Integer.parseInt(partition), header(letter, "__streams.errors.offset"));
    }

    private boolean isHere(int partition, String offset) {
        long start = starts.getOrDefault(new TopicPartition(topics.articles().name(), partition), 0L);
        return offset.matches("\\d{1,18}") && Long.parseLong(offset) >= start;
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
