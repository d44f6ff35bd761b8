package wortlaut.enrich.train.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.confidence.Calibration;
import wortlaut.enrich.train.corpus.CorpusPart;

/** What is stated on the part of our own corpus that the fit has not seen. The error's limit only falls. */
class CalibrationFloorTest {
    private static final Path CORPUS = Path.of("..", "corpus");

    @ParameterizedTest(name = "{0}: error {1}, right of those shown {2}")
    @CsvSource({"de, 0.07, 0.88", "en, 0.10, 0.88"})
    void whatIsStatedIsHowOftenItIsRight(String language, double error, double right) {
        Reliability held = new TrainConfidence(language, List.of(CORPUS.resolve(language)))
                .measure(Enricher.create(), CorpusPart.HELD_OUT);
        System.out.println(language + ", held out:\n" + held);

        assertThat(held.error()).as("expected calibration error: %s", held).isLessThanOrEqualTo(error);
        assertThat(held.right(Calibration.LIKELY))
                .as("right of those shown: %s", held)
                .isGreaterThanOrEqualTo(right);
    }
}
