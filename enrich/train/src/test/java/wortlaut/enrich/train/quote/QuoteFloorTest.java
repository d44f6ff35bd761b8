package wortlaut.enrich.train.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.train.corpus.AnnotatedQuotes;

/** Quotes and speakers on our own corpus. Floors only rise. */
class QuoteFloorTest {
    private static final Path CORPUS = Path.of("..", "corpus");

    @ParameterizedTest(name = "{0}: direct {1}, indirect {2}, speaker {3}")
    @CsvSource({"de, 0.88, 0.82, 0.84", "en, 0.87, 0.71, 0.83"})
    void quotesAreFoundAtLeastThisWell(String language, double direct, double indirect, double speaker)
            throws IOException {
        QuoteScores scores = new QuoteScores(Enricher.create(), language);
        try (Stream<Path> files = Files.list(CORPUS.resolve(language))) {
            for (Path file : files.sorted().toList()) {
                AnnotatedQuotes.read(file).forEach(scores::add);
            }
        }
        System.out.println(scores);

        assertThat(scores.direct()).as("direct, exact: %s", scores).isGreaterThanOrEqualTo(direct);
        assertThat(scores.indirect()).as("indirect, half: %s", scores).isGreaterThanOrEqualTo(indirect);
        assertThat(scores.speaker()).as("speakers: %s", scores).isGreaterThanOrEqualTo(speaker);
    }
}
