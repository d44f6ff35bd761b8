package wortlaut.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wortlaut.enrich.explanation.ArticleExplanation;
import wortlaut.enrich.explanation.MarkedWords;
import wortlaut.enrich.explanation.NamedCandidate;
import wortlaut.enrich.explanation.QuoteExplanation;
import wortlaut.enrich.explanation.Weight;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Quote;
import wortlaut.events.Span;

class ExplanationsTest {
    private static final Enricher ENRICHER = Shared.ENRICHER;
    private static final Offset<Double> ROUNDING = within(1e-9);

    static Stream<Article> texts() {
        Stream<String> german = Stream.concat(
                Arrays.stream(AttributionRule.values())
                        .map(AttributionRule::example)
                        .filter(example -> !example.isEmpty()),
                Stream.of(
                        "😀 Der Film „Der lange Weg“ wurde von Uwe Brand als „Unfug“ und „teuer“ bezeichnet. „Nein“, so Ada Kern.",
                        "In dem Bericht heißt es: „Der Deich hält.“ Der Sender zitierte die Rätin Ada Kern mit „so nicht“.",
                        "Viele teilten die Meinung, der Deich sei „sicher“. „„ “ '' \"\" »",
                        "„Ja“, sagte Ada Kern.\r\n\r\n„Ja.“\r\n\r\n„Nein.“ „Doch.“ „Nein.“ „Doch.“ „Nein.“ „Doch.“ „Nein.“ „Doch.“"));
        Stream<String> english = Stream.of(
                "“We will build it,” said Mary Stone, the mayor. “It won’t take long.” He called it ‘unfair’.",
                "The note, which Paul Reed denied, said the dam “leaks”. \"The Long Road,\" a novel, won.");
        return Stream.concat(
                german.map(text -> Article.ofText("a", text, "de")),
                english.map(text -> Article.ofText("a", text, "en")));
    }

    private static double sum(List<Weight> weights) {
        return weights.stream().mapToDouble(Weight::value).sum();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsSaidToHaveDecidedDid(Article article) {
        EnrichedArticle enriched = ENRICHER.enrich(article);
        ArticleExplanation why = ENRICHER.explain(enriched);

        assertThat(why.quotes())
                .extracting(QuoteExplanation::id)
                .isEqualTo(enriched.quotes().stream().map(Quote::id).toList());
        for (QuoteExplanation quote : why.quotes()) {
            double product = quote.factors().stream().mapToDouble(Weight::value).reduce(1, (one, other) -> one * other);
            assertThat(quote.confidence()).isCloseTo(product, ROUNDING);
            for (NamedCandidate candidate : quote.candidates()) {
                assertThat(sum(candidate.weights())).isGreaterThanOrEqualTo(candidate.sum() - 1e-9);
            }
        }
        for (MarkedWords words : why.marked()) {
            assertThat(sum(words.weights())).isCloseTo(words.sum(), ROUNDING);
            Span span = new Span(words.start(), words.end());
            assertThat(enriched.quotes().stream()
                            .anyMatch(quote -> quote.spans().contains(span)))
                    .isEqualTo(words.isQuote());
            assertThat(words.isQuote() || words.sum() <= 0).isTrue();
        }
    }

    @Test
    void theChosenOneIsShownBeforeThoseWhoAreNot() {
        EnrichedArticle enriched = ENRICHER.enrich(
                Article.ofText("a", "Die Rätin Ada Kern sagte dem Wirt Uwe Brand am Montag: „Der Deich hält.“", "de"));

        List<NamedCandidate> candidates =
                ENRICHER.explain(enriched).quotes().get(0).candidates();

        assertThat(candidates).hasSizeGreaterThan(1);
        assertThat(candidates)
                .extracting(NamedCandidate::chosen)
                .startsWith(true)
                .containsOnlyOnce(true);
        assertThat(candidates.get(0).words()).isEqualTo("Die Rätin Ada Kern");
        assertThat(candidates.get(0).weights()).contains(new Weight("person", 3), new Weight("sentenceStart", 2));
        assertThat(candidates.get(1).weights()).extracting(Weight::name).contains("oblique");
        assertThat(sum(candidates.get(1).weights())).isCloseTo(candidates.get(1).sum(), ROUNDING);
    }

    @Test
    void theNounThatAnnouncesIsTheLastResort() {
        EnrichedArticle enriched = ENRICHER.enrich(
                Article.ofText("a", "Viele teilten die Meinung, dass der Deich den Winter über hält.", "de"));

        NamedCandidate noun = ENRICHER.explain(enriched).quotes().get(0).candidates().stream()
                .filter(candidate -> candidate.words().equals("die Meinung"))
                .findFirst()
                .orElseThrow();

        assertThat(noun.sum()).isEqualTo(0.25);
        assertThat(sum(noun.weights())).isGreaterThan(0.25);
    }

    @Test
    void quotesThatGoOnForLongAreSummedUp() {
        String text = "„Der Deich hält den Winter“, sagte Ada Kern. " + "„Wir haben ihn lange geprüft.“ ".repeat(12);
        List<QuoteExplanation> quotes = ENRICHER.explain(ENRICHER.enrich(Article.ofText("a", text, "de")))
                .quotes();
        List<Weight> factors = quotes.get(quotes.size() - 1).factors();

        assertThat(factors).hasSize(7);
        assertThat(factors.get(6).name()).isEqualTo("before");
    }
}
