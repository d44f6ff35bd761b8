package wortlaut.sink.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Entity;
import wortlaut.events.Mention;
import wortlaut.events.SourceTime;
import wortlaut.sink.Content;
import wortlaut.sink.SinkRecord;

/** Articles with their entities and mentions: each record replaces its article as a whole. */
final class ArticleTables implements AutoCloseable {
    private final List<PreparedStatement> deletes;
    private final PreparedStatement articles;
    private final PreparedStatement entities;
    private final PreparedStatement mentions;

    ArticleTables(Connection connection, Database database) throws SQLException {
        deletes = List.of(
                connection.prepareStatement("DELETE FROM mentions WHERE article_id = ?"),
                connection.prepareStatement("DELETE FROM entities WHERE article_id = ?"),
                connection.prepareStatement("DELETE FROM articles WHERE id = ?"));
        articles = connection.prepareStatement(
                "INSERT INTO articles (id, version, content_hash, headline, source, published,"
                        + " published_at, embargoed_until, language, text, enriched, enricher_version, enricher_model,"
                        + " enricher_language) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, " + database.textOfBytes()
                        + ", ?, ?, ?)");
        entities =
                connection.prepareStatement("INSERT INTO entities (article_id, ordinal, entity_id, type, name, aliases,"
                        + " salience) VALUES (?, ?, ?, ?, ?, ?, ?)");
        mentions =
                connection.prepareStatement("INSERT INTO mentions (article_id, entity_ordinal, ordinal, start_offset,"
                        + " end_offset, exact) VALUES (?, ?, ?, ?, ?, ?)");
    }

    /** @param records the last one of each article */
    void replace(Collection<SinkRecord> records) throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        for (PreparedStatement delete : deletes) {
            for (SinkRecord record : records) {
                Row.of(delete).text(record.key()).add();
            }
            delete.executeBatch();
        }
        for (SinkRecord record : records) {
            if (record.content() instanceof Content.Enriched enriched) {
                add(enriched.article(), record.value());
            }
        }
        articles.executeBatch();
        entities.executeBatch();
        mentions.executeBatch();
    }

    /** Drops what was added and not executed. */
    void clear() throws SQLException {
        for (PreparedStatement delete : deletes) {
            delete.clearBatch();
        }
        articles.clearBatch();
        entities.clearBatch();
        mentions.clearBatch();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement delete : deletes) {
            delete.close();
        }
        articles.close();
        entities.close();
        mentions.close();
    }

    private void add(EnrichedArticle article, byte[] json) throws SQLException {
        boolean safe = SafeText.isSafe(json);
        Row.of(articles, safe)
                .text(article.id())
                .text(article.version())
                .text(article.contentHash())
                .text(article.headline())
                .text(article.source())
                .text(article.published())
                .text(SourceTime.instant(article.published())
                        .map(SourceTime::utc)
                        .orElse(null))
                .text(article.embargoedUntil())
                .text(article.language())
                .text(article.text())
                .utf8(json)
                .text(article.enricher().version())
                .text(article.enricher().model())
                .text(article.enricher().language())
                .add();
        for (int i = 0; i < article.entities().size(); i++) {
            add(article.id(), i, article.entities().get(i), safe);
        }
    }

    private void add(String articleId, int ordinal, Entity entity, boolean safe) throws SQLException {
        Row.of(entities, safe)
                .text(articleId)
                .number(ordinal)
                .text(entity.id())
                .text(entity.type().name())
                .text(entity.name())
                .strings(entity.aliases())
                .real(entity.salience())
                .add();
        for (int i = 0; i < entity.mentions().size(); i++) {
            Mention mention = entity.mentions().get(i);
            Row.of(mentions, safe)
                    .text(articleId)
                    .number(ordinal)
                    .number(i)
                    .number(mention.start())
                    .number(mention.end())
                    .text(mention.exact())
                    .add();
        }
    }
}
