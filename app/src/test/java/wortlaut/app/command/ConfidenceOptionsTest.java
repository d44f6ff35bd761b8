package wortlaut.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wortlaut.app.log.OutputFormat;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.enrich.confidence.Calibration;

class ConfidenceOptionsTest {
    @Command
    private static final class View {
        @Mixin
        private ConfidenceOptions confidence;
    }

    @Test
    void theDefaultIsWhereNineOfTenAreRight() {
        assertThat(parsed().leastFor(OutputFormat.JSON).least()).isEqualTo(Calibration.LIKELY);
        assertThat(parsed("--min-confidence", "0").least().least()).isZero();
        assertThat(parsed("--min-confidence", "1").least().least()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.01", "70", "0,7", "NaN", "high", ""})
    void whatIsNoNumberFrom0To1IsRefused(String value) {
        ConfidenceOptions options = parsed("--min-confidence=" + value);
        assertThatThrownBy(options::least)
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("--min-confidence " + value)
                .hasMessageContaining("from 0 (show all quotes) to 1");
    }

    @Test
    void asJsonThereAreAllQuotes() {
        ConfidenceOptions options = parsed("--min-confidence", "0.8");
        assertThat(options.leastFor(OutputFormat.TEXT).least()).isEqualTo(0.8);
        assertThatThrownBy(() -> options.leastFor(OutputFormat.JSON)).hasMessageContaining("--format text");
    }

    private static ConfidenceOptions parsed(String... arguments) {
        View view = new View();
        new CommandLine(view).parseArgs(arguments);
        return view.confidence;
    }
}
