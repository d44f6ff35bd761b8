package wortlaut.enrich.entity.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.MarkedNames;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.entity.alias.Aliases;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.GrammaticalNumber;
import wortlaut.events.EntityType;

/** What an entity is called, and what else is said of it. */
class EntityBuilderTest {
    private static List<NameEntity> entities(String marked) {
        return MarkedNames.entities("de", marked, Aliases.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Moor] kam. [P Uwe Moor] ging. [P Moor] blieb. | Uwe Moor",
                "[P U. H. Moor] kam. [P Uwe Moor] ging. | Uwe Moor",
                "[P Uwe Moor] kam. [P Uwe Hans Moor] ging. | Uwe Hans Moor",
                "[O SPD] kam. [O Sozialdemokratische Partei Deutschlands] ging. | Sozialdemokratische Partei Deutschlands",
                "[O Roten Kreuz] half. [O Rote Kreuz] ging. | Rotes Kreuz",
                "[L Tarnow] feiert. [L Tarnow] lacht. | Tarnow"
            })
    void theFullestFormIsTheName(String marked, String name) {
        assertThat(entities(marked)).extracting(NameEntity::name).containsExactly(name);
    }

    @Test
    void theOtherFormsAreAliasesInTheirOrderAndOnlyOnce() {
        assertThat(entities("[P Moors] Rede. [P Uwe Moor] kam. [P Moor] ging. [P Moors] Wut. [P Uwe Moor] blieb.")
                        .get(0)
                        .aliases())
                .containsExactly("Moors", "Moor");
        assertThat(entities("[P Uwe\nMoor] kam. [P Uwe Moor] ging.").get(0).aliases())
                .isEmpty();
    }

    @Test
    void theTypeIsThatOfMostMentions() {
        assertThat(entities("[L USA] kam. [O USA] ging.")).hasSize(2);
        assertThat(entities("[M Alte Mühle], [O Alte Mühle], [O Alte Mühle]"))
                .extracting(NameEntity::type)
                .containsExactly(EntityType.ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die [O Deutsche Bank] wächst. | FEMININE | SINGULAR",
                "Der [O Tarnower Rat] tagt. | MASCULINE | SINGULAR",
                "Das [O Weiße Haus] schweigt. | UNKNOWN | SINGULAR",
                "Die [L Vereinigten Staaten] wählen. | UNKNOWN | PLURAL",
                "[O Tarnow] wächst. | UNKNOWN | UNKNOWN",
                "Ehepaar [P Moor] kommt. | UNKNOWN | PLURAL",
                "[P Uwe Moor] kommt. | MASCULINE | SINGULAR"
            })
    void genderAndNumberAreThoseOfThePersonOrTheNoun(String marked, Gender gender, GrammaticalNumber number) {
        NameEntity entity = entities(marked).get(0);
        assertThat(entity.gender()).isEqualTo(gender);
        assertThat(entity.number()).isEqualTo(number);
    }

    @Test
    void whatStandsInTheFirstThreeSentencesCountsMore() {
        List<NameEntity> entities = entities("[L Gera] ruht. Ja. Ja. [L Jena] ruht. [L Jena] lacht.");
        assertThat(entities.get(0).salience()).isCloseTo(0.6, within(1e-9));
        assertThat(entities.get(1).salience()).isCloseTo(0.4, within(1e-9));
        entities = entities("Ja. Ja. [L Gera] ruht. [L Jena] ruht.");
        assertThat(entities.get(0).salience()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void idsFollowTheFirstMentions() {
        assertThat(entities("[P Moor] traf [P Lind]. [P Ada Lind] traf [P Uwe Moor]."))
                .extracting(entity -> entity.id() + " " + entity.name())
                .containsExactly("e1 Uwe Moor", "e2 Ada Lind");
    }

    @Test
    void everyTokenOfAMentionIsItsEntitys() {
        MarkedNames given = MarkedNames.of("de", "[P Uwe Moor] traf [L Gera].");
        assertThat(given.entities().at(0).id()).isEqualTo("e1");
        assertThat(given.entities().at(1).id()).isEqualTo("e1");
        assertThat(given.entities().at(2)).isNull();
        assertThat(given.entities().at(3).id()).isEqualTo("e2");
    }
}
