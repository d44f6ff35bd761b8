package wortlaut.enrich.entity.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.entity.MarkedNames;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.entity.alias.Aliases;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.GrammaticalNumber;
import wortlaut.events.EntityType;

class EntityMergerTest {
    private static List<NameEntity> entities(String language, String marked) {
        return MarkedNames.entities(language, marked, Aliases.none());
    }

    private static List<String> names(String language, String marked) {
        return entities(language, marked).stream().map(NameEntity::name).toList();
    }

    @Test
    void surnameAndGenitiveGoToTheFullName() {
        List<NameEntity> entities =
                entities("de", "[P Helga Sander] sprach. [P Sander] blieb. [P Sanders] Rede war kurz.");
        assertThat(entities).hasSize(1);
        assertThat(entities.get(0).name()).isEqualTo("Helga Sander");
        assertThat(entities.get(0).aliases()).containsExactly("Sander", "Sanders");
        assertThat(entities.get(0).mentions()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„Nein“, sagte [P Quandel]. Später ging [P Erwin Quandel] heim.",
                "[P E. Quandel] kam. [P Erwin Quandel] ging.",
                "[P Erwin Quandel] kam. [P Erwin] ging.",
                "[P Erwin Quandels] Rede war kurz. [P Quandel] ging."
            })
    void everyPartOfANameStandsForTheWhole(String marked) {
        assertThat(names("de", marked)).containsExactly("Erwin Quandel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Sergej Iwanow] kam. Danach sagte [P Ivanov] nichts.",
                "[P Anton Tschernow] kam. [P Chernov] ging.",
                "[P Wladimir Rogatin] kam. [P Vladimir Rogatin] ging.",
                "[P Juri Uschenko] kam. [P Ushenko] ging.",
                "[P Petro Selenkyj] kam. [P Zelenky] ging, [P Selenki] auch."
            })
    void transliterationsAreOnePerson(String marked) {
        assertThat(entities("de", marked)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Anna Keller] kam. [P Bernd Keller] ging.",
                "Herr [P Keller] kam. Frau [P Keller] ging.",
                "[P Alexander Rogatin] kam. [P Oleksandr Rogatin] ging.",
                "[P Paul Reed Jr.] kam. [P Paul Reed Sr.] ging.",
                "[P George H. Reed] kam. [P George W. Reed] ging.",
                "[L Bremen] feierte. [O Bremen] siegte 2:0.",
                "[O Europäische Union] und [O Union] stritten.",
                "[O SPD Hessen] und [O SPD] stritten.",
                "[L New York] und [L York] sind Städte.",
                "Familie [P Keller] kam. [P Bernd Keller] ging."
            })
    void differentThingsStayApart(String marked) {
        assertThat(entities("de", marked)).hasSize(2);
    }

    @Test
    void aSurnameIsTheLastBearersWhoseGenderAgrees() {
        List<NameEntity> entities = entities(
                "de",
                "[P Anna Keller] kam. [P Keller] las. [P Bernd Keller] ging. [P Keller] schlief. Frau [P Keller] nicht.");
        assertThat(entities).extracting(NameEntity::name).containsExactly("Anna Keller", "Bernd Keller");
        assertThat(entities.get(0).mentions()).hasSize(3);
    }

    @Test
    void particlesBelongToTheSurname() {
        assertThat(names("de", "[P Ute von der Heide] kam. [P von der Heide] las. [P Heide] ging."))
                .containsExactly("Ute von der Heide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[O Europäische Zentralbank] ([O EZB]) und [O EZB]",
                "[O EZB] ([O Europäische Zentralbank])",
                "die [O EZB] in der [O Europäischen Zentralbank]"
            })
    void acronymsGoToTheirNames(String marked) {
        assertThat(names("de", marked)).containsExactly("Europäische Zentralbank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[O Deutscher Ruderbund] kam. [O DRB] ging.",
                "[O Nordlicht AG] kam. [O Nordlicht] ging.",
                "[O Sozialdemokratische Partei Deutschlands] kam. [O SPD] ging.",
                "[L USA] oder [L Vereinigte Staaten]",
                "[O Kickers Altdorf] kam. [O Altdorfs] Trainer ging.",
                "[L Altdorf am See] feierte. Auch [L Altdorf] feierte."
            })
    void shortFormsGoToTheLongOnes(String marked) {
        assertThat(entities("de", marked)).hasSize(1);
    }

    @Test
    void theBaseFormIsTheNominative() {
        assertThat(
                        names(
                                "de",
                                "Der Sprecher des [O Weißen Hauses] und die Spitze der [O Deutschen Bank] in [L Berlins] Mitte"))
                .containsExactly("Weißes Haus", "Deutsche Bank", "Berlin");
    }

    @Test
    void anSThatIsNoGenitiveStays() {
        assertThat(names("de", "In [L Paris] sprach [P Mathias] mit [P Rolf Albers]."))
                .containsExactly("Paris", "Mathias", "Rolf Albers");
        assertThat(names("en", "[P Bernie Sanders] met [P Ann Sander] in [L Wales]."))
                .containsExactly("Bernie Sanders", "Ann Sander", "Wales");
    }

    @Test
    void titlesAndAppositionsTellTheGender() {
        assertThat(entities("de", "Ministerin [P Quandel] kam. Es kam [P Rauleder], der neue Sprecher. [P Obi] las."))
                .extracting(NameEntity::gender)
                .containsExactly(Gender.FEMININE, Gender.MASCULINE, Gender.UNKNOWN);
    }

    @Test
    void familiesAndPluralNamesAreSeveral() {
        assertThat(entities("de", "Familie [P Keller] zog in die [L Vereinigten Staaten], [P Ute Wolf] nicht."))
                .extracting(NameEntity::number)
                .containsExactly(GrammaticalNumber.PLURAL, GrammaticalNumber.PLURAL, GrammaticalNumber.SINGULAR);
    }

    @Test
    void aNameOfSeveralWordsHasOneType() {
        assertThat(entities("de", "Die [O Alte Mühle] öffnet. Die [M Alte Mühle] schließt. Die [O Alte Mühle] bleibt."))
                .hasSize(1);
    }

    @Test
    void aNameOfSeveralWordsHasOneTypeWhateverItsCase() {
        assertThat(entities("de", "Das [L Rote Kreuz] half. Die Wagen des [O Roten Kreuzes] rollten."))
                .extracting(NameEntity::type)
                .containsExactly(EntityType.ORGANIZATION);
    }

    @Test
    void salienceAddsUpToOne() {
        double sum = entities("en", "[P Mary Stone] met [P Paul Reed] in [L London]. [P Stone] left.").stream()
                .mapToDouble(NameEntity::salience)
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-9));
    }
}
