package wortlaut.bench.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import wortlaut.bench.article.Supply;
import wortlaut.bench.ceiling.StreamCeiling;
import wortlaut.bench.process.Child;
import wortlaut.bench.result.Figure;
import wortlaut.bench.result.Goal;
import wortlaut.bench.result.Statistics;
import wortlaut.events.WortlautException;

/** Light load: how long an article takes until a reader of committed records has its enriched form, and where that time goes. */
public final class LatencyPart implements Part {
    private static final Duration START = Duration.ofSeconds(90);
    private static final String BYTES = "bytes only";
    private static final String RUN = "run";

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public String announcement() {
        return "50 articles a second, sent until visible, beside a topology that passes bytes on; two to three minutes";
    }

    @Override
    public Outcome measure(Bench bench) {
        Supply supply = bench.articles();
        Path data = bench.workshop().newFolder("bytes");
        List<Journeys> bytes = journeys(
                bench,
                BYTES,
                port -> bench.program().java(StreamCeiling.class, data.toString(), String.valueOf(port)),
                "passing bytes on",
                supply);
        List<Journeys> run = journeys(bench, RUN, port -> run(bench, port), "waiting for more", supply);
        List<Figure> figures = new ArrayList<>();
        figures.addAll(whole(RUN, run, bytes));
        figures.addAll(stages(BYTES, bytes));
        figures.addAll(stages(RUN, run));
        figures.add(cores(BYTES, bytes));
        figures.add(cores(RUN, run));
        return Outcome.of(figures);
    }

    /** Starts a server at a free port, waits until it says that it is ready, and sends it light load. */
    private static List<Journeys> journeys(
            Bench bench, String name, IntFunction<List<String>> command, String ready, Supply supply) {
        bench.progress().accept(name);
        int port = Bench.freePort();
        try (Child server = bench.workshop().start(command.apply(port))) {
            server.awaitWords(ready, START);
            return new LightLoad(supply, server, port).journeys(bench.settings().rounds());
        }
    }

    private static List<String> run(Bench bench, int port) {
        Path first = bench.workshop().newFile("first.txt");
        try {
            Files.writeString(first, "„Es geht los“, sagte Karin Weber in Bremen.");
        } catch (IOException e) {
            throw new WortlautException("cannot write " + first + ": " + e.getMessage(), e);
        }
        return bench.program()
                .command(
                        "run",
                        first.toString(),
                        "--quiet",
                        "--data",
                        bench.workshop().newFolder("run").toString(),
                        "--port",
                        String.valueOf(port),
                        "--http-port",
                        "0");
    }

    private List<Figure> whole(String name, List<Journeys> measured, List<Journeys> ceiling) {
        List<Figure> figures = new ArrayList<>();
        for (double share : new double[] {0.5, 0.9, 0.99}) {
            String percentile = "p" + Math.round(share * 100);
            Figure bytes = percentile(BYTES + ", " + percentile, ceiling, Journeys::whole, share);
            Figure figure = percentile(name + ", " + percentile, measured, Journeys::whole, share)
                    .beside(bytes.name());
            figures.add(bytes);
            figures.add(
                    switch (percentile) {
                        case "p50" -> figure.asked(Goal.atMost(10, null));
                        case "p99" -> figure.asked(Goal.atMost(30, null));
                        default -> figure;
                    });
        }
        return figures;
    }

    private List<Figure> stages(String name, List<Journeys> measured) {
        return List.of(
                percentile(name + ": sent → acknowledged, p50", measured, Journeys::acknowledged, 0.5),
                percentile(name + ": acknowledged → written, p50", measured, Journeys::written, 0.5),
                percentile(name + ": written → visible, p50", measured, Journeys::visible, 0.5),
                percentile(name + ": sent → acknowledged, p99", measured, Journeys::acknowledged, 0.99),
                percentile(name + ": acknowledged → written, p99", measured, Journeys::written, 0.99),
                percentile(name + ": written → visible, p99", measured, Journeys::visible, 0.99));
    }

    /** Near those of the machine, articles wait for each other. */
    private Figure cores(String name, List<Journeys> rounds) {
        List<Double> samples = rounds.stream().map(Journeys::cores).toList();
        return Figure.of(name(), name + ": processor time", "cores", samples);
    }

    /** A sample a round. */
    private Figure percentile(String figure, List<Journeys> rounds, Function<Journeys, List<Double>> of, double share) {
        List<Double> samples = rounds.stream()
                .map(round -> Statistics.of(of.apply(round)).percentile(share))
                .toList();
        return Figure.of(name(), figure, "ms", samples);
    }
}
