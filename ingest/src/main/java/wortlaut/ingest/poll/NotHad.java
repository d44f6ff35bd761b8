package wortlaut.ingest.poll;

import java.io.IOException;

/** There is nothing to read, for a reason that is told as it is. */
@SuppressWarnings("OverrideThrowableToString") // readers show an exception with its class, which says nothing here
final class NotHad extends IOException {
    private static final long serialVersionUID = 1;

    NotHad(String reason) {
        super(reason);
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
