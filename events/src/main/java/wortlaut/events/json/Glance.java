package wortlaut.events.json;

import static wortlaut.events.json.Shape.ARTICLE_ID;
import static wortlaut.events.json.Shape.FLAG;
import static wortlaut.events.json.Shape.Rule.BOUNDS;
import static wortlaut.events.json.Shape.Rule.NONE;
import static wortlaut.events.json.Shape.SHARE;
import static wortlaut.events.json.Shape.TEXT;
import static wortlaut.events.json.Shape.WHOLE;
import static wortlaut.events.json.Shape.list;
import static wortlaut.events.json.Shape.oneOf;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.EntityType;
import wortlaut.events.QuoteEvent;
import wortlaut.events.QuoteType;
import wortlaut.events.SpeakerKind;

/**
 * Tells of a record whether it is one, without making an object or a string of it: for whoever passes its bytes on. It knows the records as
 * this program writes them. What it does not know is not wrong yet; that is for {@link Json} to say, which reads more. Thread-safe.
 */
public final class Glance {
    /** What an id may have that needs no closer look: printable ASCII. */
    private static final int LONGEST_PLAIN_ID = 900;

    private static final Shape MENTION = bounded();
    private static final Shape ENTITY = new Shape(NONE)
            .needs("id", TEXT)
            .needs("type", oneOf(names(EntityType.values(), EntityType::name)))
            .needs("name", TEXT)
            .mayHave("aliases", list(0, TEXT))
            .needs("salience", SHARE)
            .needs("mentions", list(0, MENTION))
            .mayHave("externalId", TEXT);
    private static final Shape SPEAKER = new Shape(Glance::isSpeaker)
            .needs("kind", oneOf(names(SpeakerKind.values(), SpeakerKind::wireName)))
            .mayHave("name", TEXT)
            .mayHave("entity", TEXT)
            .mayHave("start", WHOLE)
            .mayHave("end", WHOLE)
            .mayHave("exact", TEXT);
    private static final Shape QUOTE = new Shape(NONE)
            .needs("id", TEXT)
            .needs("type", oneOf(names(QuoteType.values(), QuoteType::wireName)))
            .needs("spans", list(1, new Shape(BOUNDS).needs("start", WHOLE).needs("end", WHOLE)))
            .needs("exact", TEXT)
            .needs("text", TEXT)
            .needs("speaker", SPEAKER)
            .mayHave("cue", bounded())
            .mayHave("addressee", bounded().mayHave("name", TEXT).mayHave("entity", TEXT))
            .mayHave("parent", TEXT)
            .needs("confidence", SHARE)
            .mayHave("rule", TEXT)
            .mayHave(
                    "alternatives",
                    list(
                            0,
                            new Shape(NONE)
                                    .needs("name", TEXT)
                                    .mayHave("entity", TEXT)
                                    .needs("confidence", SHARE)));

    private static final Shape ENRICHED = new Shape(NONE)
            .needs("schema", oneOf(Set.of(EnrichedArticle.SCHEMA)))
            .needs("id", ARTICLE_ID)
            .needs("version", TEXT)
            .needs("contentHash", TEXT)
            .mayHave("headline", TEXT)
            .mayHave("source", TEXT)
            .mayHave("published", TEXT)
            .mayHave("publishedWithoutZone", FLAG)
            .mayHave("publishedNotUnderstood", FLAG)
            .mayHave("embargoedUntil", TEXT)
            .needs("language", TEXT)
            .needs("text", TEXT)
            .mayHave("entities", list(0, ENTITY))
            .mayHave("quotes", list(0, QUOTE))
            .needs(
                    "enricher",
                    new Shape(NONE)
                            .needs("version", TEXT)
                            .mayHave("model", TEXT)
                            .mayHave("language", TEXT));
    private static final Shape QUOTE_EVENT = new Shape(NONE)
            .needs("schema", oneOf(Set.of(QuoteEvent.SCHEMA)))
            .needs("event", oneOf(names(QuoteEvent.Kind.values(), QuoteEvent.Kind::wireName)))
            .needs("quoteId", (in, id) -> TEXT.fits(in, id) && isPlainId(in.getText()))
            .needs(
                    "article",
                    new Shape(NONE)
                            .needs("id", ARTICLE_ID)
                            .needs("version", TEXT)
                            .mayHave("headline", TEXT)
                            .mayHave("source", TEXT)
                            .mayHave("published", TEXT)
                            .mayHave("language", TEXT))
            .needs("quote", QUOTE);

    private Glance() {}

    /** Whether these bytes are surely an enriched article of this id, in the schema that this program knows. */
    public static boolean isEnriched(byte[] json, String id) {
        return fits(ENRICHED, json, id);
    }

    /** Whether these bytes are surely an event of a quote in the article of this id, in the schema that this program knows. */
    public static boolean isQuoteEvent(byte[] json, String articleId) {
        return fits(QUOTE_EVENT, json, articleId);
    }

    private static boolean fits(Shape shape, byte[] json, String articleId) {
        try (JsonParser in = Json.parser(json)) {
            return in.nextToken() != null && shape.fits(in, articleId) && in.nextToken() == null;
        } catch (IOException e) {
            return false; // The reader says what is wrong with it.
        }
    }

    private static Shape bounded() {
        return new Shape(BOUNDS).needs("start", WHOLE).needs("end", WHOLE).needs("exact", TEXT);
    }

    /** As {@link wortlaut.events.Speaker} has it. */
    private static boolean isSpeaker(Shape shape, Shape.Seen speaker) {
        if (SpeakerKind.UNKNOWN.wireName().equals(speaker.kind())) {
            return !shape.has(speaker, "start") && !shape.has(speaker, "end") && !shape.has(speaker, "entity");
        }
        return shape.has(speaker, "exact")
                && BOUNDS.holds(shape, speaker)
                && (!SpeakerKind.NAMED.wireName().equals(speaker.kind()) || shape.has(speaker, "name", "entity"));
    }

    private static <E> Set<String> names(E[] values, Function<E, String> name) {
        return Arrays.stream(values).map(name).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isPlainId(String id) {
        return !id.isEmpty() && id.length() <= LONGEST_PLAIN_ID && id.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }
}
