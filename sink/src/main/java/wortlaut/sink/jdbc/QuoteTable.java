package wortlaut.sink.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.events.QuoteEvent;
import wortlaut.events.json.Part;
import wortlaut.sink.SinkRecord;

/**
 * Quotes, and the memory of deletions that keeps them consistent with the articles.
 *
 * <p>Quote events and articles come on two topics and may overtake each other. Their {@link SinkRecord#sequence} tells which came
 * first: a deletion takes along the rows of events up to itself and no later ones, and events up to it that come in afterwards are
 * taken away at once. So whatever the order, the same rows remain, and no word of a deleted article.
 */
final class QuoteTable implements AutoCloseable {
    private static final List<Column> COLUMNS = Column.of("article_id #sequence event_time state quote_id"
            + " article_version local_id type #start_offset #end_offset spans exact text"
            + " speaker_kind speaker_name speaker_entity #speaker_start #speaker_end #cue_start #cue_end cue"
            + " addressee_name addressee_entity #addressee_start #addressee_end addressee"
            + " parent #confidence rule alternatives");

    private final Rows quotes;
    private final PreparedStatement remember;
    private final Keys forget;
    private final Times times = new Times();

    /** Whether any article was ever deleted: as long as none was, nobody needs to look. */
    private boolean deletions;

    QuoteTable(Connection connection, Database database) throws SQLException {
        quotes = database.rows(connection, "quotes", COLUMNS, List.of("article_id", "quote_id"));
        remember = connection.prepareStatement("INSERT INTO deletions (article_id, sequence) VALUES (?, ?)"
                + " ON CONFLICT (article_id) DO UPDATE SET sequence = excluded.sequence"
                + " WHERE deletions.sequence < excluded.sequence");
        forget = new Keys(
                connection,
                "DELETE FROM quotes WHERE article_id IN (%s) AND sequence <="
                        + " (SELECT d.sequence FROM deletions d WHERE d.article_id = quotes.article_id)",
                database.eachOf("TEXT"));
        try (PreparedStatement any = connection.prepareStatement("SELECT 1 FROM deletions LIMIT 1");
                ResultSet row = any.executeQuery()) {
            deletions = row.next();
        }
    }

    /** @param events the last one of each quote */
    void put(Collection<SinkRecord> events) throws SQLException {
        for (SinkRecord record : events) {
            add(record);
        }
        quotes.send();
    }

    /** @param sequences by article id: up to which sequence its quotes are gone */
    void remember(Map<String, Long> sequences) throws SQLException {
        if (sequences.isEmpty()) {
            return;
        }
        deletions = true;
        for (var deletion : sequences.entrySet()) {
            remember.setString(1, deletion.getKey());
            remember.setLong(2, deletion.getValue());
            remember.addBatch();
        }
        remember.executeBatch();
    }

    /** Removes the quotes of these articles that do not outlive a deletion. */
    void forgetDeleted(Set<String> articleIds) throws SQLException {
        if (deletions) {
            forget.run(articleIds);
        }
    }

    /** Drops what was gathered and not sent. */
    void clear() throws SQLException {
        quotes.clear();
        remember.clearBatch();
    }

    @Override
    public void close() throws SQLException {
        quotes.close();
        remember.close();
        forget.close();
    }

    private void add(SinkRecord record) throws SQLException {
        Fields fields = new Fields(record.parts());
        boolean retracted = QuoteEvent.Kind.RETRACTED.wireName().equals(fields.text(Part.EVENT));
        quotes.text(record.key())
                .number(record.sequence())
                .text(times.utc(record.timestamp()))
                .text(retracted ? "retracted" : "current");
        fields.text(Part.QUOTE_ID, quotes);
        fields.text(Part.VERSION, quotes);
        words(fields);
        speaker(fields);
        fields.text(Part.PARENT, quotes);
        fields.share(Part.CONFIDENCE, quotes);
        fields.text(Part.RULE, quotes);
        fields.list(Part.ALTERNATIVES, quotes);
        quotes.end();
    }

    private void words(Fields fields) throws SQLException {
        fields.text(Part.LOCAL_ID, quotes);
        fields.text(Part.QUOTE_TYPE, quotes);
        fields.bounds(quotes);
        fields.list(Part.SPANS, quotes);
        fields.text(Part.EXACT, quotes);
        fields.text(Part.WORDS, quotes);
    }

    private void speaker(Fields fields) throws SQLException {
        fields.text(Part.SPEAKER_KIND, quotes);
        fields.text(Part.SPEAKER_NAME, quotes);
        fields.text(Part.SPEAKER_ENTITY, quotes);
        fields.number(Part.SPEAKER_START, quotes);
        fields.number(Part.SPEAKER_END, quotes);
        fields.number(Part.CUE_START, quotes);
        fields.number(Part.CUE_END, quotes);
        fields.text(Part.CUE, quotes);
        fields.text(Part.ADDRESSEE_NAME, quotes);
        fields.text(Part.ADDRESSEE_ENTITY, quotes);
        fields.number(Part.ADDRESSEE_START, quotes);
        fields.number(Part.ADDRESSEE_END, quotes);
        fields.text(Part.ADDRESSEE, quotes);
    }
}
