package wortlaut.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Quote;
import wortlaut.events.Span;

/** What holds for any text, however broken its marks are. */
class EnricherPropertiesTest {
    private static final Enricher ENRICHER = Shared.ENRICHER;

    /** Has seen other texts before than the other one. */
    private static final Enricher ANOTHER = Enricher.create();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> marks =
                Arbitraries.of("„", "“", "”", "\"", "»", "«", "‚", "‘", "’", "›", "‹", "'", "''", "„“", "“„");
        Arbitrary<String> words = Arbitraries.of(
                "Karin Weber",
                "Weber",
                "sie",
                "die Ministerin",
                "sagte",
                "erklärte",
                "laut",
                "zufolge",
                "so",
                "dass",
                "habe",
                "sei",
                "nannte",
                "teilte",
                "mit",
                "der Polizei",
                "Titel",
                "said",
                "according to",
                "he",
                "Haus",
                "Müllers",
                "e\u0308",
                "Stra\u00adße",
                "10",
                "5'",
                "12\"",
                "😀",
                "\uD83D",
                "www.example.org/a?b=1");
        Arbitrary<String> signs =
                Arbitraries.of(" ", " ", " ", ", ", ". ", ": ", "! ", "\n", "\n\n", " – ", "― ", "(", ")", "\u00a0");
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, words),
                        net.jqwik.api.Tuple.of(2, marks),
                        net.jqwik.api.Tuple.of(4, signs))
                .list()
                .ofMinSize(1)
                .ofMaxSize(120)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !text.isBlank());
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void everyOffsetLiesInTheTextAndHoldsWhatItSays(@ForAll("texts") String text, @ForAll boolean german) {
        EnrichedArticle article = enrich(text, german ? "de" : "en");

        article.entities()
                .forEach(entity -> entity.mentions()
                        .forEach(mention -> assertThat(between(text, mention.start(), mention.end()))
                                .isEqualTo(mention.exact())));
        article.quotes().forEach(quote -> holds(text, quote));
    }

    private static void holds(String text, Quote quote) {
        int last = 0;
        for (Span span : quote.spans()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last).isLessThan(span.end());
            last = span.end();
        }
        assertThat(quote.spans().stream()
                        .map(span -> between(text, span.start(), span.end()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(quote.exact());
        assertThat(quote.confidence()).isBetween(0.0, 1.0);
        if (quote.speaker().start() != null) {
            assertThat(between(text, quote.speaker().start(), quote.speaker().end()))
                    .isEqualTo(quote.speaker().exact());
        }
        if (quote.cue() != null) {
            assertThat(between(text, quote.cue().start(), quote.cue().end()))
                    .isEqualTo(quote.cue().exact());
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void theSameTextGivesTheSameResult(@ForAll("texts") String text) {
        assertThat(enrich(text, "de")).isEqualTo(ANOTHER.enrich(Article.ofText("urn:p", text, "de")));
    }

    private static EnrichedArticle enrich(String text, String language) {
        return ENRICHER.enrich(Article.ofText("urn:p", text, language));
    }

    private static String between(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
