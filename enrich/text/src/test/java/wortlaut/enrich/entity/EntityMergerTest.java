package wortlaut.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Languages;
import wortlaut.events.EntityType;

class EntityMergerTest {
    private static final Languages LANGUAGES = new Languages();

    private static List<NameEntity> entities(String language, String text) {
        Language known = LANGUAGES.of(language);
        Document document = Document.of(text, known.tokenRules());
        return EntityMerger.merge(document, known, new ListMentionFinder().find(document, known))
                .list();
    }

    private static List<String> names(String language, String text) {
        return entities(language, text).stream().map(NameEntity::name).toList();
    }

    @Test
    void surnameAndGenitiveGoToTheFullName() {
        List<NameEntity> entities = entities("de", "Helga Sander sprach. Sander blieb. Sanders Rede war kurz.");
        assertThat(entities).hasSize(1);
        assertThat(entities.get(0).name()).isEqualTo("Helga Sander");
        assertThat(entities.get(0).aliases()).containsExactly("Sander", "Sanders");
        assertThat(entities.get(0).mentions()).hasSize(3);
    }

    @Test
    void titlesAreNoPartOfANameButTellAPerson() {
        assertThat(names("de", "Bürgermeister Quandel kam mit der Ministerin Rauleder und Lt. Gen. Keith Wolpers."))
                .containsExactly("Quandel", "Rauleder", "Keith Wolpers");
    }

    @Test
    void fullNameMayComeAfterTheSurname() {
        assertThat(names("de", "„Nein“, sagte Quandel. Später ging Erwin Quandel heim."))
                .containsExactly("Erwin Quandel");
    }

    @Test
    void transliterationsAreOnePerson() {
        List<NameEntity> entities = entities("de", "Sergej Iwanow kam. Danach sagte Ivanov nichts.");
        assertThat(entities).hasSize(1);
        assertThat(entities.get(0).aliases()).containsExactly("Ivanov");
    }

    @Test
    void twoPeopleOfOneSurnameStayTwo() {
        List<NameEntity> entities = entities("de", "Anna Keller kam. Keller las. Bernd Keller ging. Keller schlief.");
        assertThat(entities).extracting(NameEntity::name).containsExactly("Anna Keller", "Bernd Keller");
        assertThat(entities.get(1).mentions()).hasSize(2);
    }

    @Test
    void placesAndOrganisationsComeFromListsAndForms() {
        assertThat(entities(
                        "de",
                        "In Berlins Mitte sitzt die Hansen GmbH nahe der Europäischen Zentralbank und dem FC Basel."))
                .extracting(NameEntity::type)
                .containsExactly(EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.ORGANIZATION);
    }

    @Test
    void germanNounsAreNoNames() {
        assertThat(names("de", "Der Hund und die Katze des Nachbarn jagten den Ball. Die Sprecher sagten Termine ab."))
                .isEmpty();
    }

    @Test
    void salienceAddsUpToOne() {
        double sum = entities("en", "Mary Stone met Paul Reed in London. Stone left.").stream()
                .mapToDouble(NameEntity::salience)
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-9));
    }
}
