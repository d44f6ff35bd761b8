package wortlaut.events.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class EndsTest {
    private static final TopicPartition FULL = new TopicPartition("news", 0);
    private static final TopicPartition EMPTY = new TopicPartition("news", 1);
    private static final Ends ENDS = new Ends(Map.of(FULL, 5L, EMPTY, 0L));

    @Test
    void areReachedByWhoeverStandsAtOrBehindThem() {
        assertThat(ENDS.reachedBy(Map.of(FULL, 5L, EMPTY, 0L))).isTrue();
        assertThat(ENDS.reachedBy(Map.of(FULL, 9L, EMPTY, 2L))).isTrue();
        assertThat(ENDS.reachedBy(Map.of(FULL, 4L, EMPTY, 0L))).isFalse();
    }

    @Test
    void anEmptyPartitionNeedsNoPosition() {
        assertThat(ENDS.reachedBy(Map.of(FULL, 5L))).isTrue();
        assertThat(ENDS.reachedBy(Map.of(EMPTY, 0L))).isFalse();
    }
}
