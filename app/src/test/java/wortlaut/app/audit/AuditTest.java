package wortlaut.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static wortlaut.app.audit.AuditedWorld.TOPICS;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wortlaut.app.Samples;
import wortlaut.app.audit.Difference.Kind;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.QuoteEvent;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.Again;

/** Whole audits of a log in memory. */
@Timeout(60)
class AuditTest {
    private static final String ID = "urn:a:1";
    private static final Article FED = Samples.fed(ID, "1");
    private static final EnrichedArticle ENRICHED = Samples.article(ID, "1", Samples.direct());
    private static final QuoteEvent ADDED = Samples.event(QuoteEvent.Kind.ADDED, Samples.direct());

    private final AuditedWorld world = new AuditedWorld();

    @Test
    void whatIsEverywhereIsRight() {
        whole();

        AuditResult result = world.audit(false);

        assertThat(world.told).isEmpty();
        assertThat(result).isEqualTo(new AuditResult(1, 0, 0, 0, 0, 0, 0, 0));
        assertThat(result.isRight()).isTrue();
    }

    @Test
    void anArticleThatTheEnricherPassedAndNobodyHasIsMissing() {
        world.feed(FED);

        AuditResult result = world.audit(false);

        assertThat(world.told).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.MISSING);
            assertThat(difference.key()).isEqualTo(ID);
            assertThat(difference.where()).isEqualTo("wortlaut.articles-0@0");
            assertThat(difference.wrong()).isEqualTo("wortlaut.enriched");
        });
        assertThat(result.isRight()).isFalse();
        assertThat(world.producer.history()).isEmpty();
    }

    @Test
    void anArticleThatTheEnricherHasNotReachedIsOnItsWay() {
        world.feed(FED);
        world.enricherAt(0);

        assertThat(world.audit(true).waiting()).isEqualTo(1);
        assertThat(kinds()).containsExactly(Kind.NOT_YET);
        assertThat(world.producer.history()).isEmpty();
    }

    @Test
    void aDeadLetterIsAnAnswer() {
        world.feed(FED);
        world.deadLetter(TOPICS.articles(), ID, 0);

        assertThat(world.audit(false)).isEqualTo(new AuditResult(0, 0, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void whatCannotBeReadAndIsNoDeadLetterIsMissing() {
        world.add(TOPICS.articles(), ID, "no json".getBytes(UTF_8), new RecordHeaders());
        world.enricherAt(1);

        world.audit(false);

        assertThat(world.told).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.MISSING);
            assertThat(difference.why()).isEqualTo("it cannot be read, and no dead letter says so");
        });
    }

    @Test
    void aDeletionHasToArriveToo() {
        whole();
        world.feedDeletion(ID);
        assertThat(world.audit(false).deleted()).isEqualTo(1);
        assertThat(kinds()).containsExactly(Kind.NOT_DELETED);

        world.quote(ID, Samples.event(QuoteEvent.Kind.RETRACTED, Samples.direct()));
        world.enrichedDeletion(ID, 1);
        assertThat(world.audit(false).differences()).isEqualTo(1);
        assertThat(world.told.get(0).kind()).isEqualTo(Kind.NOT_DELETED);
        assertThat(world.told.get(0).wrong()).isEqualTo("the shelf");
    }

    @Test
    void aNewerVersionThatWasPassedIsAnotherVersion() {
        whole();
        world.feed(Samples.fed(ID, "2"));

        world.audit(false);

        assertThat(kinds()).containsExactly(Kind.OTHER_VERSION);
    }

    @Test
    void anOlderVersionThatCameInLateIsRightlyNotEnriched() {
        world.feed(Samples.fed(ID, "2"));
        EnrichedArticle second = Samples.article(ID, "2", Samples.direct());
        world.enriched(Samples.fed(ID, "2"), 0, second);
        world.quote(ID, ADDED);
        world.shelf.keep(second);
        world.shelf.keepQuote(ID, ADDED.quoteId());
        world.feed(FED);

        assertThat(world.audit(false).isRight()).isTrue();
        assertThat(world.told).isEmpty();
    }

    @Test
    void whatASinkLacksIsMissingThere() {
        world.feed(FED);
        world.enriched(FED, 0, ENRICHED);
        world.quote(ID, ADDED);

        world.audit(false);

        assertThat(world.told).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.MISSING);
            assertThat(difference.wrong()).isEqualTo("the shelf");
            assertThat(difference.where()).isEqualTo("wortlaut.enriched-0@0");
        });
    }

    @Test
    void anArticleWhoseRecordHasGoneIsNotToBeMended() {
        world.enriched(FED, 0, ENRICHED);
        world.quote(ID, ADDED);
        world.shelf.keep(ENRICHED);
        world.shelf.keepQuote(ID, ADDED.quoteId());

        AuditResult result = world.audit(true);

        assertThat(kinds()).containsExactly(Kind.NOT_IN_LOG);
        assertThat(world.told.get(0).key()).isEqualTo(ID);
        assertThat(result.unmendable()).isEqualTo(1);
        assertThat(result.mended()).isZero();
        assertThat(world.producer.history()).isEmpty();
    }

    @Test
    void whatOnlyASinkKnowsIsToldOnce() {
        world.shelf.keep(ENRICHED);
        world.shelf.keepQuote(ID, "one");
        world.shelf.keepQuote(ID, "two");

        AuditResult result = world.audit(false);

        assertThat(world.told).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.NOT_IN_LOG);
            assertThat(difference.key()).isEqualTo(ID);
            assertThat(difference.where()).isEqualTo("the shelf");
        });
        assertThat(result.differences()).isEqualTo(1);
    }

    @Test
    void whatIsWorkedOnMeanwhileIsLeftToTheNextAudit() {
        whole();
        world.shelf.meanwhile(() -> world.feed(Samples.fed(ID, "2")));

        AuditResult result = world.audit(false);

        assertThat(result.moving()).isEqualTo(1);
        assertThat(result.isRight()).isTrue();
        assertThat(world.audit(false).isRight()).isFalse();
    }

    @Test
    void recordsWithoutAKeyAreNobodys() {
        whole();
        TOPICS.all().forEach(topic -> world.add(topic, null, "x".getBytes(UTF_8), new RecordHeaders()));

        assertThat(world.audit(true).isRight()).isTrue();
    }

    @Test
    void mendingSendsTheArticleAgainWhereItWas() {
        whole();
        Article lost = Samples.fed("urn:a:2", "1");
        world.feed(lost);

        AuditResult result = world.audit(true);

        assertThat(result.mended()).isEqualTo(1);
        ProducerRecord<byte[], byte[]> again = sent().get(0);
        assertThat(sent()).hasSize(1);
        assertThat(again.topic()).isEqualTo("wortlaut.articles");
        assertThat(again.partition()).isZero();
        assertThat(again.key()).isEqualTo("urn:a:2".getBytes(UTF_8));
        assertThat(Json.ARTICLE.read(again.value())).isEqualTo(lost);
        assertThat(Again.in(again.headers())).contains(new Again(1));
        assertThat(world.producer.closed()).isTrue();
    }

    @Test
    void mendingQuotesSendsMissedRetractionsBeforeTheArticle() {
        whole();
        world.quote(ID, Samples.event(QuoteEvent.Kind.ADDED, "gone", Samples.indirect()));
        world.quote(ID, Samples.event(QuoteEvent.Kind.RETRACTED, "gone", Samples.indirect()));
        world.shelf.keepQuote(ID, "gone");

        assertThat(world.audit(true).mended()).isEqualTo(1);

        assertThat(kinds()).containsExactly(Kind.QUOTES);
        assertThat(sent()).extracting(ProducerRecord::topic).containsExactly("wortlaut.quotes", "wortlaut.articles");
        assertThat(Json.QUOTE_EVENT.read(sent().get(0).value()).event()).isEqualTo(QuoteEvent.Kind.RETRACTED);
    }

    /** One article, enriched with one quote, and both in the sink. */
    private void whole() {
        world.feed(FED);
        world.enriched(FED, 0, ENRICHED);
        world.quote(ID, ADDED);
        world.shelf.keep(ENRICHED);
        world.shelf.keepQuote(ID, ADDED.quoteId());
    }

    private List<Kind> kinds() {
        return world.told.stream().map(Difference::kind).toList();
    }

    private List<ProducerRecord<byte[], byte[]>> sent() {
        return world.producer.history();
    }
}
