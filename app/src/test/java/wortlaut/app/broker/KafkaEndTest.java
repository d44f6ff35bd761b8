package wortlaut.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class KafkaEndTest {
    private final List<String> ended = new ArrayList<>();
    private final KafkaEnd end = new KafkaEnd(ended::add);

    @Test
    void whileTheBrokerStartsTheStartFailsWithTheReason() {
        CompletableFuture<String> start = end.starting();
        end.saw("cannot bind", "port taken");

        assertThatThrownBy(() -> end.wanted(null)).isInstanceOf(IllegalStateException.class);
        assertThat(start).isCompletedWithValue("cannot bind (port taken)");
        assertThat(ended).isEmpty();
    }

    @Test
    void aRunningBrokerThatGivesUpEndsTheProcessWithItsLastError() {
        assertThat(end.starting()).isNotDone();
        end.started();
        end.saw("Error while appending", "No space left on device");

        assertThatThrownBy(() -> end.wanted(null)).isInstanceOf(IllegalStateException.class);
        assertThat(ended).containsExactly("Error while appending (No space left on device)");
    }

    @Test
    void itsOwnMessageGoesFirst() {
        end.saw("something before", null);

        assertThatThrownBy(() -> end.wanted("metadata is broken")).isInstanceOf(IllegalStateException.class);
        assertThat(ended).containsExactly("metadata is broken");
    }
}
