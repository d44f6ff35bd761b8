package wortlaut.enrich.quote.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.quote.Given;

class PassedOnTest {
    private static boolean isPassedOn(Given given, List<TokenSpan> spans) {
        return new PassedOn(given.document(), given.quoted(), given.cues()).is(spans);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The dam held for us all,” [P Ada Kern] said | true",
                "“The dam held for us all,” so [P Ada Kern] | false",
                "“The dam held for us all,” [P Ada Kern] called it | false",
                "“The dam held for us all,” and then on a wet and windy morning late in May she said it again | false",
                "“Dam” is what [P Ada Kern] said | true",
                "“” [P Ada Kern] said | false",
                "The dam held, [P Ada Kern] said | false",
                "[P Ada Kern] said “the dam held for us all” | false",
            })
    void wordsInMarksWithASpeakerOfTheirOwn(String marked, boolean passed) {
        Given given = Given.english(marked);
        assertThat(isPassedOn(given, List.of(new TokenSpan(0, given.document().tokens()))))
                .isEqualTo(passed);
    }

    @Test
    void noSpansAreNobodys() {
        assertThat(isPassedOn(Given.english("The dam."), List.of())).isFalse();
    }

    @Test
    void onlyTheFirstSpanIsAskedForItsVerb() {
        Given given = Given.english("“The dam held for us all” and [P Ada Kern] said so");
        int and = given.token("and");
        TokenSpan rest = new TokenSpan(and, given.document().tokens());
        assertThat(isPassedOn(given, List.of(new TokenSpan(0, and), rest))).isFalse();
    }
}
