package wortlaut.sink.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** A database that the sink can write to, and what is special about its kind. */
public interface Database {

    /** Of connections that are set up as the sink needs them. */
    DataSource source();

    /** What the placeholders of the schema stand for. */
    Map<String, String> types();

    /**
     * Rows for a table.
     *
     * @param key of the rows that a new one replaces; empty: none of its key is there
     */
    Rows rows(Connection connection, String table, List<Column> columns, List<String> key) throws SQLException;

    /** A query of the elements of a JSON list, its only parameter, as values of this type. */
    String eachOf(String type);

    /** A query of the names of all indexes. */
    String indexes();

    /** For people, without a password: {@code SQLite data/wortlaut.db}. */
    String description();

    /** Whether there is something to be read; a database that has to be asked is taken to be there. */
    boolean exists();

    /**
     * Done before each batch.
     *
     * @throws wortlaut.sink.UnavailableException when the batch has to wait
     */
    void beforeWrite();

    /** What an error is about; empty when this kind of database does not say such errors. */
    Optional<Trouble> trouble(SQLException error);

    /** Whether an error in opening it may be over some time: a server that starts, a file that is locked. */
    boolean isNotThereYet(SQLException error);

    /** The server's own words where the driver adds to them. */
    Optional<String> words(SQLException error);
}
