package wortlaut.sink;

import wortlaut.events.WortlautException;

/**
 * What a sink needs is not there now (disk full, database gone or locked, broker away). It is nobody's record that is to blame, so the
 * loop waits, opens the sink again and goes on where it stood.
 */
public final class UnavailableException extends WortlautException {
    private static final long serialVersionUID = 1L;

    public UnavailableException(String message) {
        super(message);
    }

    public UnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
