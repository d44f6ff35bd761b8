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
import static wortlaut.events.json.Shape.unmarked;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.EntityType;
import wortlaut.events.QuoteEvent;
import wortlaut.events.QuoteType;
import wortlaut.events.SpeakerKind;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Shape.Role;

/**
 * Tells of a record whether it is one, and where its parts stand, without making an object or a string of it: for whoever passes its bytes
 * on. It knows the records as this program writes them. What it does not know is not wrong yet; that is for {@link Json} to say, which reads
 * more, and writes it so that it is known. Thread-safe.
 */
public final class Glance {
    private static final Shape MENTION =
            new Shape(BOUNDS).needs("start", WHOLE).needs("end", WHOLE).needs("exact", TEXT);
    private static final Shape ENTITY = new Shape(NONE)
            .needs("id", TEXT, Part.ENTITY_ID)
            .needs("type", oneOf(names(EntityType.values(), EntityType::name)), Part.ENTITY_TYPE)
            .needs("name", TEXT, Part.ENTITY_NAME)
            .mayHave("aliases", list(0, TEXT), Part.ALIASES)
            .needs("salience", SHARE, Part.SALIENCE)
            .needs("mentions", list(0, MENTION), Part.MENTIONS)
            .mayHave("externalId", TEXT, Part.EXTERNAL_ID)
            .as(Part.ENTITY);
    private static final Shape SPEAKER = new Shape(Glance::isSpeaker)
            .needs("kind", oneOf(names(SpeakerKind.values(), SpeakerKind::wireName)), Part.SPEAKER_KIND)
            .mayHave("name", TEXT, Part.SPEAKER_NAME)
            .mayHave("entity", TEXT, Part.SPEAKER_ENTITY)
            .mayHave("start", WHOLE, Part.SPEAKER_START)
            .mayHave("end", WHOLE, Part.SPEAKER_END)
            .mayHave("exact", TEXT);
    private static final Shape CUE = new Shape(BOUNDS)
            .needs("start", WHOLE, Part.CUE_START)
            .needs("end", WHOLE, Part.CUE_END)
            .needs("exact", TEXT, Part.CUE);
    private static final Shape ADDRESSEE = new Shape(BOUNDS)
            .mayHave("name", TEXT, Part.ADDRESSEE_NAME)
            .mayHave("entity", TEXT, Part.ADDRESSEE_ENTITY)
            .needs("start", WHOLE, Part.ADDRESSEE_START)
            .needs("end", WHOLE, Part.ADDRESSEE_END)
            .needs("exact", TEXT, Part.ADDRESSEE);
    private static final Shape SPAN =
            new Shape(BOUNDS).needs("start", WHOLE, Part.SPAN_START).needs("end", WHOLE, Part.SPAN_END);
    private static final Shape ALTERNATIVE =
            new Shape(NONE).needs("name", TEXT).mayHave("entity", TEXT).needs("confidence", SHARE);
    private static final Shape QUOTE = new Shape(NONE)
            .needs("id", TEXT, Part.LOCAL_ID)
            .needs("type", oneOf(names(QuoteType.values(), QuoteType::wireName)), Part.QUOTE_TYPE)
            .needs("spans", list(1, SPAN), Part.SPANS)
            .needs("exact", TEXT, Part.EXACT)
            .needs("text", TEXT, Part.WORDS)
            .needs("speaker", SPEAKER)
            .mayHave("cue", CUE)
            .mayHave("addressee", ADDRESSEE)
            .mayHave("parent", TEXT, Part.PARENT)
            .needs("confidence", SHARE, Part.CONFIDENCE)
            .mayHave("rule", TEXT, Part.RULE)
            .mayHave("alternatives", list(0, ALTERNATIVE), Part.ALTERNATIVES);

    private static final Shape ENRICHED = new Shape(NONE)
            .needs("schema", oneOf(Set.of(EnrichedArticle.SCHEMA)))
            .needs("id", ARTICLE_ID)
            .needs("version", TEXT, Part.VERSION)
            .needs("contentHash", TEXT, Part.CONTENT_HASH)
            .mayHave("headline", TEXT, Part.HEADLINE)
            .mayHave("source", TEXT, Part.SOURCE)
            .mayHave("published", TEXT, Part.PUBLISHED)
            .mayHave("publishedWithoutZone", FLAG)
            .mayHave("publishedNotUnderstood", FLAG)
            .mayHave("embargoedUntil", TEXT, Part.EMBARGOED_UNTIL)
            .needs("language", TEXT, Part.LANGUAGE)
            .mayHave("cluster", TEXT, Part.CLUSTER)
            .needs("text", TEXT, Part.TEXT)
            .mayHave("entities", list(0, ENTITY))
            .mayHave("quotes", unmarked(list(0, QUOTE)))
            .needs(
                    "enricher",
                    new Shape(NONE)
                            .needs("version", TEXT, Part.ENRICHER_VERSION)
                            .mayHave("model", TEXT, Part.ENRICHER_MODEL)
                            .mayHave("language", TEXT, Part.ENRICHER_LANGUAGE));
    private static final Shape QUOTE_EVENT = new Shape(NONE)
            .needs("schema", oneOf(Set.of(QuoteEvent.SCHEMA)))
            .needs("event", oneOf(names(QuoteEvent.Kind.values(), QuoteEvent.Kind::wireName)), Part.EVENT)
            .needs("quoteId", Scan::plainId, Part.QUOTE_ID)
            .needs(
                    "article",
                    new Shape(NONE)
                            .needs("id", ARTICLE_ID)
                            .needs("version", TEXT, Part.VERSION)
                            .mayHave("headline", TEXT)
                            .mayHave("source", TEXT)
                            .mayHave("published", TEXT)
                            .mayHave("language", TEXT))
            .needs("quote", QUOTE);

    private Glance() {}

    /** Whether these bytes are surely an enriched article of this id, in the schema that this program knows. */
    public static boolean isEnriched(byte[] json, String id) {
        return fits(ENRICHED, new Scan(json, id, false));
    }

    /** Whether these bytes are surely an event of a quote in the article of this id, in the schema that this program knows. */
    public static boolean isQuoteEvent(byte[] json, String articleId) {
        return fits(QUOTE_EVENT, new Scan(json, articleId, false));
    }

    /** The parts of an enriched article, those of its quotes left out; empty unless {@link #isEnriched}. */
    public static Optional<Parts> ofEnriched(byte[] json, String id) {
        return parts(ENRICHED, new Scan(json, id, true));
    }

    /** The parts of an event of a quote; empty unless {@link #isQuoteEvent}. */
    public static Optional<Parts> ofQuoteEvent(byte[] json, String articleId) {
        return parts(QUOTE_EVENT, new Scan(json, articleId, true));
    }

    /** The parts of an article as this program writes it. */
    public static Parts of(EnrichedArticle article) {
        return written(ENRICHED, Json.ENRICHED.write(article));
    }

    /** The parts of an event as this program writes it. */
    public static Parts of(QuoteEvent event) {
        return written(QUOTE_EVENT, Json.QUOTE_EVENT.write(event));
    }

    private static Parts written(Shape shape, byte[] json) {
        return parts(shape, new Scan(json, null, true))
                .orElseThrow(() -> new WortlautException("a record was read that cannot be written"));
    }

    private static Optional<Parts> parts(Shape shape, Scan in) {
        return fits(shape, in) ? Optional.of(in.parts()) : Optional.empty();
    }

    private static boolean fits(Shape shape, Scan in) {
        return shape.fits(in) && in.atEnd();
    }

    /** As {@link wortlaut.events.Speaker} has it. */
    private static boolean isSpeaker(Shape.Seen speaker) {
        if (SpeakerKind.UNKNOWN.wireName().equals(speaker.kind())) {
            return !speaker.has(Role.START) && !speaker.has(Role.END) && !speaker.has(Role.ENTITY);
        }
        return speaker.has(Role.EXACT)
                && BOUNDS.holds(speaker)
                && (!SpeakerKind.NAMED.wireName().equals(speaker.kind())
                        || (speaker.has(Role.NAME) && speaker.has(Role.ENTITY)));
    }

    private static <E> Set<String> names(E[] values, Function<E, String> name) {
        return Arrays.stream(values).map(name).collect(Collectors.toUnmodifiableSet());
    }
}
