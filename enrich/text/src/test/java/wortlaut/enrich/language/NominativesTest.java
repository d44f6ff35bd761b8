package wortlaut.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.Shared;
import wortlaut.enrich.language.word.NounKind;

class NominativesTest {
    private static final Nominatives GERMAN = Shared.LANGUAGES.of("de").nominatives();

    @ParameterizedTest
    @CsvSource({
        "dem, MASCULINE, der",
        "dem, NEUTER, das",
        "den, PLURAL, die",
        "einer, FEMININE, eine",
        "einem, MASCULINE, ein",
        "seinem, NEUTER, sein",
        "diesem, MASCULINE, dieser",
        "jedem, NEUTER, jedes",
        "Unseren, PLURAL, unsere"
    })
    void aDeterminerIsThatOfItsNoun(String word, NounKind kind, String nominative) {
        assertThat(GERMAN.determiner(word, kind)).isEqualTo(nominative);
    }

    @Test
    void whatHasNoCasesIsNoDeterminer() {
        assertThat(GERMAN.determiner("drei", NounKind.PLURAL)).isNull();
        assertThat(GERMAN.determiner("ein", NounKind.MASCULINE)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "neuen, der, MASCULINE, neue",
                "neuen, ein, MASCULINE, neuer",
                "neuen, ein, NEUTER, neues",
                "neuen, eine, FEMININE, neue",
                "neuen, -, PLURAL, neue",
                "neuen, die, PLURAL, neuen",
                "neu, der, MASCULINE, neu"
            })
    void anAdjectiveGoesByWhatComesBeforeIt(String word, String determiner, NounKind kind, String nominative) {
        assertThat(GERMAN.adjective(word, determiner, kind)).isEqualTo(nominative);
    }

    @ParameterizedTest
    @CsvSource({
        "Trainers, Trainer, MASCULINE",
        "Journalisten, Journalist, MASCULINE",
        "Häuschens, Häuschen, NEUTER",
        "Gerichts, Gericht, NEUTER",
        "Vorsitzenden, Vorsitzende, MASCULINE",
        "Gerichtshofes, Gerichtshof, MASCULINE"
    })
    void aNounIsCutToItsNominative(String word, String base, NounKind kind) {
        assertThat(GERMAN.masculineOrNeuter(word)).isEqualTo(new Nominatives.Noun(base, kind));
    }

    @Test
    void aFeminineNounHasNoSuchDeterminer() {
        assertThat(GERMAN.masculineOrNeuter("Bank")).isNull();
    }

    @Test
    void dativePluralsLoseTheirEnding() {
        assertThat(GERMAN.plural("Turnern")).isEqualTo("Turner");
        assertThat(GERMAN.plural("Kammern")).isEqualTo("Kammern");
        assertThat(GERMAN.plural("Plänen")).isEqualTo("Pläne");
        assertThat(GERMAN.plural("Zeugen")).isEqualTo("Zeugen");
        assertThat(GERMAN.mayBePlural("Pläne")).isFalse();
    }

    @Test
    void aSourceIsWhoeverGivesIt() {
        assertThat(GERMAN.source("Polizeiangaben")).isEqualTo("die Polizei");
        assertThat(GERMAN.source("Ministeriumsangaben")).isEqualTo("das Ministerium");
        assertThat(GERMAN.source("NOW-Angaben")).isEqualTo("NOW");
        assertThat(GERMAN.source("Zeugen")).isNull();
        assertThat(GERMAN.source("Angaben")).isNull();
    }

    @Test
    void adjectivesAreKnownByTheirForm() {
        assertThat(GERMAN.isAdjectival("58-Jährigen")).isTrue();
        assertThat(GERMAN.isAdjectival("Hafen")).isFalse();
        assertThat(GERMAN.isAdjectiveLike("örtlichen")).isTrue();
        assertThat(GERMAN.isAdjectiveLike("rechnen")).isFalse();
    }
}
