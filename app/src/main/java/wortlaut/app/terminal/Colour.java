package wortlaut.app.terminal;

/** Styles of ECMA-48 (SGR) that terminals know, the ones that can be told apart on dark and on light ground. */
public enum Colour {
    RED(31),
    GREEN(32),
    YELLOW(33),
    BLUE(34),
    MAGENTA(35),
    CYAN(36);

    private static final String START = "\u001b[";

    /** Ends all styles. */
    public static final String RESET = START + "0m";

    /** Of the terminal's own colour, and set apart by a line below. */
    public static final String UNDERLINED = START + "4m";

    /** Less bright. */
    public static final String FAINT = START + "2m";

    private final int code;

    Colour(int code) {
        this.code = code;
    }

    /** The n-th colour; the first comes again behind the last. */
    public static Colour number(int n) {
        return values()[n % values().length];
    }

    /** What starts text of this colour. */
    public String plain() {
        return START + code + "m";
    }

    /** What starts bold text of this colour. */
    public String bold() {
        return START + "1;" + code + "m";
    }
}
