package wortlaut.sink;

import wortlaut.events.WortlautException;

/** A sink that cannot go on without somebody's hand: another writer is at it, its file is damaged, its log is another one. */
public final class UnusableException extends WortlautException {
    private static final long serialVersionUID = 1L;

    public UnusableException(String message) {
        super(message);
    }

    public UnusableException(String message, Throwable cause) {
        super(message, cause);
    }
}
