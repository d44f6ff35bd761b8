package wortlaut.bench.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import wortlaut.bench.result.Figure;
import wortlaut.bench.result.Goal;
import wortlaut.events.WortlautException;

/** The analysis by itself, on one warm thread, with JMH. */
public final class AnalysisPart implements Part {
    private static final Map<String, String> LABELS =
            Map.of("analysis", "analysis", "tokens", "cut into tokens only", "json", "JSON parsed and written only");

    @Override
    public String name() {
        return "analysis";
    }

    @Override
    public String announcement() {
        return "the analysis on one warm thread, with JMH; two minutes";
    }

    @Override
    public Outcome measure(Bench bench) {
        List<Figure> figures = new ArrayList<>();
        List<String> languages = bench.settings().input() == null
                ? List.of("de", "en")
                : List.of(bench.settings().language());
        for (String language : languages) {
            bench.progress().accept(language);
            Map<String, RunResult> results = run(bench, language);
            for (String benchmark : List.of("json", "tokens", "analysis")) {
                figures.add(speed(language, benchmark, of(results, benchmark)));
            }
            figures.add(allocation(language, of(results, "analysis")));
        }
        return Outcome.of(figures);
    }

    private static Map<String, RunResult> run(Bench bench, String language) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(AnalysisBenchmark.class.getName())
                .param("language", language)
                .param("bytes", String.valueOf(bench.settings().bytes()))
                .param("seed", String.valueOf(bench.settings().seed()))
                .jvmArgs("-Xmx1g", "-XX:+UseSerialGC")
                .jvmArgsAppend("-Dwortlaut.home=" + bench.program().home())
                .output(bench.workshop().newFile("jmh.txt").toString())
                .shouldFailOnError(true);
        if (bench.settings().input() != null) {
            options.param("input", bench.settings().input().toString());
        }
        try {
            return byBenchmark(new Runner(options.build()).run());
        } catch (RunnerException e) {
            throw new WortlautException("JMH: " + e.getMessage(), e);
        }
    }

    private static Map<String, RunResult> byBenchmark(Collection<RunResult> results) {
        Map<String, RunResult> named = new HashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            named.put(name.substring(name.lastIndexOf('.') + 1), result);
        }
        return named;
    }

    private Figure speed(String language, String benchmark, RunResult result) {
        Figure figure = Figure.of(
                name(), language + ": " + of(LABELS, benchmark), "tokens/s of a thread", each(result, "tokens"));
        return benchmark.equals("analysis")
                ? figure.beside(language + ": " + of(LABELS, "tokens")).asked(Goal.atLeast(500_000, 800_000.0))
                : figure;
    }

    /** Of each iteration. */
    private Figure allocation(String language, RunResult result) {
        List<Double> allocated = each(result, "allocated");
        List<Double> textBytes = each(result, "textBytes");
        List<Double> perByte = new ArrayList<>();
        for (int i = 0; i < allocated.size(); i++) {
            perByte.add(allocated.get(i) / textBytes.get(i));
        }
        return Figure.of(name(), language + ": allocated, the result included", "bytes/byte of text", perByte);
    }

    private static List<Double> each(RunResult result, String secondary) {
        return iterations(result).stream()
                .map(iteration -> of(iteration.getSecondaryResults(), secondary).getScore())
                .toList();
    }

    private static <V> V of(Map<String, V> results, String name) {
        V result = results.get(name);
        if (result == null) {
            throw new WortlautException("JMH has not measured " + name + ", only " + results.keySet());
        }
        return result;
    }

    private static List<IterationResult> iterations(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
    }
}
