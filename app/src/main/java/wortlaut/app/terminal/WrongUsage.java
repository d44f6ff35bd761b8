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
}
