package wortlaut.enrich.limit;

import wortlaut.events.WortlautException;

/** An article asks more of the analysis than one article may. Its message names the limit. The article is at fault, not the world. */
public final class LimitExceededException extends WortlautException {
    private static final long serialVersionUID = 1L;

    LimitExceededException(String message) {
        super(message);
    }
}
