package wortlaut.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import wortlaut.bench.part.Bench;
import wortlaut.bench.part.Outcome;
import wortlaut.bench.part.Part;
import wortlaut.bench.picture.Picture;
import wortlaut.bench.result.Curve;
import wortlaut.events.WortlautException;

/** How cost grows with the size of one thing; draws each curve. */
public final class GrowthPart implements Part {
    private final String name;
    private final String announcement;
    private final Supplier<Growth> growth;

    private GrowthPart(String name, String announcement, Supplier<Growth> growth) {
        this.name = name;
        this.announcement = announcement;
        this.growth = growth;
    }

    /** One for each thing that grows. */
    public static List<Part> all() {
        return List.of(
                new GrowthPart("texts", "curves over texts of 1 KB to 4 MB; two minutes", TextGrowth::new),
                new GrowthPart(
                        "aliases", "curves over alias files up to a million lines; three minutes", AliasGrowth::new),
                new GrowthPart(
                        "partitions", "curves over 1 to 64 partitions; five to ten minutes", PartitionGrowth::new),
                new GrowthPart(
                        "logs",
                        "curves over logs that are filled for ten minutes at most; twenty minutes, three with --largest-log 30000",
                        LogGrowth::new));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String announcement() {
        return announcement;
    }

    @Override
    public Outcome measure(Bench bench) {
        List<Curve> curves = new ArrayList<>();
        for (Curve curve : growth.get().measure(bench)) {
            curves.add(curve);
            bench.progress().accept(drawn(bench, curve));
        }
        return new Outcome(List.of(), curves);
    }

    /** What was measured is told even where it cannot be drawn. */
    private static String drawn(Bench bench, Curve curve) {
        try {
            return "drawn: " + Picture.draw(curve, bench.settings().pictures());
        } catch (WortlautException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
