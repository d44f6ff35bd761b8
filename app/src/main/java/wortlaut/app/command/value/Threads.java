package wortlaut.app.command.value;

/** How many threads work at once; more than the machine has cores are of no use. */
public final class Threads extends WholeNumber<Integer> {
    public Threads() {
        super(1, 1_000, "a number of threads", number -> (int) number);
    }
}
