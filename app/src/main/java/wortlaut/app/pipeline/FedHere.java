package wortlaut.app.pipeline;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import wortlaut.events.kafka.CloudEvent;
import wortlaut.events.kafka.DeadLetter;
import wortlaut.events.kafka.HeaderText;
import wortlaut.events.kafka.RecordPlace;
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
        String offset = HeaderText.in(result.headers(), CloudEvent.SEQUENCE);
        return offset.matches("\\d{1,18}") && isHere(result.partition(), Long.parseLong(offset));
    }

    /** Of a dead letter: an article of this run, or something that is dead-lettered elsewhere than in the enricher, and now. */
    boolean failed(ConsumerRecord<byte[], byte[]> letter) {
        RecordPlace place = DeadLetter.placeIn(letter.headers());
        return !place.topic().equals(topics.articles().name())
                || place.partition() < 0
                || isHere(place.partition(), place.offset());
    }

    private boolean isHere(int partition, long offset) {
        return offset
                >= starts.getOrDefault(new TopicPartition(topics.articles().name(), partition), 0L);
    }
}
