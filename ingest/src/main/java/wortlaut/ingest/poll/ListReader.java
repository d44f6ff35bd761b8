package wortlaut.ingest.poll;

import wortlaut.events.WortlautException;
import wortlaut.ingest.http.HttpAnswer;

/** Reads one kind of document that lists articles, or other such documents. Thread-safe. */
public interface ListReader {

    /** What is asked for, as the header {@code Accept} has it. */
    String accept();

    /** @throws WortlautException if it is no such document, saying what it is instead where that shows */
    Listing read(HttpAnswer document);
}
