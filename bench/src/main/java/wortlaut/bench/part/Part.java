package wortlaut.bench.part;

import wortlaut.events.WortlautException;

/** Something that is measured, beside its ceilings. */
public interface Part {
    /** How it is named on the command line and in results. */
    String name();

    /** What it is about to do and how long that takes on two cores, said beforehand. */
    String announcement();

    /**
     * Takes minutes.
     *
     * @throws WortlautException if a process does not do what it should
     */
    Outcome measure(Bench bench);
}
