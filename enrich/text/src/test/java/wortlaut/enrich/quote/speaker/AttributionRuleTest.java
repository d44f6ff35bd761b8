package wortlaut.enrich.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wortlaut.enrich.Shared;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.MentionFinder;
import wortlaut.enrich.entity.alias.Aliases;
import wortlaut.enrich.entity.merge.EntityMerger;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.quote.QuoteFinder;

class AttributionRuleTest {
    private static final Language GERMAN = Shared.LANGUAGES.of("de");
    private static final MentionFinder NAMES = Shared.NAMES;

    static Stream<AttributionRule> shownInALine() {
        return Arrays.stream(AttributionRule.values())
                .filter(rule -> !rule.example().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("shownInALine")
    void theExampleIsAttributedByItsRule(AttributionRule rule) {
        Passage passage = Passage.of(Document.of(rule.example(), GERMAN.tokenRules()), GERMAN);
        List<FoundQuote> quotes =
                QuoteFinder.find(passage, EntityMerger.merge(passage, NAMES.find(passage), Aliases.none()));

        assertThat(quotes).extracting(quote -> quote.attribution().rule()).contains(rule);
    }

    @Test
    void wireNamesAreThoseOfTheEvents() {
        assertThat(AttributionRule.CUE_BEFORE_COLON.wireName()).isEqualTo("cue-before-colon");
        assertThat(AttributionRule.CUE_AFTER_APART.wireName()).isEqualTo("cue-after");
        assertThat(AttributionRule.BUILD_AFTER_APART.wireName()).isEqualTo("build-after");
    }

    @Test
    void whatIsBuiltIsLessSureThanWhatIsListed() {
        assertThat(AttributionRule.CUE_AFTER.built()).isEqualTo(AttributionRule.BUILD_AFTER);
        for (AttributionRule rule : AttributionRule.values()) {
            if (rule.built() != rule) {
                assertThat(rule.built().prior()).isEqualTo(rule.prior() * 0.9);
                assertThat(rule.built().isBehind()).isEqualTo(rule.isBehind());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHasOneNameOutsideIsOfOneKind(AttributionRule rule) {
        for (AttributionRule other : AttributionRule.values()) {
            if (other.wireName().equals(rule.wireName())) {
                assertThat(other.isBehind()).isEqualTo(rule.isBehind());
                assertThat(other.isInterview()).isEqualTo(rule.isInterview());
            }
        }
    }
}
