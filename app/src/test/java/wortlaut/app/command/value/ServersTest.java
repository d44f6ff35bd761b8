package wortlaut.app.command.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ServersTest {
    private final Servers servers = new Servers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kafka:9092",
                "127.0.0.1:1",
                "[::1]:65535",
                "a.example:9092,b-2.example:9092",
                "a:1, b:2",
                "SASL_SSL://broker_1:9093"
            })
    void brokersAreTakenAsKafkaTakesThem(String text) {
        assertThat(servers.convert(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kafka",
                ":9092",
                "kafka:",
                "kafka:0",
                "kafka:65536",
                "kafka:-1",
                "a:1,b",
                "a:1;b:2",
                "::1:9092"
            })
    void whatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> servers.convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("is no broker: give its host and port, 1 to 65535, such as kafka:9092");
    }
}
