package wortlaut.enrich.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wortlaut.enrich.quote.Given;

class ReasonTest {
    private static Reason reason(String language, String marked) {
        List<FoundQuote> quotes = Given.text(language, marked).quotes();
        return quotes.get(quotes.size() - 1).attribution().reason();
    }

    @Test
    void aRuleAloneIsAsSureAsItsPrior() {
        assertThat(Reason.of(AttributionRule.LABEL).confidence()).isEqualTo(AttributionRule.LABEL.prior());
        assertThat(Reason.of(AttributionRule.LABEL).before()).isNull();
    }

    @Test
    void eachDoubtAndEachQuoteThatItGoesOnWithTakesItsShare() {
        Reason doubted =
                Reason.of(AttributionRule.CUE_BEFORE).doubted(Doubt.THOUGHT).doubted(Doubt.PRONOUN);
        assertThat(doubted.doubts()).containsExactly(Doubt.THOUGHT, Doubt.PRONOUN);
        assertThat(doubted.confidence()).isEqualTo(0.77 * 0.85 * 0.85);

        Reason goneOn = doubted.goneOn(AttributionRule.CONTINUES);
        assertThat(goneOn.rule()).isEqualTo(AttributionRule.CONTINUES);
        assertThat(goneOn.doubts()).isEmpty();
        assertThat(goneOn.before()).isSameAs(doubted);
        assertThat(goneOn.confidence()).isEqualTo(0.95 * doubted.confidence());
    }

    @ParameterizedTest
    @EnumSource
    void aDoubtMakesLessSure(Doubt doubt) {
        assertThat(doubt.factor()).isGreaterThan(0).isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | THOUGHT | [P Ada Kern] hält das Haus für „einen Klotz aus grauem Beton“.",
                "de | PRONOUN | [P Ada Kern] kam heim. „Der Klotz muss bald weg“, sagte sie.",
                "de | PRONOUN_OF_NOBODY | „Der Klotz muss bald weg“, sagten sie.",
                "de | THING | „Der Klotz muss bald weg“, sagte der Zettel.",
                "de | SHARED_NAME | [P Ada Kern] und [P Udo Kern] kamen. „Der Klotz muss bald weg“, sagte [P Kern].",
                "de | DESCRIBED_AS_STATED | Die Biologin [P Ada Kern] kam heim. „Der Klotz muss weg“, sagte die Biologin.",
                "de | DESCRIBED_ONLY | [P Ada Kern] kam heim. „Der Klotz muss bald weg“, sagte die 58-Jährige.",
                "en | PRONOUN | [P Jane Kerr] came home. “The block must go soon,” she said.",
                "en | THING | “The block must go soon,” the note said.",
            })
    void whatMakesASpeakerLessSureIsNoted(String language, Doubt doubt, String marked) {
        Reason reason = reason(language, marked);
        assertThat(reason.doubts()).containsExactly(doubt);
        assertThat(reason.confidence()).isEqualTo(reason.rule().prior() * doubt.factor());
    }

    @Test
    void aNameThatIsClearLeavesTheRuleAsItIs() {
        assertThat(reason("de", "„Der Klotz muss bald weg“, sagte [P Ada Kern].")
                        .doubts())
                .isEmpty();
    }

    @Test
    void reasonsAreComparedWithoutWhatTheyGoOnWith() {
        Reason one = Reason.of(AttributionRule.CUE_AFTER).goneOn(AttributionRule.CONTINUES);
        Reason other = Reason.of(AttributionRule.INTERVIEW_LABEL).goneOn(AttributionRule.CONTINUES);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(Reason.of(AttributionRule.CONTINUES));
    }

    @Test
    void aTextOfNothingButQuotesThatGoOnIsNoTroubleToCompare() {
        Reason reason = Reason.of(AttributionRule.CUE_AFTER);
        Reason same = reason;
        for (int i = 0; i < 100_000; i++) {
            reason = reason.goneOn(AttributionRule.PULL_QUOTE);
            same = same.goneOn(AttributionRule.PULL_QUOTE);
        }
        assertThat(reason).isEqualTo(same);
    }
}
