package wortlaut.enrich.limit;

import java.util.function.BooleanSupplier;

/**
 * The work that the analysis of one article may take, in steps: a step is one look at a token or something that takes about as long. The
 * analysis knows no clock, so it counts; whoever has one may end it from outside. Not thread-safe: one for each article.
 */
public final class Budget {
    /** How many steps are taken between two questions to the outside: some hundred microseconds. */
    private static final int SLICE = 1 << 14;

    private final BooleanSupplier ended;
    private final String why;
    private long most = Long.MAX_VALUE;

    /** Steps of all slices before this one. */
    private long settled;

    private int slice = SLICE;
    private int left = SLICE;

    private Budget(BooleanSupplier ended, String why) {
        this.ended = ended;
        this.why = why;
    }

    /** One that nobody ends from outside. */
    public static Budget unlimited() {
        return new Budget(() -> false, "");
    }

    /**
     * One that somebody may end.
     *
     * @param ended asked again and again, from the thread that does the work: true to end it
     * @param why what the message says then, such as "it took more than 10 s"
     */
    public static Budget until(BooleanSupplier ended, String why) {
        return new Budget(ended, why);
    }

    /** Allows so many steps in all, those that are taken already included. */
    public void limit(long steps) {
        most = steps;
        settle();
    }

    /**
     * Takes steps; to be called in every loop over tokens, quotes or names.
     *
     * @throws LimitExceededException when the limit is passed or somebody has ended it
     */
    public void charge(int steps) {
        left -= steps;
        if (left < 0) {
            settle();
        }
    }

    private void settle() {
        settled = spent();
        slice = SLICE;
        left = SLICE;
        if (settled > most) {
            throw new LimitExceededException(String.format(
                    "analysing the text takes more than %,d steps, the limit for a text of its length; its words or marks repeat as"
                            + " no news does",
                    most));
        }
        if (ended.getAsBoolean()) {
            throw new LimitExceededException(
                    String.format("analysing the text was ended: %s (%,d steps)", why, settled));
        }
    }

    /** The steps taken so far. */
    public long spent() {
        return settled + slice - left;
    }
}
