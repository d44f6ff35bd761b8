package wortlaut.sink.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wortlaut.events.QuoteEvent.Kind.ADDED;
import static wortlaut.events.QuoteEvent.Kind.RETRACTED;
import static wortlaut.sink.LogOfRecords.ENRICHED;
import static wortlaut.sink.LogOfRecords.QUOTES;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Entity;
import wortlaut.events.Span;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.sink.Batch;
import wortlaut.sink.LogOfRecords;
import wortlaut.sink.Sink;
import wortlaut.sink.SinkContract;
import wortlaut.sink.SinkRecord;

/** What the sink of tables must do beyond what every sink must, on whatever database. */
public abstract class JdbcSinkContract extends SinkContract {

    /** The test's own database. */
    protected abstract Database database();

    /** Another one that has nothing in it. */
    protected abstract Database emptyDatabase();

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
    void formerVersionsAreKeptInTheirOrderHoweverTheyCame() {
        for (boolean atOnce : new boolean[] {true, false}) {
            LogOfRecords life = new LogOfRecords();
            sink.clear();
            for (String version : List.of("1", "1", "2", "1")) {
                life.cause().article("a", version, "Birch spoke " + version + ".");
                if (!atOnce) {
                    sink.write(life.batch());
                }
            }
            sink.write(life.batch());
            assertThat(rows("SELECT version || ' ' || current || ' ' || text || ' ' || sequence FROM versions"
                            + " WHERE article_id = 'a' ORDER BY sequence"))
                    .containsExactly("1 0 Birch spoke 1. 2", "2 0 Birch spoke 2. 3", "1 1 Birch spoke 1. 4");
        }
    }

    @Test
    void deletedArticleLeavesNoFormerVersion() {
        for (boolean atOnce : new boolean[] {true, false}) {
            LogOfRecords life = new LogOfRecords();
            sink.clear();
            life.cause().article("a", "1", "Birch spoke.").cause().article("a", "2", "Birch spoke again.");
            if (!atOnce) {
                sink.write(life.batch());
            }
            sink.write(life.cause().tombstone("a").batch());
            assertThat(rows("SELECT text FROM past_versions")).isEmpty();
            sink.write(life.cause().article("a", "3", "Birch is back.").batch());
            assertThat(rows("SELECT text FROM versions")).containsExactly("Birch is back.");
        }
    }

    @Test
    void oddCharactersInListsAreReplacedOneByOne() {
        String odd = "O\u0000\ud800\ud83d\ude00\\u0041";
        EnrichedArticle article = LogOfRecords.enriched("a", "1", "Birch spoke.");
        Entity entity = article.entities().get(0);
        Entity named = new Entity("e1", entity.type(), odd, List.of(odd), 1, entity.mentions(), "Q\u00001");
        sink.write(log.cause()
                .add(ENRICHED, "a", Json.ENRICHED.write(LogOfRecords.with(article, named)))
                .batch());
        assertThat(rows("SELECT name FROM entities")).containsExactly("O\ufffd\ufffd\ud83d\ude00\\u0041");
        assertThat(rows("SELECT aliases ->> 0 FROM entities")).containsExactly("O\ufffd\ufffd\ud83d\ude00\\u0041");
        assertThat(rows("SELECT external_id FROM entities")).containsExactly("Q\ufffd1");
    }

    @Test
    void recordsOfOtherWritersAreTheSameRows() {
        log.cause().quote(ADDED, "a#1", "a", "1", "It rained\tall\r\nnight.").article("a", "1", "Birch\t\\N spoke.");
        Batch batch = log.batch();
        sink.write(batch);
        List<String> asWritten = content();
        sink.clear();
        LogOfRecords other = new LogOfRecords();
        other.cause();
        for (SinkRecord record : batch.records()) {
            String json = new String(record.value(), StandardCharsets.UTF_8);
            other.add(
                    record.partition(),
                    record.key(),
                    ("\n { \"unknown\": [null, {}], " + json.substring(1)).getBytes(StandardCharsets.UTF_8));
        }
        sink.write(other.batch());
        assertThat(content()).isEqualTo(asWritten).hasSizeGreaterThan(3);
    }

    private List<String> content() {
        List<String> content = new ArrayList<>();
        for (String table : List.of("articles", "entities", "mentions", "current_quotes")) {
            content.addAll(whole("SELECT * FROM " + table, List.of("article", "enriched")));
        }
        return content;
    }

    @Test
    void indexesThatARebuildLeftOutAreMadeAtItsEndOrAtTheNextStart() {
        for (boolean killed : new boolean[] {true, false}) {
            sink.close();
            sink = JdbcSink.at(database()).forFilling().open();
            sink.clear();
            sink.write(log.cause().article("a" + killed, "1", "Birch spoke.").batch());
            assertThat(rows(database().indexes())).doesNotContain("entities_name", "quotes_speaker");
            if (killed) {
                killAndOpen();
            } else {
                sink.settle();
            }
            assertThat(rows(database().indexes())).contains("entities_name", "quotes_speaker");
        }
    }

    @Test
    void tablesOfEarlierVersionsAreBroughtToThisFormWithoutLoss() {
        sink.close();
        Database old = emptyDatabase();
        EarlierTables.fill(old);
        try (Sink migrated = JdbcSink.at(old).open()) {
            assertThat(EarlierTables.seen(old)).containsExactlyElementsOf(EarlierTables.EXPECTED);
            assertThat(migrated.positions()).containsEntry(ENRICHED, 7L);
            LogOfRecords more = new LogOfRecords();
            for (int i = 0; i < 7; i++) {
                more.marker(ENRICHED);
            }
            more.cause().article("urn:old:1", "2", "Birch spoke again.").article("new", "1", "Birch spoke.");
            migrated.write(more.batch());
            assertThat(EarlierTables.rows(
                            old, "SELECT article_id || ' ' || version FROM versions ORDER BY article_id, sequence"))
                    .containsExactly("new 1", "urn:old:1 1", "urn:old:1 2", "urn:old:2 9");
        }
    }

    @Test
    void everyQueryOfTheDocumentationFindsSomething() throws IOException {
        sink.write(DocumentedNews.batch());
        List<String> queries = DocumentedNews.queries();
        assertThat(queries).hasSizeGreaterThan(15);
        for (String query : queries) {
            assertThat(whole(query, List.of())).as(query).isNotEmpty();
        }
    }

    @Test
    void whoTalksAboutWhomLooksWithinTheQuotes() {
        sink.write(DocumentedNews.batch());
        assertThat(rows("SELECT about || ' ' || quotes FROM who_talks_about_whom WHERE speaker = 'Ada Birch'"))
                .containsExactly("Tom Reed 1");
        assertThat(rows("SELECT quotes FROM most_quoted_last_day WHERE speaker_name = 'Ada Birch'"))
                .containsExactly("2");
        assertThat(rows("SELECT variant FROM speaker_variants ORDER BY variant"))
                .containsExactly("Birch", "Mrs Birch");
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

    /** All values of all rows, without columns of these names. */
    private List<String> whole(String sql, List<String> without) {
        try (Connection connection = database().source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                StringBuilder values = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    String name = row.getMetaData().getColumnLabel(i);
                    values.append(without.contains(name) ? "" : name + "=" + row.getString(i) + " ");
                }
                rows.add(values.toString());
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
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
