package wortlaut.sink.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.events.SourceTime;
import wortlaut.events.json.Part;
import wortlaut.sink.SinkRecord;

/**
 * Articles with their entities and former versions. Each record replaces its article as a whole; another version than the one that was
 * there leaves that one among the former ones, a deletion takes all of them away.
 */
final class ArticleTables implements AutoCloseable {
    private static final List<Column> ARTICLES = Column.of("#article id #sequence fed_at version content_hash headline"
            + " source published published_at embargoed_until language cluster text enriched"
            + " enricher_version enricher_model enricher_language");
    private static final List<Column> ENTITIES =
            Column.of("#article #ordinal entity_id type name aliases #salience mentions external_id");
    private static final String PAST = "article, sequence, version, fed_at, content_hash, headline, source, published,"
            + " published_at, language, enricher_version, text";

    private final PreparedStatement last;
    private final Keys known;
    private final Keys keep;
    private final List<Keys> deletes;
    private final Keys deletePast;
    private final Rows articles;
    private final Rows entities;
    private final Times times = new Times();

    /** The number for the next new article. */
    private long next;

    private record Known(long article, String version) {}

    ArticleTables(Connection connection, Database database) throws SQLException {
        String texts = database.eachOf("TEXT");
        String numbers = database.eachOf("BIGINT");
        last = connection.prepareStatement("SELECT MAX(article) FROM articles");
        known = new Keys(connection, "SELECT id, article, version FROM articles WHERE id IN (%s)", texts);
        keep = new Keys(
                connection,
                "INSERT INTO past_versions (" + PAST + ") SELECT " + PAST + " FROM articles WHERE article IN (%s)"
                        + " ON CONFLICT DO NOTHING",
                numbers);
        deletePast = new Keys(connection, "DELETE FROM past_versions WHERE article IN (%s)", numbers);
        deletes = List.of(
                new Keys(connection, "DELETE FROM entities WHERE article IN (%s)", numbers),
                new Keys(connection, "DELETE FROM articles WHERE article IN (%s)", numbers));
        articles = database.rows(connection, "articles", ARTICLES, List.of());
        entities = database.rows(connection, "entities", ENTITIES, List.of());
        readNext();
    }

    /** @param records of different articles, by their ids */
    void replace(Map<String, SinkRecord> records) throws SQLException {
        Map<String, Known> before = known(records);
        List<Long> replaced = new ArrayList<>();
        List<Long> gone = new ArrayList<>();
        for (var article : before.entrySet()) {
            SinkRecord record = records.get(article.getKey());
            if (record == null || record.value() == null) {
                gone.add(article.getValue().article());
            } else if (!version(record).equals(article.getValue().version())) {
                replaced.add(article.getValue().article());
            }
        }
        keep.run(replaced);
        deletePast.run(gone);
        List<Long> all = before.values().stream().map(Known::article).toList();
        for (Keys delete : deletes) {
            delete.run(all);
        }
        for (SinkRecord record : records.values()) {
            if (record.value() != null) {
                Known old = before.get(record.key());
                add(old == null ? next++ : old.article(), record);
            }
        }
        articles.send();
        entities.send();
    }

    /** Drops what was gathered and not sent. */
    void clear() throws SQLException {
        articles.clear();
        entities.clear();
    }

    @Override
    public void close() throws SQLException {
        last.close();
        known.close();
        keep.close();
        deletePast.close();
        for (Keys delete : deletes) {
            delete.close();
        }
        articles.close();
        entities.close();
    }

    private void readNext() throws SQLException {
        try (ResultSet row = last.executeQuery()) {
            next = row.next() ? row.getLong(1) + 1 : 1;
        }
    }

    private Map<String, Known> known(Map<String, SinkRecord> records) throws SQLException {
        Map<String, Known> found = new HashMap<>();
        try (ResultSet row = known.of(records.keySet()).executeQuery()) {
            while (row.next()) {
                found.put(row.getString(1), new Known(row.getLong(2), row.getString(3)));
            }
        }
        return found;
    }

    private static String version(SinkRecord record) {
        return new Fields(record.parts()).text(Part.VERSION);
    }

    private void add(long article, SinkRecord record) throws SQLException {
        Fields fields = new Fields(record.parts());
        articles.number(article).text(record.key()).number(record.sequence()).text(times.utc(record.timestamp()));
        fields.text(Part.VERSION, articles);
        fields.text(Part.CONTENT_HASH, articles);
        fields.text(Part.HEADLINE, articles);
        fields.text(Part.SOURCE, articles);
        published(fields);
        fields.text(Part.EMBARGOED_UNTIL, articles);
        fields.text(Part.LANGUAGE, articles);
        fields.text(Part.CLUSTER, articles);
        fields.text(Part.TEXT, articles);
        enriched(record);
        for (int ordinal = 0; fields.isNext(Part.ENTITY_ID); ordinal++) {
            add(article, ordinal, fields);
        }
        fields.text(Part.ENRICHER_VERSION, articles);
        fields.text(Part.ENRICHER_MODEL, articles);
        fields.text(Part.ENRICHER_LANGUAGE, articles);
        articles.end();
    }

    private void published(Fields fields) throws SQLException {
        if (!fields.isNext(Part.PUBLISHED)) {
            articles.none().none();
            return;
        }
        String published = fields.text(Part.PUBLISHED);
        articles.text(published)
                .text(SourceTime.instant(published).map(times::utc).orElse(null));
    }

    private void enriched(SinkRecord record) throws SQLException {
        byte[] json = record.value();
        if (record.isInOneLine() || SafeText.isSafe(json)) {
            articles.utf8(json);
        } else {
            articles.text(SafeText.of(new String(json, StandardCharsets.UTF_8)));
        }
    }

    private void add(long article, int ordinal, Fields fields) throws SQLException {
        entities.number(article).number(ordinal);
        fields.text(Part.ENTITY_ID, entities);
        fields.text(Part.ENTITY_TYPE, entities);
        fields.text(Part.ENTITY_NAME, entities);
        fields.list(Part.ALIASES, entities);
        fields.share(Part.SALIENCE, entities);
        fields.list(Part.MENTIONS, entities);
        fields.text(Part.EXTERNAL_ID, entities);
        fields.skip();
        entities.end();
    }
}
