package wortlaut.bench.growth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wortlaut.bench.article.ArticleFile;
import wortlaut.bench.article.Supply;
import wortlaut.bench.part.Bench;
import wortlaut.bench.part.PipelinePart;
import wortlaut.bench.process.Mark;
import wortlaut.bench.result.Curve;

/** What the whole pipeline does with topics of 1 to 64 partitions, and what it takes to start with them. */
final class PartitionGrowth implements Growth {
    private static final List<Integer> PARTITIONS = List.of(1, 4, 16, 64);

    /** Enough for the process to become warm, and then as many again. */
    private static final int ARTICLES = 3_000;

    @Override
    public List<Curve> measure(Bench bench) {
        Supply supply = bench.articles();
        int articles = Math.min(ARTICLES, supply.count());
        ArticleFile first = supply.write(bench.workshop().newFile("first.jsonl"), 0, articles / 2);
        ArticleFile rest = supply.write(bench.workshop().newFile("rest.jsonl"), articles / 2, articles);
        List<Curve.Point> rates = new ArrayList<>();
        List<Curve.Point> starts = new ArrayList<>();
        for (int partitions : PARTITIONS) {
            List<Double> cold = new ArrayList<>();
            List<Double> warm = new ArrayList<>();
            List<Double> start = new ArrayList<>();
            for (int round = 0; round < bench.settings().rounds(); round++) {
                bench.progress().accept(partitions + " partitions, round " + (round + 1));
                Path data = bench.workshop().newFolder("run");
                List<Mark> marks = PipelinePart.pipeline(bench, data, partitions, List.of(first.path(), rest.path()));
                bench.workshop().delete(data);
                start.add(marks.get(0).wallSeconds());
                cold.add(marks.get(1).rateSince(marks.get(0)));
                warm.add(marks.get(2).rateSince(marks.get(1)));
            }
            rates.add(new Curve.Point("the first half of " + articles + " articles", partitions, cold));
            rates.add(new Curve.Point("the second half", partitions, warm));
            starts.add(new Curve.Point("until it works, an empty log", partitions, start));
        }
        return List.of(
                new Curve("partitions-rate", "The pipeline with more partitions", "partitions", "articles/s", rates),
                new Curve("partitions-start", "The start with more partitions", "partitions", "s", starts));
    }
}
