package wortlaut.app.log;

/** How records are printed. */
public enum OutputFormat {
    /** The record's value, a JSON object a line. */
    JSON,
    /** A line that a person reads. */
    TEXT
}
