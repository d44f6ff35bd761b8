package wortlaut.enrich.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.quote.Given;

class PronounResolverTest {
    private static String person(Given given, String pronoun) {
        NameEntity person =
                new PronounResolver(given.passage(), given.reading().phrases()).resolve(given.token(pronoun));
        return person == null ? "nobody" : person.name();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sie | Ada Kern | [P Ada Kern] traf [P Udo Brand]. „Ja“, sagte sie.",
                "er | Udo Brand | [P Ada Kern] traf [P Udo Brand]. „Ja“, sagte er.",
                "er | Udo Brand | [P Udo Brand] kam. Es war kalt. Es war spät. „Ja“, sagte er.",
                "er | nobody | [P Ada Kern] kam. „Ja“, sagte er.",
                "er | nobody | [P Udo Brand] kam. Ein Sprecher ging. „Ja“, sagte er.",
                "es | nobody | [P Udo Brand] kam. „Ja“, sagte es.",
                "er | nobody | „Ja“, sagte er.",
                "sie | Ada Kern | Die Ministerin [P Ada Kern] kam. Die Ministerin blieb. „Ja“, sagte sie.",
            })
    void germanPronouns(String pronoun, String name, String marked) {
        assertThat(person(Given.german(marked), pronoun)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "she | Jane Kerr | [P Jane Kerr] met [P Paul Reed]. “Yes,” she said.",
                "he | Paul Reed | [P Jane Kerr] met [P Paul Reed]. “Yes,” he said.",
                "they | nobody | [P Jane Kerr] met [P Paul Reed]. “Yes,” they said.",
                "he | nobody | [P Jane Kerr] left. “Yes,” he said.",
            })
    void englishPronouns(String pronoun, String name, String marked) {
        assertThat(person(Given.english(marked), pronoun)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"7, Udo Brand", "9, nobody"})
    void nobodyIsLookedForFarBack(int sentences, String name) {
        Given given = Given.german("[P Udo Brand] kam. " + "Es regnete. ".repeat(sentences) + "„Ja“, sagte er.");
        assertThat(person(given, "er")).isEqualTo(name);
    }
}
