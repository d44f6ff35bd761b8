package wortlaut.events.kafka;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wortlaut.events.WortlautException;

@Timeout(15)
class BrokerCheckTest {

    @Test
    void silentAddressIsToldInOneLine() {
        ClientSettings settings = ClientSettings.of("127.0.0.1:1");

        assertThatThrownBy(() -> BrokerCheck.requireAnswer(settings, Duration.ofMillis(300)))
                .isInstanceOf(WortlautException.class)
                .hasMessage("no broker answers at 127.0.0.1:1; is it running, and is the address right?");
    }

    @Test
    void addressThatIsNoneIsToldInOneLine() {
        assertThatThrownBy(() -> BrokerCheck.requireAnswer(ClientSettings.of("host.invalid:9092")))
                .isInstanceOf(WortlautException.class)
                .hasMessageStartingWith("no broker can be reached at host.invalid:9092: ");
    }
}
