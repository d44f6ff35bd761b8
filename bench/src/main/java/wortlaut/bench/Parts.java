package wortlaut.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.bench.growth.GrowthPart;
import wortlaut.bench.part.AnalysisPart;
import wortlaut.bench.part.CommandPart;
import wortlaut.bench.part.LatencyPart;
import wortlaut.bench.part.Part;
import wortlaut.bench.part.PipelinePart;
import wortlaut.bench.part.SinksPart;

/** The parts by the names that users give. */
final class Parts {
    private static final String ALL = "all";
    private static final List<Part> QUICK =
            List.of(new AnalysisPart(), new CommandPart(), new PipelinePart(), new LatencyPart(), new SinksPart());
    private static final List<Part> LONG = List.of(new GrowthPart());

    private Parts() {}

    /**
     * Those of these names, each once, in the order in which they are measured; without names all that take minutes only.
     *
     * @throws WrongUsage naming what is no part, and what there is
     */
    static List<Part> named(List<String> names) {
        if (names.isEmpty()) {
            return QUICK;
        }
        List<Part> all = all();
        Set<String> asked = new LinkedHashSet<>();
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!lower.equals(ALL) && all.stream().noneMatch(part -> part.name().equals(lower))) {
                throw new WrongUsage("'" + name + "' is no part; there are "
                        + String.join(", ", all.stream().map(Part::name).toList()) + " and " + ALL);
            }
            asked.add(lower);
        }
        return all.stream()
                .filter(part -> asked.contains(ALL) || asked.contains(part.name()))
                .toList();
    }

    private static List<Part> all() {
        List<Part> all = new ArrayList<>(QUICK);
        all.addAll(LONG);
        return all;
    }
}
