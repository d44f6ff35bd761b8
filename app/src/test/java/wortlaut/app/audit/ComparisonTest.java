package wortlaut.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import wortlaut.events.kafka.Topics;

/** One article, one sink, partition 0 everywhere; the enricher has read up to offset 10, the sink up to 20. */
class ComparisonTest {
    private static final long VERSION = 4711;
    private static final long OTHER = 4712;

    private final Topics topics = Topics.withPrefix("wortlaut.");
    private final Account account = new Account(1);

    @Test
    void whatIsEverywhereIsRight() {
        enriched();
        account.sinkRecord[0] = account.record;
        assertThat(differences()).isEmpty();
    }

    @Test
    void whatTheEnricherHasPassedAndNobodyHasIsMissing() {
        fed(3);
        assertThat(differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Difference.Kind.MISSING);
            assertThat(difference.where()).isEqualTo("wortlaut.articles-0@3");
            assertThat(difference.canBeMended()).isTrue();
        });
    }

    @Test
    void whatTheEnricherHasNotReadIsOnItsWay() {
        fed(10);
        assertThat(differences()).extracting(Difference::kind).containsExactly(Difference.Kind.NOT_YET);
        assertThat(differences().get(0).canBeMended()).isFalse();
    }

    @Test
    void anOlderResultIsAnotherVersion() {
        enriched();
        account.sinkRecord[0] = account.record;
        account.enriched = OTHER;
        account.cause = 2;
        assertThat(differences()).extracting(Difference::kind).containsExactly(Difference.Kind.OTHER_VERSION);
    }

    @Test
    void aLateOldVersionIsRightlyNotEnriched() {
        enriched();
        account.sinkRecord[0] = account.record;
        account.enriched = OTHER;
        account.cause = 2;
        account.lateArrival = true;
        assertThat(differences()).isEmpty();
    }

    @Test
    void whatASinkHasPassedAndDoesNotHoldIsMissingThere() {
        enriched();
        assertThat(differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Difference.Kind.MISSING);
            assertThat(difference.wrong()).isEqualTo("SQLite");
        });
    }

    @Test
    void whatASinkHasNotReachedIsOnItsWay() {
        enriched();
        account.enrichedOffset = 25;
        assertThat(differences()).extracting(Difference::kind).containsExactly(Difference.Kind.NOT_YET);
    }

    @Test
    void quotesAreComparedOnBothSides() {
        enriched();
        account.sinkRecord[0] = account.record;
        account.quotesInArticle = 2;
        account.quotes = 1;
        account.sinkQuotes[0] = 1;
        assertThat(differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Difference.Kind.QUOTES);
            assertThat(difference.why()).isEqualTo("2 quotes in the article, 1 by their events");
        });
    }

    @Test
    void whatIsBeingWorkedOnIsNotJudged() {
        fed(3);
        account.moving = true;
        assertThat(differences()).isEmpty();
    }

    private void fed(long offset) {
        account.fed = VERSION;
        account.partition = 0;
        account.fedOffset = offset;
    }

    private void enriched() {
        fed(3);
        account.enriched = VERSION;
        account.cause = 3;
        account.enrichedPartition = 0;
        account.enrichedOffset = 5;
        account.record = 99;
        account.quotePartition = 0;
    }

    private List<Difference> differences() {
        Stand stand = new Stand(
                Map.of(new TopicPartition(topics.articles().name(), 0), 10L),
                List.of(Map.of(
                        new TopicPartition(topics.enriched().name(), 0), 20L,
                        new TopicPartition(topics.quotes().name(), 0), 20L)),
                Map.of());
        return new Comparison(topics, List.of("SQLite"), new Books(1), stand).of("urn:a:1", account);
    }
}
