package wortlaut.bench.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wortlaut.bench.result.Figure;
import wortlaut.events.WortlautException;

/** What rounds have measured of one part, by the names of the figures. */
final class Samples {
    private final String part;
    private final Map<String, List<Double>> byName = new LinkedHashMap<>();

    Samples(String part) {
        this.part = part;
    }

    void add(String name, double sample) {
        byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(sample);
    }

    /** @throws WortlautException if nothing was measured under this name */
    Figure figure(String name, String unit) {
        List<Double> samples = byName.get(name);
        if (samples == null) {
            throw new WortlautException("nothing was measured of " + name);
        }
        return Figure.of(part, name, unit, samples);
    }
}
