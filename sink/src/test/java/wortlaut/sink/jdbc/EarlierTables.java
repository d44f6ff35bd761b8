package wortlaut.sink.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Tables as the version before numbered articles left them, with rows in each, and what is to be seen of these now. */
final class EarlierTables {
    private static final String TIME = "'2026-11-01T08:00:00.000Z'";

    static final List<String> EXPECTED = List.of(
            "urn:old:1 1 h Kopf example.org Birch and Reed spoke. {\"a\":1} 0.1.0",
            "urn:old:2 9 h - - Nobody spoke. {} 0.1.0",
            "urn:old:1 0 e1 PERSON Ada Birch Birch 0 0 5 Birch",
            "urn:old:1 0 e1 PERSON Ada Birch Birch 1 40 45 Birch",
            "urn:old:1 1 e2 PERSON Tom Reed - 0 10 14 Reed",
            "q1 urn:old:1 1 Kopf example.org It rained. Ada Birch 3 9 said q0 0.9",
            "q3 urn:old:3 4 - - Nobody has it. - 3 9 - - 0.5",
            "q2 retracted");

    private EarlierTables() {}

    static void fill(Database database) {
        Flyway.configure()
                .dataSource(database.source())
                .locations("classpath:db/migration")
                .placeholders(database.types())
                .table("wortlaut_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target("2")
                .load()
                .migrate();
        execute(
                database,
                "INSERT INTO articles VALUES ('urn:old:1', '1', 'h', 'Kopf', 'example.org', 'then', " + TIME
                        + ", NULL, 'en', 'Birch and Reed spoke.', '{\"a\":1}', '0.1.0', 'm', 'en')",
                "INSERT INTO articles VALUES ('urn:old:2', '9', 'h', NULL, NULL, NULL, NULL, NULL, 'en', 'Nobody spoke.',"
                        + " '{}', '0.1.0', NULL, NULL)",
                "INSERT INTO entities VALUES ('urn:old:1', 0, 'e1', 'PERSON', 'Ada Birch', '[\"Birch\"]', 0.7)",
                "INSERT INTO entities VALUES ('urn:old:1', 1, 'e2', 'PERSON', 'Tom Reed', '[]', 0.3)",
                "INSERT INTO mentions VALUES ('urn:old:1', 0, 1, 40, 45, 'Birch')",
                "INSERT INTO mentions VALUES ('urn:old:1', 0, 0, 0, 5, 'Birch')",
                "INSERT INTO mentions VALUES ('urn:old:1', 1, 0, 10, 14, 'Reed')",
                quote("q1", "current", "urn:old:1", "1", "It rained.", "'Ada Birch'", "'said'", "'q0'", 0.9),
                quote("q2", "retracted", "urn:old:1", "1", "It froze.", "'Ada Birch'", "'said'", "NULL", 0.9),
                quote("q3", "current", "urn:old:3", "4", "Nobody has it.", "NULL", "NULL", "NULL", 0.5),
                "INSERT INTO deletions VALUES ('urn:old:9', 12)",
                "INSERT INTO sink_positions VALUES ('test.enriched', 0, 7)");
    }

    private static String quote(
            String id,
            String state,
            String article,
            String version,
            String text,
            String speaker,
            String cue,
            String parent,
            double confidence) {
        return "INSERT INTO quotes VALUES ('" + id + "', '" + state + "', '" + article + "', '" + version
                + "', 'Kopf', 'example.org', 'then', " + TIME + ", 'en', 'direct', '" + text + "', '" + text
                + "', 3, 9, '[{\"start\":3,\"end\":9}]', 'named', " + speaker + ", 'e1', 1, 2, " + cue
                + ", 4, 5, 'q1', " + parent + ", " + confidence + ", 'cue', '[]', " + TIME + ", 5)";
    }

    static List<String> seen(Database database) {
        List<String> seen = new ArrayList<>(
                rows(
                        database,
                        "SELECT id || ' ' || version || ' ' || content_hash || ' ' || COALESCE(headline, '-') || ' '"
                                + " || COALESCE(source, '-') || ' ' || text || ' ' || enriched || ' ' || enricher_version FROM articles ORDER BY id"));
        seen.addAll(rows(
                database,
                "SELECT m.article_id || ' ' || m.entity_ordinal || ' ' || m.entity_id || ' ' || m.type || ' ' || m.name"
                        + " || ' ' || COALESCE(e.aliases ->> 0, '-') || ' ' || m.ordinal || ' ' || m.start_offset || ' ' || m.end_offset"
                        + " || ' ' || m.exact FROM mentions m JOIN entities e ON e.article = m.article AND e.ordinal = m.entity_ordinal"
                        + " ORDER BY m.article_id, m.entity_ordinal, m.ordinal"));
        seen.addAll(rows(
                database,
                "SELECT quote_id || ' ' || article_id || ' ' || article_version || ' ' || COALESCE(headline, '-') || ' '"
                        + " || COALESCE(source, '-') || ' ' || text || ' ' || COALESCE(speaker_name, '-') || ' ' || start_offset"
                        + " || ' ' || end_offset || ' ' || COALESCE(cue, '-') || ' ' || COALESCE(parent, '-') || ' ' || confidence"
                        + " FROM current_quotes ORDER BY quote_id"));
        seen.addAll(rows(database, "SELECT quote_id || ' ' || state FROM quotes WHERE state = 'retracted'"));
        return seen;
    }

    static List<String> rows(Database database, String sql) {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static void execute(Database database, String... statements) {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
