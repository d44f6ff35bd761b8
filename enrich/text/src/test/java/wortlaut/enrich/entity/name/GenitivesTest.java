package wortlaut.enrich.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.MarkedNames;

class GenitivesTest {
    private static Genitives of(String language) {
        return new Genitives(MarkedNames.of(language, "").passage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "none",
            value = {
                "de | Putins | Putin",
                "de | Merz’ | Merz",
                "de | Hans' | Hans",
                "de | Ada’s | Ada",
                "de | Kens | Ken",
                "de | Uns | none",
                "de | Boss | none",
                "de | Max | none",
                "de | Strauß | none",
                "de | ’ | none",
                "de | Kern | none",
                "en | Putins | none",
                "en | Merz’ | Merz"
            })
    void anEndingIsCutWhereItMayBeAGenitives(String language, String word, String cut) {
        assertThat(of(language).cut(word)).isEqualTo(cut);
    }

    @Test
    void aFormIsKnownWithAndWithoutItsS() {
        assertThat(of("de").variants("Kern")).containsExactly("Kern", "Kerns");
        assertThat(of("de").variants("Kerns")).containsExactly("Kerns", "Kern");
        assertThat(of("de").variants("Boss")).containsExactly("Boss");
        assertThat(of("en").variants("Kern")).isEqualTo(List.of("Kern"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Die Lage des [L Irans] ist ernst. | true",
                "In [P Quandels] Umfeld lacht man. | true",
                "[L Tarnows] Häfen ruhen. | true",
                "Gestern sah [P Quandels] Umfeld weg. | false",
                "[L Tarnows] ist schön. | false",
                "Die Rede des [P Quandels] ist lang. | false",
                "In [P Mathias] Umfeld lacht man. | false",
                "In [P Quandel] Umfeld lacht man. | false",
                "Es ist in [L Tarnows] | false",
                "In [L Tarnows]. Häfen ruhen. | false"
            })
    void thePlaceOfANameShowsAGenitive(String marked, boolean shown) {
        MarkedNames given = MarkedNames.of("de", marked);
        Name name = Name.of(given.passage(), given.mentions().get(0));
        assertThat(new Genitives(given.passage()).isShown(name)).isEqualTo(shown);
    }
}
