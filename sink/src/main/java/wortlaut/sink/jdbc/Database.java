package wortlaut.sink.jdbc;

import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import wortlaut.events.WortlautException;
import wortlaut.sink.SinkPlace;

/**
 * A database that the sink can write to, and what is special about it.
 *
 * @param source of connections that are set up as the sink needs them
 * @param types what the placeholders of the schema stand for
 * @param description for people, without a password
 * @param beforeWrite done before each batch; throws {@link wortlaut.sink.UnavailableException} when it has to wait
 */
record Database(DataSource source, Map<String, String> types, String description, Runnable beforeWrite) {
    Database {
        Objects.requireNonNull(source, "source");
        types = Map.copyOf(types);
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(beforeWrite, "beforeWrite");
    }

    /** @throws WortlautException if it is the address of no database that is supported */
    static Database at(String url) {
        String address = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        if (address.startsWith("sqlite:")) {
            return Sqlite.database(address.substring("sqlite:".length()));
        } else if (address.startsWith("postgresql:") || address.startsWith("postgres:")) {
            return Postgres.database(address.substring(address.indexOf(':') + 1));
        }
        throw new WortlautException("'" + scheme(address) + "' is no kind of sink; give " + SinkPlace.ADDRESSES);
    }

    private static String scheme(String address) {
        int end = address.indexOf(':');
        return end < 0 || end > 30 ? "…" : address.substring(0, end);
    }
}
