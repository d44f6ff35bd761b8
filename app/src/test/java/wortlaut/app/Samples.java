package wortlaut.app;

import java.util.List;
import wortlaut.events.Addressee;
import wortlaut.events.Alternative;
import wortlaut.events.Article;
import wortlaut.events.Cue;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.EnricherInfo;
import wortlaut.events.Entity;
import wortlaut.events.EntityType;
import wortlaut.events.Mention;
import wortlaut.events.Quote;
import wortlaut.events.QuoteEvent;
import wortlaut.events.QuoteType;
import wortlaut.events.Span;
import wortlaut.events.Speaker;
import wortlaut.events.SpeakerKind;

/** Enriched articles made by hand, so that a test says what is in them and needs no model. */
public final class Samples {
    /** What {@link #article} annotates. */
    public static final String TEXT =
            "Karin Weber kam nach Bremen. „Wir fangen an“, sagte Weber der Werftbotin. Laut Weber ist es an der Zeit.";

    public static final EnricherInfo ENRICHER = new EnricherInfo("0.1.0", "de-1", "de");

    private Samples() {}

    /** As fed, under this id and version. */
    public static Article fed(String id, String version) {
        return fed(id, version, "Werft", TEXT);
    }

    /** Another article, in German. */
    public static Article fed(String id, String version, String headline, String text) {
        return new Article(
                id, version, headline, text, "de", "2026-11-01T09:00:00Z", null, null, null, "example.org", null, null);
    }

    /** The text with Karin Weber, alias Weber, and Bremen, and these quotes. */
    public static EnrichedArticle article(Quote... quotes) {
        return article("urn:a:1", "v1", quotes);
    }

    public static EnrichedArticle article(String id, String version, Quote... quotes) {
        return EnrichedArticle.of(fed(id, version), "de", entities(), List.of(quotes), ENRICHER);
    }

    public static List<Entity> entities() {
        return List.of(
                new Entity(
                        "e1",
                        EntityType.PERSON,
                        "Karin Weber",
                        List.of("Weber"),
                        0.8,
                        List.of(new Mention(0, 11, "Karin Weber"), new Mention(52, 57, "Weber")),
                        null),
                new Entity(
                        "e2",
                        EntityType.LOCATION,
                        "Bremen",
                        List.of(),
                        0.2,
                        List.of(new Mention(21, 27, "Bremen")),
                        null));
    }

    /** „Wir fangen an“, sagte Weber der Werftbotin. */
    public static Quote direct() {
        return new Quote(
                "q1",
                QuoteType.DIRECT,
                List.of(new Span(29, 44)),
                "„Wir fangen an“",
                "Wir fangen an",
                new Speaker(SpeakerKind.NAMED, "Karin Weber", "e1", 52, 57, "Weber"),
                new Cue(46, 51, "sagte"),
                new Addressee(null, null, 58, 72, "der Werftbotin"),
                null,
                0.9,
                "inverted",
                List.of(new Alternative("Bremen", "e2", 0.1)));
    }

    /** Laut Weber ist es an der Zeit. */
    public static Quote indirect() {
        return new Quote(
                "q2",
                QuoteType.INDIRECT,
                List.of(new Span(85, 103)),
                "ist es an der Zeit",
                "ist es an der Zeit",
                new Speaker(SpeakerKind.NAMED, "Karin Weber", "e1", 79, 84, "Weber"),
                new Cue(74, 78, "Laut"),
                null,
                null,
                0.6,
                null,
                List.of());
    }

    /** The same words, said by somebody else. */
    public static Quote by(Speaker speaker, Quote quote) {
        return new Quote(
                quote.id(),
                quote.type(),
                quote.spans(),
                quote.exact(),
                quote.text(),
                speaker,
                quote.cue(),
                quote.addressee(),
                quote.parent(),
                quote.confidence(),
                quote.rule(),
                quote.alternatives());
    }

    /** Other words of this type, with nobody and nothing else. */
    public static Quote words(QuoteType type, String exact, String text, Span... spans) {
        return new Quote(
                "q1", type, List.of(spans), exact, text, Speaker.unknown(), null, null, null, 0.5, null, List.of());
    }

    /** A pronoun that was not resolved, or a description. */
    public static Speaker described(SpeakerKind kind, String exact) {
        return new Speaker(kind, null, null, 52, 52 + exact.length(), exact);
    }

    public static QuoteEvent event(QuoteEvent.Kind kind, Quote quote) {
        return event(kind, "quote-" + quote.id(), quote);
    }

    public static QuoteEvent event(QuoteEvent.Kind kind, String quoteId, Quote quote) {
        return QuoteEvent.of(kind, quoteId, QuoteEvent.ArticleRef.of(article(quote)), quote);
    }
}
