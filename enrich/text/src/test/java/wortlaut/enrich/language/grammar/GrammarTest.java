package wortlaut.enrich.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
    private static final Grammar GERMAN = Grammar.of("de");
    private static final Grammar ENGLISH = Grammar.of("en");

    static Stream<Method> traits() {
        return Arrays.stream(Grammar.class.getMethods())
                .filter(method -> method.getReturnType() == boolean.class && method.getParameterCount() == 0);
    }

    @ParameterizedTest
    @MethodSource("traits")
    void aLanguageWithoutAGrammarHasNoTrait(Method trait) throws ReflectiveOperationException {
        assertThat(trait.invoke(Grammar.of("xx"))).isEqualTo(false);
    }

    @ParameterizedTest
    @MethodSource("traits")
    void everyTraitIsSomeLanguages(Method trait) throws ReflectiveOperationException {
        assertThat((boolean) trait.invoke(GERMAN) || (boolean) trait.invoke(ENGLISH))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gesagt", "said", "walking", "quickly", "zuzugeben", "drivers", "58-Jährigen", "Ministerin"})
    void aLanguageWithoutAGrammarReadsNoForms(String word) {
        Grammar plain = Grammar.of("xx");
        assertThat(plain.endsLikeParticiple(word)).isFalse();
        assertThat(plain.isNeverFinite(word)).isFalse();
        assertThat(plain.isPlural(word)).isFalse();
        assertThat(plain.isFeminine(word)).isFalse();
        assertThat(plain.infinitiveMarkIn(word, 0)).isNegative();
        assertThat(plain.withoutCase(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"gesagt,true", "gerufen,true", "gesteht,false", "gibt,false", "sagte,false"})
    void germanParticiplesAreNeverFinite(String word, boolean expected) {
        assertThat(GERMAN.isNeverFinite(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"shouting,true", "quickly,true", "shouted,false", "says,false"})
    void englishGerundsAndAdverbsAreNeverFinite(String word, boolean expected) {
        assertThat(ENGLISH.isNeverFinite(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ministers,minister",
        "beamten,beamte",
        "ermittlern,ermittlern",
        "ministerin,ministerin",
        "hans,hans",
        "wirt,wirt"
    })
    void germanNounsLoseTheEndingsOfCases(String word, String expected) {
        assertThat(GERMAN.withoutCase(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "heftiger,STRONG",
        "neues,STRONG",
        "altem,STRONG",
        "neuen,WEAK",
        "zogen,WEAK",
        "verstehe,BARE",
        "verglich,NONE"
    })
    void germanAdjectivesAreToldByTheirEndings(String word, AdjectiveForm expected) {
        assertThat(GERMAN.adjective(word)).isEqualTo(expected);
    }

    @Test
    void theMarkOfTheInfinitiveIsFoundWithinAVerb() {
        assertThat(GERMAN.infinitiveMarkIn("zurückzuziehen", 2)).isEqualTo(6);
        assertThat(GERMAN.infinitiveMarkIn("abziehen", 2)).isNegative();
        assertThat(ENGLISH.infinitiveMarkIn("zurückzuziehen", 2)).isNegative();
    }

    @ParameterizedTest
    @CsvSource({"binde,true", "stecke,true", "sagte,false", "bindet,false"})
    void theMoodOfReportedSpeechShowsInTheForm(String verb, boolean expected) {
        assertThat(GERMAN.isReportedForm(verb)).isEqualTo(expected);
        assertThat(ENGLISH.isReportedForm(verb)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"stealing,true", "king,false", "bring,false"})
    void shortWordsAreNoGerunds(String word, boolean expected) {
        assertThat(ENGLISH.isGerund(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"drivers,true", "boss,false", "driver,false"})
    void englishPluralsEndInS(String word, boolean expected) {
        assertThat(ENGLISH.isPlural(word)).isEqualTo(expected);
    }
}
