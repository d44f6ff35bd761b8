package wortlaut.events.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

class GlanceTest {
    private static final EnrichedArticle ARTICLE = EnrichedArticle.of(
            new Article(
                    "a", "1", "Kopf", "„Ja“, sagte Eva\u0007.", "de", "gestern", null, null, "morgen", "s", null, null),
            "de",
            List.of(
                    new Entity(
                            "e1",
                            EntityType.PERSON,
                            "Eva",
                            List.of("E."),
                            .5,
                            List.of(new Mention(12, 15, "Eva")),
                            "x"),
                    new Entity("e2", EntityType.MISC, "Ja", List.of(), 1.0E-5, List.of(), null)),
            List.of(
                    quote(new Speaker(SpeakerKind.NAMED, "Eva", "e1", 12, 15, "Eva")),
                    quote(new Speaker(SpeakerKind.PRONOUN, null, null, 12, 15, "sie")),
                    quote(Speaker.unknown())),
            new EnricherInfo("0", "m", "de"));
    private static final String ENRICHED = new String(Json.ENRICHED.write(ARTICLE), UTF_8);
    private static final String EVENT = new String(
            Json.QUOTE_EVENT.write(QuoteEvent.of(
                    QuoteEvent.Kind.ADDED,
                    "a#1",
                    QuoteEvent.ArticleRef.of(ARTICLE),
                    ARTICLE.quotes().get(0))),
            UTF_8);

    @Test
    void whatThisProgramWritesIsKnown() {
        assertThat(Glance.isEnriched(bytes(ENRICHED), "a")).isTrue();
        assertThat(Glance.isQuoteEvent(bytes(EVENT), "a")).isTrue();
    }

    @Test
    void anotherArticleIsNotTheOne() {
        assertThat(Glance.isEnriched(bytes(ENRICHED), "b")).isFalse();
        assertThat(Glance.isQuoteEvent(bytes(EVENT), "b")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enriched/1 | enriched/2",
                "\"salience\":0.5 | \"salience\":\"NaN\"",
                "\"salience\":0.5 | \"salience\":0.5E9",
                "\"salience\":0.5 | \"salience\":1.5",
                "\"start\":12 | \"start\":15",
                "\"start\":12 | \"start\":99999999999",
                "\"start\":12 | \"start\":12,\"start\":12",
                "\"entities\":[ | \"entities\":[null,",
                "PERSON | PERSONS",
                "\"version\":\"1\", | ''",
                "\"kind\":\"pronoun\" | \"kind\":\"named\"",
                "\"spans\":[{\"start\":0,\"end\":4}] | \"spans\":[]",
                "\"headline\" | \"headlines\"",
                "\"de\"}} | \"de\"}} x",
                "\"de\"}} | \"de\"}"
            })
    void whatIsNotAsThisProgramWritesItIsForTheReader(String part, String instead) {
        assertThat(ENRICHED).contains(part);

        assertThat(Glance.isEnriched(bytes(ENRICHED.replace(part, instead)), "a"))
                .isFalse();
    }

    @Test
    void nothingIsKnownThatTheReaderRefuses() {
        damaged(
                ENRICHED,
                Glance::isEnriched,
                json -> assertThat(Json.ENRICHED.read(json).schema()).isEqualTo(EnrichedArticle.SCHEMA));
        damaged(
                EVENT,
                Glance::isQuoteEvent,
                json -> assertThat(Json.QUOTE_EVENT.read(json).article().id()).isEqualTo("a"));
    }

    private interface Reader {
        void read(byte[] json);
    }

    private static void damaged(String record, BiPredicate<byte[], String> glance, Reader reader) {
        Random random = new Random(7);
        String structure = "{}[],:\"\\01.-eEntu \u0000\u00ff";
        AtomicInteger known = new AtomicInteger();
        for (int i = 0; i < 100_000; i++) {
            byte[] json = bytes(record);
            for (int n = random.nextInt(3); n >= 0; n--) {
                json[random.nextInt(json.length)] = random.nextBoolean()
                        ? (byte) random.nextInt()
                        : (byte) structure.charAt(random.nextInt(structure.length()));
            }
            if (glance.test(json, "a")) {
                known.incrementAndGet();
                assertThatCode(() -> reader.read(json))
                        .as(new String(json, UTF_8))
                        .doesNotThrowAnyException();
            }
        }
        assertThat(known).hasPositiveValue();
    }

    private static Quote quote(Speaker speaker) {
        return new Quote(
                "q1",
                QuoteType.DIRECT,
                List.of(new Span(0, 4)),
                "„Ja“",
                "Ja",
                speaker,
                new Cue(6, 11, "sagte"),
                new Addressee(null, null, 12, 15, "Eva"),
                "q0",
                .97,
                "r",
                List.of(new Alternative("Eva", "e1", 0)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
