package wortlaut.bench.growth;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wortlaut.bench.article.GeneratedArticles;
import wortlaut.bench.part.Bench;
import wortlaut.bench.result.Curve;
import wortlaut.enrich.Enricher;
import wortlaut.events.Article;
import wortlaut.events.json.Json;

/** Processor time and memory of the analysis, from articles of 1 KB to those of 4 MB. */
final class TextGrowth implements Growth {
    private static final List<Integer> SIZES = List.of(1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000, 4_000_000);

    /** Small articles are taken by the hundred: the clock of a thread ticks in milliseconds at times. */
    private static final int A_SAMPLE = 1_000_000;

    private static final int WARM_UP = 6_000_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long made;

    @Override
    public List<Curve> measure(Bench bench) {
        Enricher enricher = Enricher.create();
        GeneratedArticles source = bench.generated();
        bench.progress().accept("warms up");
        articles(source, GeneratedArticles.USUAL_BYTES, WARM_UP).forEach(enricher::enrich);
        List<Curve.Point> millis = new ArrayList<>();
        List<Curve.Point> megabytes = new ArrayList<>();
        for (int size : SIZES) {
            bench.progress().accept(size + " bytes");
            Taken analysis = new Taken();
            Taken json = new Taken();
            for (int round = 0; round < bench.settings().rounds(); round++) {
                List<Article> articles = articles(source, size, A_SAMPLE);
                List<byte[]> written =
                        articles.stream().map(Json.ARTICLE::write).toList();
                analysis.take(articles, enricher::enrich);
                json.take(written, bytes -> Json.ARTICLE.write(Json.ARTICLE.read(bytes)));
            }
            millis.add(new Curve.Point("analysis", size, analysis.millis));
            millis.add(new Curve.Point("JSON parsed and written only", size, json.millis));
            megabytes.add(new Curve.Point("analysis, the result included", size, analysis.megabytes));
            megabytes.add(new Curve.Point("JSON parsed and written only", size, json.megabytes));
        }
        return List.of(
                new Curve("text-time", "The analysis of longer texts", "bytes of text", "ms of processor time", millis),
                new Curve("text-memory", "What it allocates meanwhile", "bytes of text", "MB", megabytes));
    }

    /** Articles of one size which are so many bytes together, one at least. */
    private List<Article> articles(GeneratedArticles source, int size, int bytes) {
        List<Article> articles = new ArrayList<>();
        for (long all = 0; all < bytes; ) {
            Article article = source.number(made++, size);
            articles.add(article);
            all += article.text().getBytes(StandardCharsets.UTF_8).length;
        }
        return articles;
    }

    /** What one article took, a sample a round. */
    private final class Taken {
        private final List<Double> millis = new ArrayList<>();
        private final List<Double> megabytes = new ArrayList<>();

        <T> void take(List<T> items, Consumer<T> work) {
            long nanos = threads.getCurrentThreadCpuTime();
            long allocated = threads.getCurrentThreadAllocatedBytes();
            items.forEach(work);
            millis.add((threads.getCurrentThreadCpuTime() - nanos) / 1e6 / items.size());
            megabytes.add((threads.getCurrentThreadAllocatedBytes() - allocated) / 1e6 / items.size());
        }
    }
}
