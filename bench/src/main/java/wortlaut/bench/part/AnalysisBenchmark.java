package wortlaut.bench.part;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import wortlaut.bench.article.ArticleFile;
import wortlaut.bench.article.GeneratedArticles;
import wortlaut.bench.process.Program;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Languages;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.json.Json;

/** One warm thread over articles that it has not seen before: each iteration gets new ones. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalysisBenchmark {
    /** More than an iteration gets through, but for the ceilings, for which an article seen before is no easier. */
    private static final int AN_ITERATION = 2_000;

    @Param("de")
    public String language = "de";

    @Param("4700")
    public int bytes;

    @Param("12")
    public long seed;

    /** A user's own articles as JSON Lines; empty: generated ones. */
    @Param("")
    public String input = "";

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Enricher enricher = Enricher.create();
    private final List<Article> articles = new ArrayList<>();
    private final List<byte[]> json = new ArrayList<>();
    private final List<int[]> sizes = new ArrayList<>();
    private Language rules = new Languages().of("de");
    private long made;
    private int next;

    /** What JMH reports beside articles a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        public long tokens;
        public long textBytes;

        /** By the analysis alone: JMH's own profiler counts what prepares an iteration, too. */
        public long allocated;

        void add(int[] size) {
            tokens += size[0];
            textBytes += size[1];
        }
    }

    /** New articles, before the clock runs. */
    @Setup(Level.Iteration)
    public void prepare() {
        rules = new Languages().of(language);
        if (!input.isEmpty() && !articles.isEmpty()) {
            return;
        }
        articles.clear();
        json.clear();
        sizes.clear();
        articles.addAll(input.isEmpty() ? generated() : ArticleFile.read(Path.of(input), Integer.MAX_VALUE));
        for (Article article : articles) {
            json.add(Json.ARTICLE.write(article));
            sizes.add(new int[] {
                Document.of(article.text(), rules.tokenRules()).tokens(),
                article.text().getBytes(StandardCharsets.UTF_8).length
            });
        }
    }

    private List<Article> generated() {
        GeneratedArticles source = new GeneratedArticles(Program.here().corpus(), language, seed);
        List<Article> more = new ArrayList<>();
        for (int i = 0; i < AN_ITERATION; i++) {
            more.add(source.number(made++, bytes));
        }
        return more;
    }

    private int following(Counter counter) {
        next = (next + 1) % articles.size();
        counter.add(sizes.get(next));
        return next;
    }

    /** The whole analysis. The optimising compiler needs some thousands of articles for it. */
    @Benchmark
    @Warmup(iterations = 12, time = 2)
    public EnrichedArticle analysis(Counter counter) {
        Article article = articles.get(following(counter));
        long before = threads.getCurrentThreadAllocatedBytes();
        EnrichedArticle enriched = enricher.enrich(article);
        counter.allocated += threads.getCurrentThreadAllocatedBytes() - before;
        return enriched;
    }

    /** Ceiling: the text is cut into tokens, sentences and paragraphs only. */
    @Benchmark
    public Document tokens(Counter counter) {
        return Document.of(articles.get(following(counter)).text(), rules.tokenRules());
    }

    /** Ceiling: the article is parsed and written as JSON only. */
    @Benchmark
    public byte[] json(Counter counter) {
        return Json.ARTICLE.write(Json.ARTICLE.read(json.get(following(counter))));
    }
}
