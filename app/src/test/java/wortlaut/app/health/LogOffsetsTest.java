package wortlaut.app.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wortlaut.events.WortlautException;

class LogOffsetsTest {
    private static final TopicPartition FIRST = new TopicPartition("articles", 0);
    private static final TopicPartition SECOND = new TopicPartition("articles", 1);

    private final TopicsInMemory admin =
            new TopicsInMemory().offsets(FIRST, 3, 10, 12).offsets(SECOND, 0, 0, 0);
    private final LogOffsets offsets = new LogOffsets(admin);

    @AfterEach
    void close() {
        admin.close();
    }

    @Test
    void whatIsNotCommittedIsBehindTheEnd() {
        assertThat(offsets.ends(List.of(FIRST, SECOND))).isEqualTo(Map.of(FIRST, 10L, SECOND, 0L));
    }

    @Test
    void theBeginningIsWhatIsStillThere() {
        assertThat(offsets.beginnings(List.of(FIRST, SECOND))).isEqualTo(Map.of(FIRST, 3L, SECOND, 0L));
    }

    @Test
    void aPartitionThatIsNotThereIsToldAndNotLeftOut() {
        assertThatThrownBy(() -> offsets.ends(List.of(FIRST, new TopicPartition("articles", 2))))
                .isInstanceOf(WortlautException.class)
                .hasMessage("cannot read the offsets of the topics: there is no articles-2");
    }
}
