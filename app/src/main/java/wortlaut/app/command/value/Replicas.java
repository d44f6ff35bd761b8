package wortlaut.app.command.value;

/** How many brokers keep each record. */
public final class Replicas extends WholeNumber<Short> {
    public Replicas() {
        super(1, Short.MAX_VALUE, "a replication factor", number -> (short) number);
    }
}
