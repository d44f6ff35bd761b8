package wortlaut.enrich.quote.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.quote.Given;

class BareObjectsTest {
    /** Whether what follows the text's first word has no verb of its own. */
    private static boolean isObject(String text, boolean infinitive) {
        Given given = Given.english(text);
        return new BareObjects(given.passage(), given.quoted(), Reports.clauses(given))
                .isObject(1, given.document().tokens(), infinitive);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "told a joke",
                "told a joke about the mayor",
                "said goodbye to staff and left",
                "said goodbye and then left",
                "promised investors a return",
                "told it",
                "said the man who left",
                "said the house, built in 1920,",
                "said the house, which burned,",
                "said the mayor's painted house",
                "said the already painted house",
                "said the painted house",
                "said to the",
                "asked drivers to wait",
                "said",
                "said ,,,,,",
                "said 🙂",
            })
    void aNounPhraseWithoutAVerbIsAnObject(String text) {
        assertThat(isObject(text, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said trains were late",
                "said the dam broke",
                "said he left",
                "said they often left",
                "said they'll go",
                "said prices fall",
                "said the plan works",
                "said the plan works well",
                "said that it rained",
                "said whether it rained",
                "denied stealing a tractor",
                "said the man who left the house is late",
                "said the house, built in 1920, burned",
                "wants to leave",
                "said the train “will be late”",
            })
    void aVerbOfItsOwnMakesAClause(String text) {
        assertThat(isObject(text, false)).isFalse();
    }

    @Test
    void somebodyAndAnInfinitiveAreAClauseBehindVerbsThatHaveThem() {
        assertThat(isObject("asked drivers to wait", true)).isFalse();
        assertThat(isObject("asked the driver of the car in the yard to wait", true))
                .isTrue();
        assertThat(isObject("made a plan to wait", true)).isTrue();
        assertThat(isObject("asked drivers to the gate", true)).isTrue();
    }
}
