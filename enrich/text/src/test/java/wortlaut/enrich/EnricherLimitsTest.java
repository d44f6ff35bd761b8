package wortlaut.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.limit.Budget;
import wortlaut.enrich.limit.LimitExceededException;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;

/** An article that asks too much ends with one exception that says what of. */
class EnricherLimitsTest {
    private static final Enricher ENRICHER = Shared.ENRICHER;

    @Test
    void aTextThatIsTooLongIsRefusedUnread() {
        assertThatThrownBy(() -> enrich("a", 5_000_000))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("\"text\" has 5000000 characters; at most 4194304 are allowed");
    }

    @ParameterizedTest
    @CsvSource({
        "'[',              1000001, tokens",
        "'„a“ ',           200001,  stretches in quotation marks",
        "'Ada Kern lacht. ', 100001, mentions",
        "'Er sagte, er sei hier.\n', 30001, quotes"
    })
    void whatAnArticleHoldsTooMuchOfIsNamed(String piece, int times, String what) {
        assertThatThrownBy(() -> enrich(piece.replace("\\n", "\n"), times))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining(what + " or more; one article may have ");
    }

    @Test
    void annotationsThatRepeatOneLongPhraseForEveryQuoteAreRefused() {
        String leader = "„Nein“, sagte der Leiter des " + ("A".repeat(900) + " ").repeat(8) + ". ";
        Article article = article(leader + "„Wir gehen heute alle nach Hause.“ ".repeat(20_000));

        assertThatThrownBy(() -> ENRICHER.enrich(article))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("UTF-16 units of annotations or more; one article may have 16,777,216");
    }

    @Test
    void anArticleThatSomebodyEndsStops() {
        Budget budget = Budget.until(() -> true, "it took more than 10 s");
        Article article = article("„Ja“, sagte Ada Kern. ".repeat(10_000));

        assertThatThrownBy(() -> ENRICHER.enrich(article, budget))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("it took more than 10 s");
    }

    @Test
    void theBudgetTellsWhatAnArticleTook() {
        Budget budget = Budget.unlimited();

        ENRICHER.enrich(article("„Ja“, sagte Ada Kern."), budget);

        assertThat(budget.spent()).isBetween(10L, 10_000L);
    }

    private static void enrich(String piece, int times) {
        ENRICHER.enrich(article(piece.repeat(times)));
    }

    private static Article article(String text) {
        return Article.ofText("urn:limit", text, "de");
    }
}
