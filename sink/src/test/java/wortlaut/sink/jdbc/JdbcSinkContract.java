package wortlaut.sink.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wortlaut.events.QuoteEvent.Kind.ADDED;
import static wortlaut.events.QuoteEvent.Kind.RETRACTED;
import static wortlaut.sink.LogOfRecords.ENRICHED;
import static wortlaut.sink.LogOfRecords.QUOTES;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wortlaut.events.Span;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.sink.LogOfRecords;
import wortlaut.sink.Sink;
import wortlaut.sink.SinkContract;

/** What the sink of tables must do beyond what every sink must, on whatever database. */
public abstract class JdbcSinkContract extends SinkContract {

    /** The test's own database. */
    protected abstract Database database();

    @Override
    protected Sink open() {
        return JdbcSink.at(database()).open();
    }

    @Override
    protected Map<String, String> articles() {
        return pairs("SELECT id, version FROM articles");
    }

    @Override
    protected Map<String, String> currentQuotes() {
        return pairs("SELECT quote_id, text FROM current_quotes");
    }

    @Test
    void entitiesAndMentionsFollowTheirArticle() {
        sink.write(log.cause().article("a", "1", "Birch spoke.").batch());
        sink.write(log.cause().article("a", "2", "Birch spoke again.").batch());
        assertThat(rows("SELECT name || ' ' || type || ' ' || entity_id FROM entities"))
                .containsExactly("Ada Birch PERSON e1");
        assertThat(rows("SELECT exact FROM mentions")).containsExactly("Birch");
        sink.write(log.cause().tombstone("a").batch());
        assertThat(rows("SELECT name FROM entities")).isEmpty();
        assertThat(rows("SELECT exact FROM mentions")).isEmpty();
    }

    @Test
    void publishedTimeIsKeptAsGivenAndInUtc() {
        sink.write(log.cause().article("a", "1", "Birch spoke.").batch());
        assertThat(rows("SELECT published FROM articles")).containsExactly("2026-11-01T09:00:00+01:00");
        assertThat(rows("SELECT published_at FROM articles WHERE published_at < '2026-11-01T08:00:01.000Z'"))
                .hasSize(1);
    }

    @Test
    void quoteWithTwoSpansGoesFromTheFirstToTheLast() {
        sink.write(log.cause().quote(ADDED, "a#1", "a", "1", "It rained.").batch());
        assertThat(rows("SELECT start_offset || '-' || end_offset FROM quotes")).containsExactly("10-40");
        assertThat(Json.of(Span[].class, "spans")
                        .read(rows("SELECT spans FROM quotes").get(0)))
                .containsExactly(new Span(10, 20), new Span(30, 40));
    }

    @Test
    void retractedQuoteOfALivingArticleStaysAsHistory() {
        log.cause().quote(ADDED, "a#1", "a", "1", "It rained.").article("a", "1", "Birch spoke.");
        log.cause().quote(RETRACTED, "a#1", "a", "2", "It rained.").article("a", "2", "Birch spoke.");
        sink.write(log.batch());
        sink.settle();
        assertThat(rows("SELECT state FROM quotes")).containsExactly("retracted");
    }

    @Test
    void deletedArticleLeavesNoWords() {
        for (boolean quotesFirst : new boolean[] {true, false}) {
            LogOfRecords life = new LogOfRecords();
            life.cause().quote(ADDED, "a#1", "a", "1", "It rained.").article("a", "1", "Birch spoke.");
            life.cause().quote(RETRACTED, "a#1", "a", "1", "It rained.").tombstone("a");
            sink.clear();
            sink.write(life.batch(quotesFirst ? QUOTES : ENRICHED));
            sink.write(life.batch(quotesFirst ? ENRICHED : QUOTES));
            assertThat(rows("SELECT text FROM quotes")).isEmpty();
        }
    }

    @Test
    void articleThatComesBackKeepsItsNewQuotesAndNoOldOnes() {
        for (boolean quotesFirst : new boolean[] {true, false}) {
            LogOfRecords life = new LogOfRecords();
            life.cause().quote(ADDED, "a#1", "a", "1", "It rained.").quote(ADDED, "a#2", "a", "1", "It froze.");
            life.article("a", "1", "Birch spoke.");
            life.cause().quote(RETRACTED, "a#1", "a", "1", "It rained.").quote(RETRACTED, "a#2", "a", "1", "It froze.");
            life.tombstone("a");
            life.cause().quote(ADDED, "a#1", "a", "1", "It rained.").article("a", "1", "Birch spoke.");
            sink.clear();
            sink.write(life.batch(quotesFirst ? QUOTES : ENRICHED));
            sink.write(life.batch(quotesFirst ? ENRICHED : QUOTES));
            assertThat(pairs("SELECT quote_id, state FROM quotes")).containsOnly(Map.entry("a#1", "current"));
        }
    }

    @Test
    void settlingForgetsRetractedQuotesWhoseTombstoneIsGoneFromTheLog() {
        log.cause().quote(ADDED, "a#1", "a", "1", "It rained.");
        log.cause().quote(RETRACTED, "a#1", "a", "1", "It rained.");
        sink.write(log.batch());
        sink.settle();
        assertThat(rows("SELECT text FROM quotes")).isEmpty();
    }

    @Test
    void secondSinkOnTheSameTablesFailsInsteadOfDoubling() {
        try (Sink other = open()) {
            var batch = log.cause().article("a", "1", "Birch spoke.").batch();
            other.write(batch);
            assertThatThrownBy(() -> sink.write(batch))
                    .isInstanceOf(WortlautException.class)
                    .hasMessageContaining("another sink");
            var next = log.cause().article("b", "1", "Birch spoke.").batch();
            other.write(next);
            assertThat(articles()).containsOnlyKeys("a", "b");
        }
    }

    @Test
    void newerTablesThanTheProgramKnowsAreRefused() {
        execute(
                "INSERT INTO wortlaut_schema_history (installed_rank, version, description, type, script, checksum,"
                        + " installed_by, execution_time, success) VALUES (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1, TRUE)");
        assertThatThrownBy(this::open)
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("999")
                .hasMessageContaining("newer than this program");
    }

    protected final List<String> rows(String sql) {
        try (Connection connection = database().source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, String> pairs(String sql) {
        try (Connection connection = database().source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            Map<String, String> pairs = new LinkedHashMap<>();
            while (row.next()) {
                pairs.put(row.getString(1), row.getString(2));
            }
            return pairs;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = database().source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
