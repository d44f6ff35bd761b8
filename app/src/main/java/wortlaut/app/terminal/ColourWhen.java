package wortlaut.app.terminal;

/** When output is in colour. */
public enum ColourWhen {
    /** If standard output is a terminal and {@code NO_COLOR} is not set (no-color.org). */
    AUTO,
    ALWAYS,
    NEVER;

    /** Whether it is, here and now. */
    public boolean isNow() {
        String no = System.getenv("NO_COLOR");
        return this == ALWAYS
                || (this == AUTO && Boolean.getBoolean("wortlaut.tty.out") && (no == null || no.isEmpty()));
    }
}
