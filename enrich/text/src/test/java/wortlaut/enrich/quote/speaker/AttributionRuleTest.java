package wortlaut.enrich.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wortlaut.enrich.Enricher;
import wortlaut.events.Article;
import wortlaut.events.Quote;

class AttributionRuleTest {
    private static final Enricher ENRICHER = Enricher.create();

    static Stream<AttributionRule> shownInALine() {
        return Arrays.stream(AttributionRule.values())
                .filter(rule -> !rule.example().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("shownInALine")
    void theExampleIsAttributedByItsRule(AttributionRule rule) {
        List<Quote> quotes =
                ENRICHER.enrich(Article.ofText("example", rule.example(), "de")).quotes();
        assertThat(quotes).extracting(Quote::rule).contains(rule.wireName());
    }

    @Test
    void wireNamesAreThoseOfTheEvents() {
        assertThat(AttributionRule.CUE_BEFORE_COLON.wireName()).isEqualTo("cue-before-colon");
    }

    @Test
    void whatIsBuiltIsLessSureThanWhatIsListed() {
        for (AttributionRule rule : AttributionRule.values()) {
            assertThat(rule.built().prior()).isLessThanOrEqualTo(rule.prior());
        }
        assertThat(AttributionRule.CUE_AFTER.built()).isEqualTo(AttributionRule.BUILD_AFTER);
    }
}
