package wortlaut.bench.result;

import org.jspecify.annotations.Nullable;

/**
 * What a figure must be, and what it should become.
 *
 * @param atMost whether less is better
 * @param must the bound
 * @param goal what is aimed at; null: nothing beyond the bound
 */
public record Goal(boolean atMost, double must, @Nullable Double goal) {
    /** Less is better. */
    public static Goal atMost(double must, @Nullable Double goal) {
        return new Goal(true, must, goal);
    }

    /** More is better. */
    public static Goal atLeast(double must, @Nullable Double goal) {
        return new Goal(false, must, goal);
    }

    /** Whether the bound is kept. */
    public boolean isMet(double value) {
        return atMost ? value <= must : value >= must;
    }

    /** As a table shows it: {@code ≤ 4.6 (goal 2.9)}. */
    String shown() {
        String bound = (atMost ? "≤ " : "≥ ") + Numbers.shown(must);
        return goal == null ? bound : bound + " (goal " + Numbers.shown(goal) + ")";
    }
}
