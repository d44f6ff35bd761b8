package wortlaut.sink.jdbc;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;
import wortlaut.events.WortlautException;

/** PostgreSQL. {@code ?currentSchema=NAME} in the address puts the tables into a schema of their own. */
final class Postgres {
    private static final Pattern ADDRESS = Pattern.compile("//(?:([^@/?]*)@)?([^?]+)(\\?.*)?");

    private Postgres() {}

    /** @param address all after {@code postgresql:} */
    static Database database(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new WortlautException("not the address of a PostgreSQL database;"
                    + " give postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
        }
        String place = parts.group(2);
        String options = parts.group(3) == null ? "" : parts.group(3);
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl("jdbc:postgresql://" + place + options);
        } catch (IllegalArgumentException e) {
            throw new WortlautException("postgresql://" + place + " is not the address of a PostgreSQL database", e);
        }
        setUser(source, parts.group(1));
        // Lets the server take strings as JSON and as points in time.
        source.setStringType("unspecified");
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("wortlaut-sink");
        return new Database(
                source,
                Map.of("json", "JSONB", "time", "TIMESTAMPTZ", "equality", "USING hash"),
                "PostgreSQL " + place);
    }

    private static void setUser(PGSimpleDataSource source, String userAndPassword) {
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
