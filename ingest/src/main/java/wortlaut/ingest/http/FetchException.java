package wortlaut.ingest.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What was asked for did not come, or not whole; the message says why in words for people. */
public final class FetchException extends IOException {
    private static final long serialVersionUID = 1;

    private final boolean hung;
    private final boolean forEver;

    private FetchException(String message, boolean hung, boolean forEver, @Nullable Throwable cause) {
        super(message, cause);
        this.hung = hung;
        this.forEver = forEver;
    }

    static FetchException of(String message, Throwable cause) {
        return new FetchException(message, false, false, cause);
    }

    static FetchException timeOut(String message, Throwable cause) {
        return new FetchException(message, true, false, cause);
    }

    /** What another try would not change: a body too large, an address that may not be asked. */
    static FetchException refused(String message) {
        return new FetchException(message, false, true, null);
    }

    /** Whether it took too long, and so may the next. */
    public boolean hasHung() {
        return hung;
    }

    /** Whether another try is of no use. */
    public boolean isForEver() {
        return forEver;
    }
}
