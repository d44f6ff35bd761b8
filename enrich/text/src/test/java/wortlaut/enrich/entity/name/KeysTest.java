package wortlaut.enrich.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.entity.MarkedNames;

/** What two forms of a name have in common: of people, and of other things. */
class KeysTest {
    private static Name name(MarkedNames given, int mention) {
        return Name.of(given.passage(), given.mentions().get(mention));
    }

    private static Name name(String marked) {
        return name(MarkedNames.of("de", marked), 0);
    }

    private static PersonKeys people(String marked) {
        return new PersonKeys(MarkedNames.of("de", marked).passage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[P Ada Kern]", "[P Ute von der Heide]", "Herr [P Uwe Kern]", "[P E. Kern]"})
    void moreThanASurnameIsAFullName(String marked) {
        assertThat(people(marked).isFull(name(marked))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[P Kern]", "[P von der Heide]", "Familie [P Ute Kern]", "Eheleute [P Kern Lind]"})
    void surnamesAndFamiliesAreNone(String marked) {
        assertThat(people(marked).isFull(name(marked))).isFalse();
    }

    @Test
    void aSurnameBeginsWithItsFirstParticle() {
        String marked = "[P Ute Anna von der Heide]";
        Name name = name(marked);
        PersonKeys keys = people(marked);
        assertThat(keys.full(name)).contains("ute anna von der heide", "ute|von der heide", "ute|von der heides");
        assertThat(keys.initial(name)).isEqualTo("u|von der heide");
        assertThat(keys.initials(name)).containsExactly("u|von der heide", "u|von der heides");
        assertThat(keys.middle(name)).containsExactly("Anna");
        assertThat(keys.surnames(name)).contains("anna von der heide", "von der heide", "der heide", "heide");
        assertThat(keys.surnames(name)).doesNotContain("ute anna von der heide");
    }

    @Test
    void eachHalfOfADoubleSurnameMayStandForIt() {
        assertThat(people("[P Anna Weber-Stahl]").surnames(name("[P Anna Weber-Stahl]")))
                .contains("weber stahl", "weber", "stahl");
        assertThat(people("[P Weber-Stahl]").surnames(name("[P Weber-Stahl]"))).doesNotContain("weber");
    }

    @Test
    void whatFollowsASurnameTellsFullNamesApart() {
        assertThat(people("[P Paul Reed Jr.]").full(name("[P Paul Reed Jr.]")))
                .contains("paul reedjr.")
                .doesNotContain("paul reed");
    }

    @Test
    void transliterationsShareAKeyUnlessTooShort() {
        assertThat(people("").aloneTransliterated(name("[P Tschernow]")))
                .isEqualTo(people("").aloneTransliterated(name("[P Chernov]")))
                .isNotEmpty();
        assertThat(people("").aloneTransliterated(name("[P Yi]"))).isEmpty();
        assertThat(people("").alone(name("[P Kerns]"))).containsExactly("kerns", "kern");
    }

    @Test
    void aNameOfManyWordsHasKeysOfItsLastOnes() {
        String marked = "[P Ada " + "Lind ".repeat(50) + "Kern]";
        assertThat(people(marked).surnames(name(marked))).hasSizeLessThan(20).contains("kern", "lind kern");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | [O Weißen Hauses] | [O Weißes Haus]",
                "de | [O Nordlicht AG] | [O Nordlicht]",
                "de | [O Nordlicht GmbH & Co. KG] | [O Nordlicht]",
                "de | [O Die Mühle] | [O Mühle]",
                "de | [O Deutschen Bahn] | [O Deutsche BAHN]",
                "en | [O Kern Inc.] | [O KERN Ltd.]",
                "en | [O The Kern Trust] | [O Kern Trust]"
            })
    void formsOfOneThingShareAKey(String language, String one, String other) {
        MarkedNames given = MarkedNames.of(language, one + " – " + other);
        ThingKeys keys = new ThingKeys(given.passage());
        assertThat(keys.of(name(given, 0))).isEqualTo(keys.of(name(given, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | [O AG] | [O KG]",
                "de | [O Die] | [O Das]",
                "de | [O Alte Mühle] | [O Neue Mühle]",
                "en | [O Weißen Hauses] | [O Weißes Haus]"
            })
    void differentThingsDoNot(String language, String one, String other) {
        MarkedNames given = MarkedNames.of(language, one + " – " + other);
        ThingKeys keys = new ThingKeys(given.passage());
        assertThat(keys.of(name(given, 0))).isNotEqualTo(keys.of(name(given, 1)));
    }

    @Test
    void wellKnownThingsHaveASynonymWhateverTheirCase() {
        MarkedNames given = MarkedNames.of(
                "de",
                "[O SPD], [O Sozialdemokratischen Partei Deutschlands], [O Sozialdemokratische Partei], [O Tarnow]");
        ThingKeys keys = new ThingKeys(given.passage());
        assertThat(keys.synonym(name(given, 0))).isEqualTo("SPD");
        assertThat(keys.synonym(name(given, 1))).isEqualTo("SPD");
        assertThat(keys.synonym(name(given, 2))).isEqualTo("SPD");
        assertThat(keys.synonym(name(given, 3))).isNull();
    }
}
