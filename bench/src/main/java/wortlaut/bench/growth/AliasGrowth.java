package wortlaut.bench.growth;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wortlaut.bench.article.Supply;
import wortlaut.bench.part.Bench;
import wortlaut.bench.process.Child;
import wortlaut.bench.result.Curve;
import wortlaut.events.WortlautException;

/** {@code wortlaut enrich} with alias files of a thousand to a million lines. */
final class AliasGrowth implements Growth {
    private static final List<Integer> LINES = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final int ARTICLES = 1_000;

    /** The largest file does not fit into the launcher's own heap of 512 MB. */
    private static final Map<String, String> HEAP = Map.of("WORTLAUT_JAVA_OPTS", "-XX:+UseSerialGC -Xmx3g");

    @Override
    public List<Curve> measure(Bench bench) {
        Supply supply = bench.articles();
        int articles = Math.min(ARTICLES, supply.count());
        Path file = supply.write(bench.workshop().newFile("articles.jsonl"), 0, articles)
                .path();
        List<Curve.Point> seconds = new ArrayList<>();
        List<Curve.Point> memory = new ArrayList<>();
        for (int lines : LINES) {
            Path aliases = write(bench.workshop().newFile("aliases.csv"), lines);
            List<Double> first = new ArrayList<>();
            List<Double> rest = new ArrayList<>();
            List<Double> peak = new ArrayList<>();
            for (int round = 0; round < bench.settings().rounds(); round++) {
                bench.progress().accept(lines + " lines of aliases, round " + (round + 1));
                Run run = Run.of(bench, aliases, file);
                first.add(run.firstAfter);
                rest.add((run.lastAfter - run.firstAfter) * 1_000 / articles);
                peak.add(run.peakMegabytes);
            }
            seconds.add(new Curve.Point("s from the start to the first article", lines, first));
            seconds.add(new Curve.Point("ms an article after that", lines, rest));
            memory.add(new Curve.Point("memory of the process (RSS)", lines, peak));
        }
        return List.of(
                new Curve("aliases-time", "Enriching with more aliases", "lines of the alias file", "s, ms", seconds),
                new Curve("aliases-memory", "Memory with more aliases", "lines of the alias file", "MB", memory));
    }

    /** Names that no article has, two aliases each, as a newsroom's register would have them. */
    static Path write(Path file, int lines) {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("name,type,id,aliases\n");
            for (int i = 0; i < lines; i++) {
                String word = word(i);
                out.write("Anna " + word + ",PERSON,B" + i + ",A. " + word + "|Frau " + word + "\n");
            }
        } catch (IOException e) {
            throw new WortlautException("cannot write " + file + ": " + e.getMessage(), e);
        }
        return file;
    }

    /** The number in letters, such as {@code Qabac}. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("Q");
        for (int rest = number, digits = 0; digits < 6; digits++, rest /= 10) {
            word.append((char) ('a' + rest % 10));
        }
        return word.toString();
    }

    /** One run of the command; seconds since its start. */
    private static final class Run {
        private double firstAfter;
        private double lastAfter;
        private double peakMegabytes;

        static Run of(Bench bench, Path aliases, Path articles) {
            Run run = new Run();
            long began = System.nanoTime();
            try (Child child = bench.workshop()
                    .start(
                            bench.program()
                                    .command(
                                            "enrich",
                                            "--aliases",
                                            aliases.toString(),
                                            "--input",
                                            "jsonl",
                                            articles.toString()),
                            HEAP)) {
                child.countLines(lines -> {
                    run.lastAfter = (System.nanoTime() - began) / 1e9;
                    if (run.firstAfter == 0) {
                        run.firstAfter = run.lastAfter;
                    }
                    run.peakMegabytes = Math.max(run.peakMegabytes, child.peakMegabytes());
                });
            }
            return run;
        }
    }
}
