package wortlaut.bench.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wortlaut.bench.article.ArticleFile;
import wortlaut.bench.article.Supply;
import wortlaut.bench.ceiling.StreamCeiling;
import wortlaut.bench.process.Child;
import wortlaut.bench.process.Mark;
import wortlaut.bench.result.Figure;
import wortlaut.bench.result.Goal;

/** The whole pipeline in one process, in turn with the offline path and with what could be had at the most. */
public final class PipelinePart implements Part {
    /** What a process needs to become warm. */
    private static final int FIRST = 1_000;

    private static final String RATE = "articles/s";
    private static final String MILLIS = "ms of processor time an article";
    private static final String OFFLINE = "offline, after the first 1,000";
    private static final String WHOLE = "pipeline, after the first 1,000";
    private static final String BEGINNING = "pipeline, the first 1,000, with its start";
    private static final String RATIO = "pipeline / offline";
    private static final String TOPOLOGY = "topology that parses and writes";
    private static final String COST = ": cost";

    @Override
    public String name() {
        return "pipeline";
    }

    @Override
    public String announcement() {
        return "the whole pipeline in one process beside the offline path; two to four minutes";
    }

    @Override
    public Outcome measure(Bench bench) {
        Supply supply = bench.articles();
        int first = Math.min(FIRST, supply.count() / 2);
        ArticleFile all = supply.write(bench.workshop().newFile("all.jsonl"));
        ArticleFile beginning = supply.write(bench.workshop().newFile("first.jsonl"), 0, first);
        ArticleFile rest = supply.write(bench.workshop().newFile("rest.jsonl"), first, supply.count());
        Samples samples = new Samples(name());
        for (int round = 0; round < bench.settings().rounds(); round++) {
            bench.round(round, "offline");
            Steady offline = offline(bench, all, first);
            offline.into(samples, OFFLINE);
            bench.round(round, "pipeline");
            Path data = bench.workshop().newFolder("run");
            List<Mark> marks = pipeline(bench, data, List.of(beginning.path(), rest.path()));
            bench.workshop().delete(data);
            Steady.between(Mark.nothing(), marks.get(1)).into(samples, BEGINNING);
            Steady whole = Steady.between(marks.get(1), marks.get(2));
            whole.into(samples, WHOLE);
            samples.add(RATIO, whole.rate() / offline.rate());
            bench.round(round, "ceilings");
            ceilings(bench, all, samples);
        }
        return Outcome.of(figures(samples));
    }

    /** Runs {@link PipelineProcess} to its end. */
    static List<Mark> pipeline(Bench bench, Path data, List<Path> files) {
        return pipeline(bench, data, 4, files);
    }

    /**
     * The same with another number of partitions.
     *
     * @return a mark when it has started, and one when each file is done
     */
    public static List<Mark> pipeline(Bench bench, Path data, int partitions, List<Path> files) {
        List<String> words = new ArrayList<>(List.of(data.toString(), String.valueOf(partitions)));
        files.forEach(file -> words.add(file.toString()));
        return marks(bench, bench.program().java(PipelineProcess.class, words.toArray(String[]::new)));
    }

    private static List<Mark> marks(Bench bench, List<String> command) {
        List<Mark> marks = new ArrayList<>();
        try (Child child = bench.workshop().start(command)) {
            child.readLines(line -> marks.add(Mark.parse(line)));
        }
        return marks;
    }

    private static Steady offline(Bench bench, ArticleFile articles, int first) {
        List<Mark> marks = new ArrayList<>();
        long began = System.nanoTime();
        try (Child enrich = bench.workshop()
                .start(bench.program()
                        .command("enrich", "--input", "jsonl", articles.path().toString()))) {
            enrich.countLines(lines -> {
                if (marks.isEmpty() ? lines >= first : lines == articles.articles()) {
                    double wall = (System.nanoTime() - began) / 1e9;
                    marks.add(new Mark(
                            "lines", lines, wall, enrich.processorTime().toNanos() / 1e9));
                }
            });
        }
        return Steady.between(marks.get(0), marks.get(1));
    }

    /** Each has a mark when it is warm, and one in the end. */
    private static void ceilings(Bench bench, ArticleFile articles, Samples samples) {
        Path data = bench.workshop().newFolder("ceiling");
        String file = articles.path().toString();
        List<Mark> marks = marks(bench, bench.program().java(StreamCeiling.class, data.toString(), "0", file));
        bench.workshop().delete(data);
        for (int i = 0; i + 1 < marks.size(); i += 2) {
            String name = marks.get(i).name().equals("topology")
                    ? TOPOLOGY
                    : marks.get(i).name() + " alone";
            Steady.between(marks.get(i), marks.get(i + 1)).into(samples, name);
        }
    }

    private static List<Figure> figures(Samples samples) {
        List<Figure> figures = new ArrayList<>();
        for (String name : List.of("producer alone", "consumer alone", TOPOLOGY)) {
            figures.add(samples.figure(name, RATE));
        }
        figures.add(samples.figure(OFFLINE, RATE));
        figures.add(samples.figure(BEGINNING, RATE).beside(OFFLINE));
        figures.add(samples.figure(WHOLE, RATE).beside(OFFLINE).asked(Goal.atLeast(600, 1_000.0)));
        figures.add(samples.figure(RATIO, "times").asked(Goal.atLeast(0.6, null)));
        for (String name : List.of("producer alone", "consumer alone", TOPOLOGY, OFFLINE, BEGINNING, WHOLE)) {
            figures.add(samples.figure(name + COST, MILLIS));
        }
        return figures;
    }

    /** What a stretch of articles took. */
    record Steady(double rate, double millis) {
        static Steady between(Mark from, Mark to) {
            return new Steady(to.rateSince(from), to.millisSince(from));
        }

        void into(Samples samples, String name) {
            samples.add(name, rate);
            samples.add(name + COST, millis);
        }
    }
}
