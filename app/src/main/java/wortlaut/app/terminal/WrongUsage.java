package wortlaut.app.terminal;

import wortlaut.events.WortlautException;

/** Options or arguments that cannot be meant; found before anything was started. */
public final class WrongUsage extends WortlautException {
    private static final long serialVersionUID = 1L;

    public WrongUsage(String message) {
        super(message);
    }

    public WrongUsage(WortlautException cause) {
        super(cause.getMessage(), cause);
    }

    /** @param option what the cause is about */
    public WrongUsage(String option, WortlautException cause) {
        super(option + ": " + cause.getMessage(), cause);
    }
}
