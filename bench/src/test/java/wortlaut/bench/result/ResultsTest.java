package wortlaut.bench.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    private static final Figure CEILING =
            Figure.of("part", "ceiling", "articles/s", List.of(1_000.0, 3_000.0, 2_000.0));
    private static final Figure FIGURE = Figure.of("part", "figure", "articles/s", List.of(500.0, 510.0, 10.0))
            .beside("ceiling")
            .asked(Goal.atLeast(600, 1_000.0));

    @Test
    void theTableShowsMedianSpreadShareAndWhetherTheBoundIsKept() {
        assertThat(Table.ofFigures(List.of(CEILING, FIGURE)).lines())
                .containsExactly(
                        "| figure  | median | unit       | spread        | of its ceiling | must               | met |",
                        "| ---     | ---    | ---        | ---           | ---            | ---                | --- |",
                        "| ceiling | 2,000  | articles/s | 1,000 … 3,000 |                |                    |     |",
                        "| figure  | 500    | articles/s | 10 … 510      | 0.25           | ≥ 600 (goal 1,000) | no  |");
    }

    @Test
    void aCurvesTableSaysHowItGrows() {
        Curve curve = new Curve(
                "a",
                "A",
                "bytes",
                "ms",
                List.of(new Curve.Point("b", 10, List.of(2.0)), new Curve.Point("b", 100, List.of(20.0, 21.0, 1.0))));

        assertThat(Table.ofCurve(curve).lines())
                .containsExactly(
                        "| line | bytes | ms  | exponent |",
                        "| ---  | ---   | --- | ---      |",
                        "| b    | 10    | 2   |          |",
                        "| b    | 100   | 20  | 1        |");
    }

    @Test
    void theJsonHoldsWhereWhatAndEverySample(@TempDir Path folder) throws IOException {
        Machine machine = new Machine("Linux", "a processor", 2, 1L << 34, "a JVM", 0.5);
        Results results =
                new Results("0.1.0", "abc", Instant.parse("2026-11-27T10:00:00Z"), machine, Map.of("articles", 5_000));
        results.add(
                List.of(CEILING, FIGURE),
                List.of(new Curve("a", "A", "bytes", "ms", List.of(new Curve.Point("b", 10, List.of(2.0, 4.0))))));
        Path file = folder.resolve("new").resolve("results.json");
        results.write(file);

        JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(file));
        assertThat(json.get("schema").asText()).isEqualTo("wortlaut/bench/1");
        assertThat(json.get("commit").asText()).isEqualTo("abc");
        assertThat(json.at("/machine/cores").asInt()).isEqualTo(2);
        assertThat(json.at("/settings/articles").asInt()).isEqualTo(5_000);
        JsonNode figure = json.at("/figures/1");
        assertThat(figure.get("median").asDouble()).isEqualTo(500);
        assertThat(figure.get("samples")).hasSize(3);
        assertThat(figure.get("ceiling").asText()).isEqualTo("ceiling");
        assertThat(figure.get("ofCeiling").asDouble()).isEqualTo(0.25);
        assertThat(figure.get("mustBeAtLeast").asDouble()).isEqualTo(600);
        assertThat(figure.get("met").asBoolean()).isFalse();
        assertThat(json.at("/figures/0").has("met")).isFalse();
        assertThat(json.at("/curves/0/points/0/y").asDouble()).isEqualTo(3);
    }
}
