package wortlaut.events;

import java.util.List;
import java.util.Map;

/** One of each kind of event, with every part filled. */
public final class SampleEvents {
    private static final String TEXT = "„Wir suchen Schweißer“, sagte Birgit Hansen der Werftbotin. 🙂";

    private SampleEvents() {}

    public static Article article() {
        return new Article(
                "urn:test:1",
                "v1",
                "Werft",
                TEXT,
                "de",
                "2026-11-01T09:00:00+01:00",
                null,
                null,
                "2026-11-01T12:00:00+01:00",
                "example.org",
                Map.of("uri", "urn:test:1"),
                Original.ofHtml("<p>" + TEXT + "</p>", null));
    }

    public static EnrichedArticle enriched() {
        Entity hansen = new Entity(
                "e1",
                EntityType.PERSON,
                "Birgit Hansen",
                List.of("Hansen"),
                1.0,
                List.of(new Mention(30, 43, "Birgit Hansen")),
                "Q42");
        return EnrichedArticle.of(
                article(), "de", List.of(hansen), List.of(quote()), new EnricherInfo("0.1.0", "de-1", "de"));
    }

    public static Quote quote() {
        return new Quote(
                "q1",
                QuoteType.DIRECT,
                List.of(new Span(0, 22)),
                "„Wir suchen Schweißer“",
                "Wir suchen Schweißer",
                new Speaker(SpeakerKind.NAMED, "Birgit Hansen", "e1", 30, 43, "Birgit Hansen"),
                new Cue(24, 29, "sagte"),
                new Addressee("Werftbotin", "e2", 44, 58, "der Werftbotin"),
                null,
                0.9,
                "inverted",
                List.of(new Alternative("Werft", null, 0.1)));
    }

    public static QuoteEvent quoteEvent() {
        return QuoteEvent.of(QuoteEvent.Kind.ADDED, "0123456789abcdef", QuoteEvent.ArticleRef.of(enriched()), quote());
    }
}
