package wortlaut.events;

import org.jspecify.annotations.Nullable;

/** The root of every exception of our own. Its message names what was wrong, where, and what to do. */
public class WortlautException extends RuntimeException {
    public WortlautException(String message) {
        super(message);
    }

    public WortlautException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
