package wortlaut.enrich.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {
    /** The first phrase as {@code Minister MASCULINE whole}; {@code none} for one that describes nobody. */
    private static String description(String language, String marked) {
        Phrases phrases = Phrases.of(language, marked);
        Description description =
                Description.of(phrases.all().get(0), phrases.given().passage());
        return description == null
                ? "none"
                : description.noun() + " " + description.gender() + (description.complete() ? " whole" : " part");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Der frühere Minister kam. | Minister MASCULINE whole",
                "de | Die Ministerin kam. | Ministerin FEMININE whole",
                "de | Der Minister des Landes kam. | Minister MASCULINE part",
                "de | Die Politikerin aus [L Celle] kam. | Politikerin FEMININE whole",
                "de | Der 58-Jährige kam. | 58-Jährige MASCULINE whole",
                "de | Die 58-Jährige kam. | 58-Jährige FEMININE whole",
                "de | Der 58-Jährigen half er. | 58-Jährigen FEMININE whole",
                "de | Dem 58-Jährigen half er. | 58-Jährigen MASCULINE whole",
                "de | Die 58-Jährigen kamen. | none",
                "de | Die Minister kamen. | none",
                "de | Die Vorsitzende kam. | Vorsitzende FEMININE whole",
                "de | Der Vorsitzende kam. | Vorsitzende MASCULINE whole",
                "de | Das Unternehmen kam. | Unternehmen UNKNOWN whole",
                "de | Ein Minister kam. | none",
                "de | Minister kamen. | none",
                "de | Der zweite Minister kam. | none",
                "de | Er kam. | none",
                "en | The mayor was late. | mayor UNKNOWN whole",
                "en | The former mayor was late. | mayor UNKNOWN whole",
                "en | The mayor of [L Leeds] was late. | mayor UNKNOWN part",
                "en | The 27-year-old was late. | 27-year-old UNKNOWN whole",
                "en | The Health Service Executive was late. | none",
                "en | The other mayor was late. | none",
                "en | A mayor was late. | none",
            })
    void anArticleOfTheKnownAndANounDescribe(String language, String marked, String description) {
        assertThat(description(language, marked)).isEqualTo(description);
    }
}
