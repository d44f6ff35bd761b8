package wortlaut.app.terminal;

/** What the program tells the shell. */
public final class ExitStatus {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int WRONG_USAGE = 2;
    /** Done, but some records were rejected or dead-lettered. */
    public static final int SOME_REJECTED = 3;

    private ExitStatus() {}
}
