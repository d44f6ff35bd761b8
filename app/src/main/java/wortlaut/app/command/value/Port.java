package wortlaut.app.command.value;

/** Where to listen; 0 stands for a free port. */
public final class Port extends WholeNumber<Integer> {
    public Port() {
        super(0, 65_535, "a port (0 takes a free one)", number -> (int) number);
    }
}
