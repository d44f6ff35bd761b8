package wortlaut.ingest.page.body;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.markup.Line;

/** Sums over the lines within each element. */
final class Weights {
    private final Map<Element, Integer> sums = new LinkedHashMap<>();

    private Weights() {}

    static Weights of(Collection<Line> lines, ToIntFunction<Line> weight) {
        Weights weights = new Weights();
        for (Line line : lines) {
            int value = weight.applyAsInt(line);
            for (@Nullable Element at = line.element(); value != 0 && at != null; at = at.parent()) {
                weights.sums.merge(at, value, Integer::sum);
            }
        }
        return weights;
    }

    int in(Element element) {
        return sums.getOrDefault(element, 0);
    }

    Collection<Element> elements() {
        return sums.keySet();
    }
}
