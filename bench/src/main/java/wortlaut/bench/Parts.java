package wortlaut.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    private static final List<Part> QUICK =
            List.of(new AnalysisPart(), new CommandPart(), new PipelinePart(), new LatencyPart(), new SinksPart());
    private static final List<Part> GROWTH = GrowthPart.all();
    private static final List<Part> ALL =
            Stream.concat(QUICK.stream(), GROWTH.stream()).toList();

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
        Map<String, List<Part>> known = known();
        List<Part> asked = new ArrayList<>();
        for (String name : names) {
            if (!known.containsKey(name.toLowerCase(Locale.ROOT))) {
                throw new WrongUsage("'" + name + "' is no part; there are " + String.join(", ", known.keySet()));
            }
            asked.addAll(Objects.requireNonNull(known.get(name.toLowerCase(Locale.ROOT))));
        }
        return ALL.stream().filter(asked::contains).toList();
    }

    /** Parts and groups of them. */
    private static Map<String, List<Part>> known() {
        Map<String, List<Part>> known = new TreeMap<>(Map.of("growth", GROWTH, "all", ALL));
        ALL.forEach(part -> known.put(part.name(), List.of(part)));
        return known;
    }
}
