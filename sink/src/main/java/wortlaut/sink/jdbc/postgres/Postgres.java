package wortlaut.sink.jdbc.postgres;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLException;
import wortlaut.events.WortlautException;
import wortlaut.sink.jdbc.Column;
import wortlaut.sink.jdbc.Database;
import wortlaut.sink.jdbc.Rows;
import wortlaut.sink.jdbc.SqlState;
import wortlaut.sink.jdbc.Trouble;

/** PostgreSQL. {@code ?currentSchema=NAME} in the address puts the tables into a schema of their own. */
public record Postgres(DataSource source, String description) implements Database {
    private static final int DRIVERS_CONNECT_SECONDS = 10;

    private static final Map<String, String> TYPES = Map.of(
            "json", "JSONB",
            "time", "TIMESTAMPTZ",
            "equality", "USING hash",
            "number", "BIGINT",
            "clustered", "",
            "each_mention", "LATERAL jsonb_array_elements(e.mentions) WITH ORDINALITY AS m(value, key)",
            "each_alias", "LATERAL jsonb_array_elements_text(e.aliases) AS v(value)",
            "mention_ordinal", "CAST(m.key - 1 AS INTEGER)",
            "mentions_of_entity",
                    "COALESCE((SELECT jsonb_agg(jsonb_build_object('start', m.start_offset, 'end', m.end_offset,"
                            + " 'exact', m.exact) ORDER BY m.ordinal) FROM mentions_before m WHERE m.article_id = e.article_id"
                            + " AND m.entity_ordinal = e.ordinal), '[]')",
            "day_ago", "now() - INTERVAL '1 day'");

    /**
     * Nobody is asked yet.
     *
     * @param address all after {@code postgresql:}
     * @throws WortlautException if it is the address of no database
     */
    public static Database at(String address) {
        if (!address.startsWith("//") || address.length() == 2) {
            throw new WortlautException("not the address of a PostgreSQL database;"
                    + " give postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
        }
        int question = address.indexOf('?', Math.max(0, address.lastIndexOf('@')));
        String options = question < 0 ? "" : address.substring(question);
        String whole = question < 0 ? address.substring(2) : address.substring(2, question);
        // The last @ ends the password, which may hold any other character, even unencoded.
        int at = whole.lastIndexOf('@');
        String place = whole.substring(at + 1);
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl("jdbc:postgresql://" + place + options);
        } catch (IllegalArgumentException e) {
            throw new WortlautException("postgresql://" + place + " is not the address of a PostgreSQL database", e);
        }
        setUser(source, at < 0 ? null : whole.substring(0, at));
        setPatience(source);
        // Lets the server take strings as JSON and as points in time.
        source.setStringType("unspecified");
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("wortlaut-sink");
        // Details and statements hold what articles say.
        source.setLogServerErrorDetail(false);
        return new Postgres(source, "PostgreSQL " + place);
    }

    @Override
    public Map<String, String> types() {
        return TYPES;
    }

    @Override
    public Rows rows(Connection connection, String table, List<Column> columns, List<String> key) throws SQLException {
        return CopiedRows.into(connection, table, columns, key);
    }

    @Override
    public String eachOf(String type) {
        return "SELECT CAST(jsonb_array_elements_text(?) AS " + type + ")";
    }

    @Override
    public String indexes() {
        return "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema()";
    }

    @Override
    public boolean exists() {
        return true;
    }

    /** Nothing: the server sees to itself. */
    @Override
    public void beforeWrite() {}

    /** About values are data exceptions (22), constraints (23), limits of a row or index (54); see the manual's appendix "Error Codes". */
    @Override
    public Optional<Trouble> trouble(SQLException error) {
        if (!SqlState.isIn(error)) {
            return Optional.empty();
        }
        return Optional.of(SqlState.begins(error, "22", "23", "54") ? Trouble.RECORD : Trouble.WORLD);
    }

    /** Connection (08), resources (53), starting up (57P03). */
    @Override
    public boolean isNotThereYet(SQLException error) {
        return SqlState.begins(error, "08", "53", "57P03");
    }

    @Override
    public Optional<String> words(SQLException error) {
        return error instanceof PSQLException server
                ? Optional.ofNullable(server.getServerErrorMessage())
                        .map(said -> said.getSeverity() + ": " + said.getMessage())
                : Optional.empty();
    }

    /** A connection that a firewall or a cable has taken away is noticed, not waited for. */
    private static void setPatience(PGSimpleDataSource source) {
        source.setTcpKeepAlive(true);
        if (source.getConnectTimeout() == 0 || source.getConnectTimeout() == DRIVERS_CONNECT_SECONDS) {
            source.setConnectTimeout(5);
        }
        if (source.getSocketTimeout() == 0) {
            source.setSocketTimeout(60);
        }
    }

    /**
     * A password that the address does not name comes from {@code PGPASSWORD}, as with PostgreSQL's own programs, or from {@code
     * .pgpass} or {@code PGPASSFILE}, which the driver reads: there no list of processes shows it.
     */
    private static void setUser(PGSimpleDataSource source, @Nullable String userAndPassword) {
        if (source.getPassword() == null && System.getenv("PGPASSWORD") != null) {
            source.setPassword(System.getenv("PGPASSWORD"));
        }
        if (userAndPassword == null) {
            return;
        }
        String[] parts = userAndPassword.split(":", 2);
        source.setUser(decoded(parts[0]));
        if (parts.length == 2) {
            source.setPassword(decoded(parts[1]));
        }
    }

    /** Percent-encoding, as in every URI; a plus is a plus. */
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
