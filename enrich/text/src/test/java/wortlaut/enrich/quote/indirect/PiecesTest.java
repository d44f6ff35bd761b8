package wortlaut.enrich.quote.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.quote.Given;

class PiecesTest {
    private static String show(Given given, List<TokenSpan> spans) {
        return spans.stream().map(given::words).collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", – der Deich hält: . | der Deich hält",
                "der Deich, der hält, | der Deich, der hält",
                ",,, | ''",
                "12, 13. | ''",
                "🙂 | ''",
                "„der Deich hält“ | ''",
                "nun „der Deich hält“ | nun „der Deich hält“",
                "hält er? | hält er?",
                "A\u0308 | A\u0308",
                ". | ''",
            })
    void aStretchIsWithoutThePunctuationAtItsEnds(String text, String piece) {
        Given given = Given.german(text);
        assertThat(show(given, Reports.pieces(given).one(0, given.document().tokens())))
                .isEqualTo(piece);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Deich hält laut Polizei den Winter über. | laut | den | Der Deich hält / den Winter über",
                "Laut Polizei, hält er. | Laut | hält | hält er",
                "Er hält, laut Polizei. | laut | . | Er hält",
                "Laut Polizei. | Laut | . | ''",
            })
    void whatLiesAroundAFrame(String text, String from, String to, String pieces) {
        Given given = Given.german(text);
        assertThat(show(
                        given,
                        Reports.pieces(given).around(given.document().sentence(0), given.token(from), given.token(to))))
                .isEqualTo(pieces);
    }
}
