package wortlaut.bench.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wortlaut.events.WortlautException;

/** All that one run has measured, and where; {@code docs/benchmarks.md} describes its JSON. Of one thread. */
public final class Results {
    /** The name and version of the form. */
    public static final String SCHEMA = "wortlaut/bench/1";

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final String version;
    private final String commit;
    private final Instant began;
    private final Machine machine;
    private final Map<String, Object> settings;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Curve> curves = new ArrayList<>();

    /** @param settings what the command was told, by its options' names */
    public Results(String version, String commit, Instant began, Machine machine, Map<String, Object> settings) {
        this.version = version;
        this.commit = commit;
        this.began = began;
        this.machine = machine;
        this.settings = Map.copyOf(settings);
    }

    /** Figures and curves of a part more. */
    public void add(List<Figure> moreFigures, List<Curve> moreCurves) {
        figures.addAll(moreFigures);
        curves.addAll(moreCurves);
    }

    /** @throws WortlautException if the file cannot be written */
    public void write(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, MAPPER.writeValueAsBytes(json()));
        } catch (IOException e) {
            throw new WortlautException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    ObjectNode json() {
        ObjectNode json = MAPPER.createObjectNode()
                .put("schema", SCHEMA)
                .put("version", version)
                .put("commit", commit)
                .put("began", began.toString());
        json.set("machine", MAPPER.valueToTree(machine));
        json.set("settings", MAPPER.valueToTree(new java.util.TreeMap<>(settings)));
        ArrayNode measured = json.putArray("figures");
        figures.forEach(figure -> measured.add(json(figure)));
        ArrayNode grown = json.putArray("curves");
        curves.forEach(curve -> grown.add(json(curve)));
        return json;
    }

    private ObjectNode json(Figure figure) {
        Statistics statistics = figure.statistics();
        ObjectNode json = MAPPER.createObjectNode()
                .put("part", figure.part())
                .put("name", figure.name())
                .put("unit", figure.unit())
                .put("median", statistics.median())
                .put("least", statistics.least())
                .put("most", statistics.most());
        Table.share(figure, figures)
                .ifPresent(share -> json.put("ceiling", figure.ceiling()).put("ofCeiling", share));
        Goal goal = figure.goal();
        if (goal != null) {
            json.put(goal.atMost() ? "mustBeAtMost" : "mustBeAtLeast", goal.must())
                    .put("met", goal.isMet(statistics.median()));
            if (goal.goal() != null) {
                json.put("goal", goal.goal());
            }
        }
        figure.samples().forEach(json.putArray("samples")::add);
        return json;
    }

    private static ObjectNode json(Curve curve) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("name", curve.name())
                .put("title", curve.title())
                .put("x", curve.x())
                .put("y", curve.y());
        ArrayNode points = json.putArray("points");
        for (Curve.Point point : curve.points()) {
            ObjectNode one = points.addObject()
                    .put("line", point.series())
                    .put("x", point.x())
                    .put("y", point.y());
            point.samples().forEach(one.putArray("samples")::add);
        }
        return json;
    }
}
