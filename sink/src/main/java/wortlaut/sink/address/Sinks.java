package wortlaut.sink.address;

import java.util.List;
import java.util.function.BiFunction;
import wortlaut.events.WortlautException;
import wortlaut.sink.Sink;
import wortlaut.sink.SinkContents;
import wortlaut.sink.SinkPlace;
import wortlaut.sink.file.jsonl.JsonLines;
import wortlaut.sink.file.jsonl.PackedLines;
import wortlaut.sink.file.jsonl.Packing;
import wortlaut.sink.jdbc.postgres.Postgres;
import wortlaut.sink.jdbc.sqlite.Sqlite;

/** Opens sinks by their address. A new kind is added to the list here. */
public final class Sinks {
    private static final List<SinkKind> KINDS = List.of(
            SinkKind.files("jsonl", new JsonLines()),
            SinkKind.files("jsonl.gz", new PackedLines(Packing.GZIP)),
            SinkKind.files("jsonl.zst", new PackedLines(Packing.ZSTD)),
            SinkKind.tables(List.of("sqlite"), "sqlite:FILE", Sqlite::at, Sqlite::existing),
            SinkKind.tables(
                    List.of("postgresql", "postgres"),
                    "postgresql://USER:PASSWORD@HOST/DATABASE",
                    Postgres::at,
                    Postgres::at));

    private Sinks() {}

    /** What the addresses of each kind look like, for messages and help. */
    public static List<String> addresses() {
        return KINDS.stream().map(SinkKind::form).toList();
    }

    /**
     * Where to write to.
     *
     * @param target an address as {@link #addresses} shows; those of databases also with {@code jdbc:} before
     * @throws WortlautException if there is no such kind of sink, or the address is wrong
     */
    public static SinkPlace at(String target) {
        return found(target, (kind, address) -> kind.place().apply(address));
    }

    /**
     * Opens it once.
     *
     * @throws WortlautException as {@link #at}, or if it cannot be opened
     */
    public static Sink open(String target) {
        return at(target).open();
    }

    /**
     * Looks into a sink.
     *
     * @throws WortlautException if there is no such kind of sink, or nothing there
     */
    public static SinkContents contents(String target) {
        return found(target, (kind, address) -> kind.contents().apply(address));
    }

    private static <T> T found(String target, BiFunction<SinkKind, String, T> open) {
        for (SinkKind kind : KINDS) {
            for (String name : kind.names()) {
                if (target.startsWith(name + ":")) {
                    return open.apply(kind, target.substring(name.length() + 1));
                }
            }
        }
        throw new WortlautException(
                "'" + shown(target) + "' is no kind of sink; give " + String.join(" or ", addresses()));
    }

    /** What is before the colon; what is behind it may be a password. */
    private static String shown(String target) {
        String address = target.startsWith("jdbc:") ? target.substring("jdbc:".length()) : target;
        int end = address.indexOf(':');
        return end < 0 || end > 30 ? "…" : address.substring(0, end);
    }
}
