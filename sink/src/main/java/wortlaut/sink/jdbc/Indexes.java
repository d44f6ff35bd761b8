package wortlaut.sink.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The indexes beside the keys. While tables are filled from the beginning there are none: made at the end they cost half. */
final class Indexes {
    private final Connection connection;
    private final Database database;
    private final Map<String, String> definitions = new LinkedHashMap<>();

    Indexes(Connection connection, Database database) {
        this.connection = connection;
        this.database = database;
        String equality = database.types().getOrDefault("equality", "");
        definitions.put("articles_published_at", "articles (published_at)");
        definitions.put("articles_time", "articles (COALESCE(published_at, fed_at))");
        definitions.put("articles_cluster", "articles " + equality + " (cluster) WHERE cluster IS NOT NULL");
        definitions.put("entities_name", "entities " + equality + " (name)");
        definitions.put("quotes_speaker", "quotes " + equality + " (speaker_name)");
        definitions.put("quotes_event_time", "quotes (event_time)");
    }

    /** Makes those that are missing. */
    void make() throws SQLException {
        Set<String> there = there();
        try (Statement statement = connection.createStatement()) {
            for (var index : definitions.entrySet()) {
                if (!there.contains(index.getKey())) {
                    statement.executeUpdate("CREATE INDEX " + index.getKey() + " ON " + index.getValue());
                }
            }
        }
    }

    void drop() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String index : definitions.keySet()) {
                statement.executeUpdate("DROP INDEX IF EXISTS " + index);
            }
        }
    }

    private Set<String> there() throws SQLException {
        Set<String> names = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(database.indexes())) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
