package wortlaut.sink.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wortlaut.events.Alternative;
import wortlaut.events.Span;
import wortlaut.events.json.Json;

/** The values of one execution of a statement, given in the order of its parameters. */
final class Row {
    private static final Json<String[]> STRINGS = Json.of(String[].class, "list of strings");
    private static final Json<Span[]> SPANS = Json.of(Span[].class, "list of spans");
    private static final Json<Alternative[]> ALTERNATIVES = Json.of(Alternative[].class, "list of alternatives");

    private final PreparedStatement statement;
    private final boolean safe;
    private int column;

    private Row(PreparedStatement statement, boolean safe) {
        this.statement = statement;
        this.safe = safe;
    }

    static Row of(PreparedStatement statement) {
        return of(statement, false);
    }

    /** @param safe whether all texts are known to be {@linkplain SafeText safe}, so that none has to be looked at */
    static Row of(PreparedStatement statement, boolean safe) {
        return new Row(statement, safe);
    }

    /** Null stays null; what no database can keep is replaced, see {@link SafeText}. */
    Row text(@Nullable String value) throws SQLException {
        statement.setString(++column, safe ? value : SafeText.orNull(value));
        return this;
    }

    /** A text as bytes, for a parameter that is {@link Database#textOfBytes}. */
    Row utf8(byte[] value) throws SQLException {
        byte[] kept = safe
                ? value
                : SafeText.of(new String(value, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        statement.setBytes(++column, kept);
        return this;
    }

    Row number(@Nullable Integer value) throws SQLException {
        if (value == null) {
            statement.setNull(++column, Types.INTEGER);
        } else {
            statement.setInt(++column, value);
        }
        return this;
    }

    Row number(long value) throws SQLException {
        statement.setLong(++column, value);
        return this;
    }

    Row real(double value) throws SQLException {
        statement.setDouble(++column, value);
        return this;
    }

    Row strings(List<String> values) throws SQLException {
        return json(STRINGS.write(values.stream().map(SafeText::of).toArray(String[]::new)));
    }

    Row spans(List<Span> values) throws SQLException {
        return json(SPANS.write(values.toArray(Span[]::new)));
    }

    Row alternatives(List<Alternative> values) throws SQLException {
        return json(ALTERNATIVES.write(values.stream()
                .map(a -> new Alternative(SafeText.of(a.name()), SafeText.orNull(a.entity()), a.confidence()))
                .toArray(Alternative[]::new)));
    }

    /** Keeps the values to be sent with others. */
    void add() throws SQLException {
        statement.addBatch();
    }

    private Row json(byte[] utf8) throws SQLException {
        return text(new String(utf8, StandardCharsets.UTF_8));
    }
}
