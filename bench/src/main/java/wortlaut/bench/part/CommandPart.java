package wortlaut.bench.part;

import java.nio.file.Path;
import java.util.List;
import wortlaut.bench.article.ArticleFile;
import wortlaut.bench.ceiling.JsonCeiling;
import wortlaut.bench.process.Usage;
import wortlaut.bench.result.Goal;

/** {@code wortlaut enrich} on a file of articles, as a user runs it, in turn with {@code gzip -9} on the same bytes. */
public final class CommandPart implements Part {
    private static final String ENRICH = "enrich";
    private static final String GZIP = "gzip -9";
    private static final String JSON = "parse and write the articles";
    private static final String RATIO = "enrich / gzip -9";
    private static final String RATE = "enrich, with its start";

    @Override
    public String name() {
        return "command";
    }

    @Override
    public String announcement() {
        return "processor time of `wortlaut enrich` beside `gzip -9`; about a minute";
    }

    @Override
    public Outcome measure(Bench bench) {
        ArticleFile articles = bench.articles().write(bench.workshop().newFile("articles.jsonl"));
        Samples samples = new Samples(name());
        for (int round = 0; round < bench.settings().rounds(); round++) {
            Usage gzip = run(bench, round, List.of("gzip", "-9"), articles.path());
            Usage enrich = run(bench, round, bench.program().command("enrich", "--input", "jsonl"), articles.path());
            Usage json = run(bench, round, bench.program().java(JsonCeiling.class), articles.path());
            samples.add(GZIP, gzip.processorSeconds());
            samples.add(ENRICH, enrich.processorSeconds());
            samples.add(JSON, json.processorSeconds());
            samples.add(RATIO, enrich.processorSeconds() / gzip.processorSeconds());
            samples.add("an article", enrich.processorSeconds() * 1_000 / articles.articles());
            samples.add(RATE, articles.articles() / enrich.wallSeconds());
        }
        return Outcome.of(List.of(
                samples.figure(GZIP, "s of processor time"),
                samples.figure(JSON, "s of processor time"),
                samples.figure(ENRICH, "s of processor time").beside(GZIP),
                samples.figure(RATIO, "times").asked(Goal.atMost(4.6, 2.9)),
                samples.figure("an article", "ms of processor time"),
                samples.figure(RATE, "articles/s")));
    }

    private static Usage run(Bench bench, int round, List<String> command, Path input) {
        bench.round(round, Path.of(command.get(0)).getFileName().toString());
        return Usage.of(bench.workshop(), command, input);
    }
}
