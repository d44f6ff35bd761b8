package wortlaut.sink.jdbc;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import wortlaut.events.Printable;

/** Why a database failed: one short line with the cause, without SQL and without what an article says. */
final class Reason {
    private static final int LONGEST = 300;
    private static final int LONGEST_CHAIN = 20;

    private Reason() {}

    /** The server's own words where there are some, else those of the database error that lies deepest, else the error's own. */
    static String of(Throwable error, Database database) {
        SQLException deepest = null;
        for (SQLException cause : chain(error)) {
            if (deepest == null || !(cause instanceof BatchUpdateException)) {
                deepest = cause;
            }
        }
        String words = deepest == null ? String.valueOf(error.getMessage()) : words(deepest, database);
        String line = withoutValues(words.strip().replaceAll("\\s+", " "));
        return line.length() <= LONGEST ? line : Printable.atMost(LONGEST, line) + " …";
    }

    /** The database errors among the causes of an error and among those that follow them, outermost first. */
    static List<SQLException> chain(Throwable error) {
        List<SQLException> chain = new ArrayList<>();
        collect(error, chain);
        return chain;
    }

    private static void collect(Throwable error, List<SQLException> chain) {
        for (Throwable cause = error; cause != null && chain.size() < LONGEST_CHAIN; cause = cause.getCause()) {
            if (cause instanceof SQLException database && !chain.contains(database)) {
                chain.add(database);
                collect(database.getNextException(), chain);
            }
        }
    }

    private static String words(SQLException error, Database database) {
        return database.words(error).orElseGet(() -> String.valueOf(error.getMessage()));
    }

    /** Servers quote values and names alike; a name of ours is short and plain. */
    private static String withoutValues(String words) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (int open = words.indexOf('"'); open >= 0; open = words.indexOf('"', at)) {
            int close = words.indexOf('"', open + 1);
            int end = close < 0 ? words.length() : close + 1;
            String quoted = words.substring(open, end);
            kept.append(words, at, open).append(isName(quoted) ? quoted : "\"…\"");
            at = end;
        }
        return kept.append(words.substring(at)).toString();
    }

    private static boolean isName(String quoted) {
        return quoted.length() <= 66
                && quoted.chars()
                        .allMatch(c -> c == '"' || c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }
}
