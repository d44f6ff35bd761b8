package wortlaut.bench.growth;

import java.util.ArrayList;
import java.util.List;
import wortlaut.bench.part.Bench;
import wortlaut.bench.part.Outcome;
import wortlaut.bench.part.Part;
import wortlaut.bench.picture.Picture;
import wortlaut.bench.result.Curve;

/** How cost grows with the size of texts, logs, alias files and the number of partitions; draws each curve. */
public final class GrowthPart implements Part {
    private static final List<Growth> ALL = List.of(new TextGrowth());

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String announcement() {
        return "curves over the size of texts, alias files and logs and over partitions; most of an hour, a tenth of it with"
                + " --largest-log 30000";
    }

    @Override
    public Outcome measure(Bench bench) {
        List<Curve> curves = new ArrayList<>();
        for (Growth growth : ALL) {
            for (Curve curve : growth.measure(bench)) {
                bench.progress()
                        .accept("drawn: " + Picture.draw(curve, bench.settings().pictures()));
                curves.add(curve);
            }
        }
        return new Outcome(List.of(), curves);
    }
}
