package wortlaut.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static wortlaut.events.QuoteEvent.Kind.ADDED;
import static wortlaut.events.QuoteEvent.Kind.CHANGED;
import static wortlaut.events.QuoteEvent.Kind.RETRACTED;
import static wortlaut.sink.LogOfRecords.ENRICHED;
import static wortlaut.sink.LogOfRecords.QUOTES;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every sink must do. An implementation says how its store is opened, killed and read. */
public abstract class SinkContract {
    protected final LogOfRecords log = new LogOfRecords();
    protected Sink sink;

    /** Opens the test's own store, which is empty at first and stays the same until the test's end. */
    protected abstract Sink open();

    /** Makes the store what it would be had the process been killed now, so that {@link #open} finds that. */
    protected abstract void kill(Sink running);

    /** What the store holds: the version of each article that is there, by its id. */
    protected abstract Map<String, String> articles();

    /** What the store holds: the words of each quote that stands, by its quote id. */
    protected abstract Map<String, String> currentQuotes();

    @BeforeEach
    void openEmpty() {
        sink = open();
    }

    @AfterEach
    void close() {
        sink.close();
    }

    @Test
    void newSinkHasNoPositions() {
        assertThat(sink.positions()).isEmpty();
    }

    @Test
    void dataAndPositionsAreThereAfterRestart() {
        log.cause().quote(ADDED, "a#1", "a", "1", "It rained all night.").article("a", "1", "Birch spoke.");
        log.marker(ENRICHED).marker(QUOTES);
        sink.write(log.batch());
        sink.flush();
        assertThat(sink.positions()).containsOnly(Map.entry(ENRICHED, 2L), Map.entry(QUOTES, 2L));

        restart();

        // A marker that nothing follows holds no record, so a sink need not remember it.
        assertThat(sink.positions().get(ENRICHED)).isBetween(1L, 2L);
        assertThat(sink.positions().get(QUOTES)).isBetween(1L, 2L);
        assertThat(articles()).containsOnly(Map.entry("a", "1"));
        assertThat(currentQuotes()).containsOnly(Map.entry("a#1", "It rained all night."));
    }

    @Test
    void killBeforeFlushLosesNoneAndDoublesNone() {
        Batch first = log.cause().article("a", "1", "Birch spoke.").batch();
        Batch second = log.cause().article("b", "1", "Birch went home.").batch();
        sink.write(first);
        sink.flush();
        sink.write(second);

        killAndOpen();
        long kept = sink.positions().get(ENRICHED);
        assertThat(kept).isBetween(1L, 2L);
        assertThat(articles()).hasSize((int) kept);

        sink.write(second);
        sink.flush();
        assertThat(sink.positions()).containsEntry(ENRICHED, 2L);
        assertThat(articles()).containsOnly(Map.entry("a", "1"), Map.entry("b", "1"));
    }

    @Test
    void killRightAfterFlushKeepsEverything() {
        sink.write(log.cause().article("a", "1", "Birch spoke.").batch());
        sink.flush();
        killAndOpen();
        assertThat(sink.positions()).containsEntry(ENRICHED, 1L);
        assertThat(articles()).containsOnlyKeys("a");
    }

    @Test
    void sameBatchTwiceIsWrittenOnce() {
        Batch batch = log.cause()
                .quote(ADDED, "a#1", "a", "1", "It rained.")
                .article("a", "1", "Birch spoke.")
                .batch();
        sink.write(batch);
        sink.write(batch);
        sink.flush();
        sink.write(batch);
        sink.flush();
        assertThat(sink.positions()).containsEntry(ENRICHED, 1L).containsEntry(QUOTES, 1L);
        assertThat(articles()).hasSize(1);
        assertThat(currentQuotes()).hasSize(1);
    }

    @Test
    void laterVersionReplacesTheEarlier() {
        sink.write(log.cause().article("a", "1", "Birch spoke.").batch());
        sink.write(log.cause().article("a", "2", "Birch spoke again.").batch());
        sink.flush();
        assertThat(articles()).containsOnly(Map.entry("a", "2"));
    }

    @Test
    void laterVersionInTheSameBatchReplacesTheEarlier() {
        log.cause().article("a", "1", "Birch spoke.");
        log.cause().article("a", "2", "Birch spoke again.");
        sink.write(log.batch());
        sink.flush();
        assertThat(articles()).containsOnly(Map.entry("a", "2"));
    }

    @Test
    void tombstoneRemovesTheArticle() {
        sink.write(log.cause().article("a", "1", "Birch spoke.").batch());
        sink.write(log.cause().tombstone("a").batch());
        sink.flush();
        assertThat(articles()).isEmpty();
        restart();
        assertThat(articles()).isEmpty();
        assertThat(sink.positions()).containsEntry(ENRICHED, 2L);
    }

    @Test
    void tombstoneOfAnUnknownArticleIsNoTrouble() {
        sink.write(log.cause().tombstone("never seen").batch());
        sink.flush();
        assertThat(articles()).isEmpty();
        assertThat(sink.positions()).containsEntry(ENRICHED, 1L);
    }

    @Test
    void changedQuoteReplacesAndRetractedQuoteEnds() {
        log.cause().quote(ADDED, "a#1", "a", "1", "It rained.").quote(ADDED, "a#2", "a", "1", "It froze.");
        log.article("a", "1", "Birch spoke.");
        sink.write(log.batch());
        log.cause().quote(CHANGED, "a#1", "a", "2", "It poured.").quote(RETRACTED, "a#2", "a", "2", "It froze.");
        log.article("a", "2", "Birch spoke again.");
        sink.write(log.batch());
        sink.flush();
        assertThat(currentQuotes()).containsOnly(Map.entry("a#1", "It poured."));
    }

    @Test
    void oneTopicFarAheadOfTheOtherEndsInTheSame() {
        for (boolean quotesFirst : new boolean[] {true, false}) {
            LogOfRecords life = new LogOfRecords();
            life.cause().quote(ADDED, "a#1", "a", "1", "It rained.").article("a", "1", "Birch spoke.");
            life.cause().quote(RETRACTED, "a#1", "a", "1", "It rained.").tombstone("a");
            life.cause().quote(ADDED, "a#1", "a", "1", "It rained.").article("a", "1", "Birch spoke.");
            sink.clear();
            sink.write(life.batch(quotesFirst ? QUOTES : ENRICHED));
            sink.write(life.batch(quotesFirst ? ENRICHED : QUOTES));
            sink.flush();
            assertThat(articles()).containsOnlyKeys("a");
            assertThat(currentQuotes()).containsOnlyKeys("a#1");
        }
    }

    @Test
    void emptyBatchesAreNoTrouble() {
        sink.write(log.batch());
        sink.write(log.cause().article("a", "1", "Birch spoke.").batch());
        sink.write(log.batch());
        sink.flush();
        sink.flush();
        assertThat(articles()).hasSize(1);
    }

    @Test
    void markersAloneMoveThePosition() {
        sink.write(log.marker(ENRICHED).marker(ENRICHED).batch());
        sink.flush();
        assertThat(sink.positions()).containsEntry(ENRICHED, 2L);
        sink.write(log.cause().article("a", "1", "Birch spoke.").batch());
        sink.flush();
        restart();
        assertThat(sink.positions()).containsEntry(ENRICHED, 3L);
    }

    @Test
    void clearedSinkIsEmptyAndCanBeFilledAgain() {
        Batch batch = log.cause()
                .quote(ADDED, "a#1", "a", "1", "It rained.")
                .article("a", "1", "Birch spoke.")
                .batch();
        sink.write(batch);
        sink.flush();
        sink.clear();
        assertThat(sink.positions()).isEmpty();
        assertThat(articles()).isEmpty();
        assertThat(currentQuotes()).isEmpty();
        sink.write(batch);
        sink.flush();
        restart();
        assertThat(articles()).hasSize(1);
        assertThat(currentQuotes()).hasSize(1);
    }

    @Test
    void nulCharactersAndHalfSurrogatesDoNotStopIt() {
        String odd = "Birch\u0000 spoke \ud800 oddly.";
        sink.write(log.cause()
                .quote(ADDED, "a#1", "a", "1", odd)
                .article("a", "1", odd)
                .batch());
        sink.flush();
        assertThat(articles()).hasSize(1);
        assertThat(currentQuotes()).hasSize(1);
    }

    @Test
    void theLogOfThePositionsIsKeptUntilTheSinkIsCleared() {
        assertThat(sink.log()).isEmpty();
        sink.bind("this log");
        sink.write(log.cause().article("a", "1", "Birch spoke.").batch());

        restart();
        assertThat(sink.log()).contains("this log");
        sink.clear();
        assertThat(sink.log()).isEmpty();
        sink.bind("that log");
        killAndOpen();
        assertThat(sink.log()).contains("that log");
    }

    @Test
    void longestIdsAreKept() {
        String id = "https://example.org/" + "x".repeat(980);
        sink.write(log.cause()
                .quote(ADDED, id, id, "1", "It rained.")
                .article(id, "1", "Birch spoke.")
                .batch());
        sink.flush();
        assertThat(articles()).containsOnlyKeys(id);
    }

    @Test
    void closeCanBeCalledTwice() {
        sink.close();
        sink.close();
    }

    protected final void restart() {
        sink.flush();
        sink.close();
        sink = open();
    }

    protected final void killAndOpen() {
        kill(sink);
        sink = open();
    }
}
