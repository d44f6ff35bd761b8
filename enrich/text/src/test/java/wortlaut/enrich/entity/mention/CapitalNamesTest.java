package wortlaut.enrich.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.entity.MarkedNames;

/** Texts that set names in capitals. */
class CapitalNamesTest {
    private static String after(String language, String marked) {
        return MarkedNames.after(language, marked, CapitalNames::of);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en | [P MARTIN LOHR], the mayor of HARBOUR TOWN, left. | [P MARTIN LOHR], the mayor of [L HARBOUR TOWN], left.",
                "en | [P ADA LOHR] came from [M HARBOUR] TOWN. | [P ADA LOHR] came from [L HARBOUR TOWN].",
                "de | [P MARTIN LOHR] kam aus GROß-ALTDORF an. | [P MARTIN LOHR] kam aus [L GROß-ALTDORF] an.",
                "de | [P MARTIN LOHR] kam aus ALTE NEUE GROSSE KLEINE an. | [P MARTIN LOHR] kam aus [L ALTE NEUE GROSSE] KLEINE an."
            })
    void placesBehindAPrepositionAreFoundWhereAPersonIsInCapitals(String language, String before, String after) {
        assertThat(after(language, before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en | [P Martin Lohr], the mayor of HARBOUR TOWN, left.",
                "en | [P LOHR], the mayor of HARBOUR TOWN, left.",
                "en | The mayor of HARBOUR TOWN left.",
                "de | [P MARTIN LOHR] kam aus TAL und NATO an.",
                "de | [P MARTIN LOHR] sprach mit HAFEN STADT."
            })
    void withoutSuchAPersonCapitalsSayNothing(String language, String marked) {
        assertThat(after(language, marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[M STURM LEGT HAFEN LAHM]\nDanach kam niemand.",
                "[M NACHT]: [M DER STURM]\r\nDanach kam niemand.",
                "[O DER GROSSE RAT VON ALTDORF]\nDanach kam niemand."
            })
    void aHeadlineInCapitalsIsNoName(String marked) {
        assertThat(after("de", marked)).doesNotContain("[M D", "[M S", "[O D");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[O GROSSER RAT]\nDanach kam niemand.",
                "[M DER STURM] kam gestern.\nDanach kam niemand.",
                "[M NACHT]\nDanach kam niemand."
            })
    void aNameInCapitalsIsNoHeadline(String marked) {
        assertThat(after("de", marked)).isEqualTo(marked);
    }
}
