package wortlaut.sink.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wortlaut.events.Cue;
import wortlaut.events.Quote;
import wortlaut.events.QuoteEvent;
import wortlaut.events.QuoteEvent.ArticleRef;
import wortlaut.events.SourceTime;
import wortlaut.events.Speaker;
import wortlaut.sink.Content;
import wortlaut.sink.SinkRecord;

/**
 * Quotes, and the memory of deletions that keeps them consistent with the articles.
 *
 * <p>Quote events and articles come on two topics and may overtake each other. Their {@link SinkRecord#sequence} tells which came
 * first: a deletion takes along the rows of events up to itself and no later ones, and events up to it that come in afterwards are
 * taken away at once. So whatever the order, the same rows remain, and no word of a deleted article.
 */
final class QuoteTable implements AutoCloseable {
    private static final List<String> COLUMNS = List.of(
            "quote_id",
            "state",
            "article_id",
            "article_version",
            "headline",
            "source",
            "published",
            "published_at",
            "language",
            "type",
            "text",
            "exact",
            "start_offset",
            "end_offset",
            "spans",
            "speaker_kind",
            "speaker_name",
            "speaker_entity",
            "speaker_start",
            "speaker_end",
            "cue",
            "cue_start",
            "cue_end",
            "local_id",
            "parent",
            "confidence",
            "rule",
            "alternatives",
            "event_time",
            "sequence");

    private final PreparedStatement upsert;
    private final PreparedStatement remember;
    private final PreparedStatement forget;

    QuoteTable(Connection connection) throws SQLException {
        upsert = connection.prepareStatement(upsertSql());
        remember = connection.prepareStatement("INSERT INTO deletions (article_id, sequence) VALUES (?, ?)"
                + " ON CONFLICT (article_id) DO UPDATE SET sequence = excluded.sequence"
                + " WHERE deletions.sequence < excluded.sequence");
        forget = connection.prepareStatement("DELETE FROM quotes WHERE article_id = ? AND sequence <="
                + " (SELECT d.sequence FROM deletions d WHERE d.article_id = quotes.article_id)");
    }

    /** @param events the last one of each quote */
    void put(Collection<SinkRecord> events) throws SQLException {
        for (SinkRecord record : events) {
            if (record.content() instanceof Content.Quoted quoted) {
                add(record, quoted.event());
            }
        }
        if (!events.isEmpty()) {
            upsert.executeBatch();
        }
    }

    /** @param deletions by article id: up to which sequence its quotes are gone */
    void remember(Map<String, Long> deletions) throws SQLException {
        if (deletions.isEmpty()) {
            return;
        }
        for (var deletion : deletions.entrySet()) {
            Row.of(remember)
                    .text(deletion.getKey())
                    .number(deletion.getValue().longValue())
                    .add();
        }
        remember.executeBatch();
    }

    /** Removes the quotes of these articles that do not outlive a deletion. */
    void forgetDeleted(Set<String> articleIds) throws SQLException {
        if (articleIds.isEmpty()) {
            return;
        }
        for (String id : articleIds) {
            Row.of(forget).text(id).add();
        }
        forget.executeBatch();
    }

    /** Drops what was added and not executed. */
    void clear() throws SQLException {
        upsert.clearBatch();
        remember.clearBatch();
        forget.clearBatch();
    }

    @Override
    public void close() throws SQLException {
        upsert.close();
        remember.close();
        forget.close();
    }

    private void add(SinkRecord record, QuoteEvent event) throws SQLException {
        Row row = Row.of(upsert, SafeText.isSafe(record.value()))
                .text(event.quoteId())
                .text(event.event() == QuoteEvent.Kind.RETRACTED ? "retracted" : "current");
        article(row, event.article());
        words(row, event.quote());
        speaker(row, event.quote().speaker());
        cue(row, event.quote().cue());
        row.text(event.quote().id())
                .text(event.quote().parent())
                .real(event.quote().confidence())
                .text(event.quote().rule())
                .alternatives(event.quote().alternatives())
                .text(SourceTime.utc(record.timestamp()))
                .number(record.sequence())
                .add();
    }

    private static void article(Row row, ArticleRef article) throws SQLException {
        row.text(article.id())
                .text(article.version())
                .text(article.headline())
                .text(article.source())
                .text(article.published())
                .text(SourceTime.instant(article.published())
                        .map(SourceTime::utc)
                        .orElse(null))
                .text(article.language());
    }

    private static void words(Row row, Quote quote) throws SQLException {
        row.text(quote.type().wireName())
                .text(quote.text())
                .text(quote.exact())
                .number(quote.spans().get(0).start())
                .number(quote.spans().get(quote.spans().size() - 1).end())
                .spans(quote.spans());
    }

    private static void speaker(Row row, Speaker speaker) throws SQLException {
        row.text(speaker.kind().wireName())
                .text(speaker.name())
                .text(speaker.entity())
                .number(speaker.start())
                .number(speaker.end());
    }

    private static void cue(Row row, @Nullable Cue cue) throws SQLException {
        row.text(cue == null ? null : cue.exact())
                .number(cue == null ? null : (Integer) cue.start())
                .number(cue == null ? null : (Integer) cue.end());
    }

    private static String upsertSql() {
        String places = Stream.generate(() -> "?").limit(COLUMNS.size()).collect(Collectors.joining(", "));
        String updates = COLUMNS.stream()
                .skip(1)
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return "INSERT INTO quotes (" + String.join(", ", COLUMNS) + ") VALUES (" + places
                + ") ON CONFLICT (quote_id) DO UPDATE SET " + updates;
    }
}
