package wortlaut.bench.result;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing measured, with every sample.
 *
 * @param part what it belongs to, such as {@code pipeline}
 * @param name unique within the part
 * @param unit of the samples
 * @param samples in the order in which they were taken, one at least
 * @param ceiling the name of the figure of the same part and unit beside which it is shown; null: none
 * @param goal null: nothing is asked of it
 */
public record Figure(
        String part,
        String name,
        String unit,
        List<Double> samples,
        @Nullable String ceiling,
        @Nullable Goal goal) {

    public Figure {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        samples = List.copyOf(samples);
    }

    /** A figure of which nothing is asked, beside no ceiling. */
    public static Figure of(String part, String name, String unit, List<Double> samples) {
        return new Figure(part, name, unit, samples, null, null);
    }

    /** The same beside that figure. */
    public Figure beside(String other) {
        return new Figure(part, name, unit, samples, other, goal);
    }

    /** The same with something asked of it. */
    public Figure asked(Goal of) {
        return new Figure(part, name, unit, samples, ceiling, of);
    }

    public Statistics statistics() {
        return Statistics.of(samples);
    }
}
