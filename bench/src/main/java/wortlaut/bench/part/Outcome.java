package wortlaut.bench.part;

import java.util.List;
import wortlaut.bench.result.Curve;
import wortlaut.bench.result.Figure;

/** What a part has measured, in the order in which it is shown. */
public record Outcome(List<Figure> figures, List<Curve> curves) {
    public Outcome {
        figures = List.copyOf(figures);
        curves = List.copyOf(curves);
    }

    /** Figures only. */
    static Outcome of(List<Figure> figures) {
        return new Outcome(figures, List.of());
    }
}
