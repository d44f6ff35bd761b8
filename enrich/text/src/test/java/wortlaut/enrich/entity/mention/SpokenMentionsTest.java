package wortlaut.enrich.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.MarkedNames;

/** What a model takes for a title though somebody says it. */
class SpokenMentionsTest {
    private static String after(String language, String marked) {
        MarkedNames given = MarkedNames.of(language, marked);
        return MarkedNames.marked(given.passage(), SpokenMentions.removed(given.passage(), given.mentions()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | „[M This is the end]“, sagte er. | „This is the end“, sagte er.",
                "de | „[M This is the end],“ sagte er. | „This is the end,“ sagte er.",
                "en | “[M Vive la mer],” he said. | “Vive la mer,” he said.",
                "en | \"[M Vive la mer],\" said Kern. | \"Vive la mer,\" said Kern."
            })
    void wordsThatACueFollowsAreNoTitle(String language, String before, String after) {
        assertThat(after(language, before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | „[M This is the end]“, ein Film, kam.",
                "de | „[M The end]“, sagte er.",
                "de | „[O This is the end]“, sagte er.",
                "de | [M This is the end], sagte er.",
                "de | „[M This is the end]“ sagte er.",
                "de | „[M This is the end]“,",
                "de | „[M This is the end]"
            })
    void aTitleStays(String language, String marked) {
        assertThat(after(language, marked)).isEqualTo(marked);
    }
}
