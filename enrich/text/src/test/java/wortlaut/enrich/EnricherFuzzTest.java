package wortlaut.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import wortlaut.enrich.limit.LimitExceededException;
import wortlaut.enrich.version.QuoteDiff;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;

/**
 * The analysis on texts that nobody would write: it never throws anything but what says that a limit is passed, all its offsets hold, and
 * the same text gives the same. Runs for some seconds here; for longer with more tries, such as 500,000 for a quarter of an hour:
 * {@code mvn test -pl events,enrich/text -Dtest=EnricherFuzzTest -Dsurefire.failIfNoSpecifiedTests=false -Djqwik.tries.default=500000}.
 * What it finds becomes an example below.
 */
class EnricherFuzzTest {
    private static final Enricher ENRICHER = Shared.ENRICHER;

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.texts();
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("de", "en", "fr", "und").injectNull(0.2);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void anyTextIsAnnotatedSoundly(@ForAll("texts") String text, @ForAll("languages") String language) {
        check(text, language);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void quotesOfOneVersionAreComparedWithThoseOfAnother(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        EnrichedArticle first = enrich(before, "de");
        QuoteDiff old = QuoteDiff.between("urn:fuzz", List.of(), first.quotes());

        assertThat(QuoteDiff.between("urn:fuzz", old.current(), first.quotes()).changes())
                .isEmpty();
        assertThat(QuoteDiff.between(
                                "urn:fuzz",
                                old.current(),
                                enrich(before + after, "de").quotes())
                        .current())
                .extracting(quote -> quote.quoteId())
                .doesNotHaveDuplicates();
    }

    /** What the analysis must hold for one text; {@code language} may be null. */
    static void check(String text, String language) {
        EnrichedArticle enriched;
        try {
            enriched = enrich(text, language);
        } catch (LimitExceededException e) {
            assertThat(e).hasMessageContaining("article");
            return;
        }
        assertThat(enriched.wrongOffsets()).isEmpty();
        assertThat(enrich(text, language)).isEqualTo(enriched);
    }

    private static EnrichedArticle enrich(String text, String language) {
        return ENRICHER.enrich(Article.ofText("urn:fuzz", text, language));
    }

    @Example
    void marksWithinAnAddressAreNone() {
        check("siehe http://‚//", "de");
        check("www.example.org/‹a›b", "de");
    }
}
