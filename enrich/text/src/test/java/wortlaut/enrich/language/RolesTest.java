package wortlaut.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RolesTest {
    private final TextFolder folder =
            new TextFolder().list("roles", "m: Minister", "f: Ministerin", "u: Mitglied", "m: Chef");

    @Test
    void aRoleIsKnownByItselfAndAsTheEndOfACompound() {
        Language german = folder.language("de");
        assertThat(german.role("Ministerin")).isEqualTo(Gender.FEMININE);
        assertThat(german.role("Verkehrsminister")).isEqualTo(Gender.MASCULINE);
        assertThat(german.role("Ratsmitglied")).isEqualTo(Gender.UNKNOWN);
        assertThat(german.role("Ministerium")).isNull();
        assertThat(german.role("Min")).isNull();
    }

    @Test
    void casesAreCutWhereTheGrammarHasThem() {
        assertThat(folder.language("de").role("Ministers")).isEqualTo(Gender.MASCULINE);
        assertThat(folder.language("de").role("Chefs")).isNull();
        assertThat(folder.language("en").role("Ministers")).isNull();
    }

    @Test
    void aSignBeforeInMakesARoleAnybodys() {
        Language german = folder.language("de");
        assertThat(german.role("Minister*in")).isEqualTo(Gender.MASCULINE);
        assertThat(german.lexemes().read("Minister:innen").genderForm).isTrue();
        assertThat(german.lexemes().read("Minister_in").genderForm).isTrue();
        assertThat(german.lexemes().read("Ministerin").genderForm).isFalse();
        assertThat(folder.language("en").lexemes().read("Minister:in").genderForm)
                .isFalse();
    }
}
