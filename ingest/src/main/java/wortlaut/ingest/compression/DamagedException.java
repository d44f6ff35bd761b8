package wortlaut.ingest.compression;

import java.io.IOException;

/** Content that is not what it should be, and will not be at another try: a sentence for people says what and where. */
public final class DamagedException extends IOException {
    private final boolean goesOn;

    /** @param goesOn whether the next read gives what comes behind the damage, with a gap */
    public DamagedException(String reason, boolean goesOn) {
        super(reason);
        this.goesOn = goesOn;
    }

    /** Whether the next read gives what comes behind the damage; otherwise it is the end. */
    public boolean goesOn() {
        return goesOn;
    }

    /** The sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
