package wortlaut.sink.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import wortlaut.events.json.Part;
import wortlaut.events.json.Parts;

/** Hands the parts of a record on to rows: one after the other in the order in which they stand in the record. Of one thread. */
final class Fields {
    private final Parts parts;
    private int at;

    Fields(Parts parts) {
        this.parts = parts;
    }

    /** Whether this part comes next. */
    boolean isNext(Part part) {
        return at < parts.size() && parts.part(at) == part;
    }

    void skip() {
        at++;
    }

    /** A string; none, where the record has it not. */
    void text(Part part, Rows rows) throws SQLException {
        if (!isNext(part)) {
            rows.none();
            return;
        }
        Optional<byte[]> utf8 = parts.utf8(at);
        if (utf8.isPresent()) {
            rows.utf8(utf8.get());
        } else {
            rows.text(SafeText.of(parts.text(at)));
        }
        at++;
    }

    /** A string that the record must have. */
    String text(Part part) {
        if (!isNext(part)) {
            throw new IllegalStateException("no " + part);
        }
        return SafeText.of(parts.text(at++));
    }

    /** A list as JSON; an empty one, where the record has none. */
    void list(Part part, Rows rows) throws SQLException {
        if (!isNext(part)) {
            rows.text("[]");
            return;
        }
        byte[] json = parts.bytes(at++);
        if (SafeText.isSafe(json)) {
            rows.utf8(json);
        } else {
            rows.text(SafeText.ofJson(parts.json(at - 1)));
        }
    }

    /** A whole number; none, where the record has it not. */
    void number(Part part, Rows rows) throws SQLException {
        if (isNext(part)) {
            rows.number(parts.number(at++));
        } else {
            rows.none();
        }
    }

    /** A number from 0 to 1. */
    void share(Part part, Rows rows) throws SQLException {
        if (!isNext(part)) {
            throw new IllegalStateException("no " + part);
        }
        rows.real(parts.share(at++));
    }

    /** Where the first of the spans begins and the last ends. */
    void bounds(Rows rows) throws SQLException {
        number(Part.SPAN_START, rows);
        while (parts.part(at + 1) != Part.SPANS) {
            at++;
        }
        number(Part.SPAN_END, rows);
    }
}
