package wortlaut.enrich.quote.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.quote.Given;
import wortlaut.enrich.quote.mark.MarkedText;

class InnerCuesTest {
    private static int verb(Given given) {
        MarkedText outer = given.marked().get(0);
        MarkedText inner = given.marked().get(1);
        return new InnerCues(given.passage()).of(given.quoted().frame(inner), outer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "said | “He said, ‘Never again,’ and left,” Kerr recalled.",
                "said | “‘Get down,’ the old officer said, and we did,” Kerr recalled.",
                "said | “‘Get down!’ he said, and we did,” Kerr recalled.",
                "said | “Then she said: ‘Never again,’ and left,” Kerr recalled.",
            })
    void aVerbOfSayingBesideTheInnerWordsAnnouncesThem(String verb, String marked) {
        Given given = Given.english(marked);
        assertThat(verb(given)).isEqualTo(given.token(verb));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“He said it, in a way, ‘never again’ and left,” Kerr recalled.",
                "“The word ‘never’ was what he said,” Kerr recalled.",
                "“‘Get down,’ and then after a while the officer said no,” Kerr recalled.",
                "“‘Get down,’” Kerr said."
            })
    void aVerbFartherOffOrOutsideDoesNot(String marked) {
        assertThat(verb(Given.english(marked))).isEqualTo(-1);
    }

    @Test
    void germanWordsToo() {
        Given given = Given.german("„Er sagte: ‚Nie wieder‘, und ging“, erzählt [P Ada Kern].");
        assertThat(verb(given)).isEqualTo(given.token("sagte"));
    }
}
