package wortlaut.app.command.value;

/** Of a topic. More than this no broker bears. */
public final class Partitions extends WholeNumber<Integer> {
    public Partitions() {
        super(1, 100_000, "a number of partitions", number -> (int) number);
    }
}
