package wortlaut.enrich.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.MarkedNames;
import wortlaut.enrich.language.Gender;

class BaseFormsTest {
    private static final Set<String> NOBODY = Set.of();

    private static String nominative(String language, String words) {
        return new BaseForms(MarkedNames.of(language, "").passage()).nominative(List.of(words.split(" ")));
    }

    private static String thing(String marked, Set<String> last) {
        MarkedNames given = MarkedNames.of("de", marked);
        return new BaseForms(given.passage())
                .thing(Name.of(given.passage(), given.mentions().get(0)), last);
    }

    private static String person(String marked, Set<String> last) {
        MarkedNames given = MarkedNames.of("de", marked);
        return new BaseForms(given.passage())
                .person(Name.of(given.passage(), given.mentions().get(0)), last);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Weißen Hauses, Weißes Haus",
        "de, Roten Kreuz, Rotes Kreuz",
        "de, Deutschen Bank, Deutsche Bank",
        "de, Alter Bahnhofs, Alter Bahnhof",
        "de, Schwarzen Meeres, Schwarzes Meer",
        "de, Neuen Alten Bahn, Neue Alte Bahn",
        "de, Helga Sander, Helga Sander",
        "de, Weißen, Weißen",
        "de, Weißen Tarnow, Weißen Tarnow",
        "en, Weißen Hauses, Weißen Hauses"
    })
    void adjectivesAndNounStandInTheNominative(String language, String words, String nominative) {
        assertThat(nominative(language, words)).isEqualTo(nominative);
    }

    @Test
    void aPersonsGenitiveIsShownByAnotherMentionOrByItsPlace() {
        assertThat(person("[P Uwe Quandels] Rede.", Set.of("Quandel"))).isEqualTo("Uwe Quandel");
        assertThat(person("Gestern sah [P Quandels] weg.", NOBODY)).isEqualTo("Quandels");
        assertThat(person("In [P Quandels] Umfeld.", NOBODY)).isEqualTo("Quandel");
        assertThat(person("[P Uwe Quandels Jr.] kam.", Set.of("Quandel"))).isEqualTo("Uwe Quandels Jr.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gestern half Polen, [L Polens] kam. | Polen",
                "Es gab [L Paris] zwei Mal. | Paris",
                "Die Lage des [L Tarnows] ist ernst. | Tarnow",
                "Heute sah [L Tarnows] weg. | Tarnows",
                "Der Sprecher des [O Weißen Hauses] kam. | Weißes Haus",
                "Es kam der [O Kreis]. | Kreis"
            })
    void aThingsGenitiveIsShownByTheListsTooAndNeverCutOffANoun(String marked, String base) {
        assertThat(thing(marked, NOBODY)).isEqualTo(base);
    }

    @Test
    void anotherMentionShowsAThingsGenitive() {
        assertThat(thing("Heute sah [L Tarnows] weg.", Set.of("Tarnow"))).isEqualTo("Tarnow");
    }

    @Test
    void theFirstKnownNounWithACapitalIsTheHead() {
        MarkedNames given = MarkedNames.of("de", "[O Rat der Stadt Tarnow] und [O Tarnow]");
        BaseForms forms = new BaseForms(given.passage());
        assertThat(forms.head(Name.of(given.passage(), given.mentions().get(0))).gender())
                .isEqualTo(Gender.MASCULINE);
        assertThat(forms.head(Name.of(given.passage(), given.mentions().get(1))))
                .isNull();
    }
}
