package wortlaut.app.command;

import wortlaut.ingest.format.Parsed;

/** Tells the user of each record that is no article. */
final class RejectedLines {
    private RejectedLines() {}

    static void print(Parsed.Rejected rejected) {
        System.err.println("wortlaut: " + rejected.message());
    }
}
