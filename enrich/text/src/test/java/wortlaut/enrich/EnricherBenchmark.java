package wortlaut.enrich;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.alias.Aliases;
import wortlaut.enrich.entity.mention.TaggedMentionFinder;
import wortlaut.enrich.entity.merge.EntityMerger;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Languages;
import wortlaut.enrich.language.Passage;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;

/**
 * Tokens a second of one warm thread over the articles of our own corpus, the row {@code :tokens} of the result. With {@code copies} an
 * article is that many times as long; where cost grows with length alone, the figure stays. Not part of the suite:
 * {@code mvn test -pl events,enrich/text -Dtest=EnricherBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class EnricherBenchmark {
    private static final Pattern DOCUMENT = Pattern.compile("<doc .*?</doc>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @Param({"de", "en"})
    public String tag = "de";

    @Param({"1", "100"})
    public int copies = 1;

    private final TaggedMentionFinder finder = new TaggedMentionFinder();
    private final Enricher enricher = Enricher.create();
    private final List<Article> articles = new ArrayList<>();
    private Language language;
    private int[] tokens;
    private int next;

    /** What JMH reports beside articles a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        public long tokens;
    }

    @Setup(Level.Trial)
    public void read() throws IOException {
        language = new Languages().of(tag);
        try (Stream<Path> files = Files.list(Path.of("..", "corpus", tag))) {
            for (Path file : files.sorted().toList()) {
                Matcher documents = DOCUMENT.matcher(Files.readString(file));
                while (documents.find()) {
                    String text = TAG.matcher(documents.group()).replaceAll("").strip();
                    articles.add(Article.ofText("a" + articles.size(), (text + "\n\n").repeat(copies), tag));
                }
            }
        }
        tokens = articles.stream()
                .mapToInt(article ->
                        Document.of(article.text(), language.tokenRules()).tokens())
                .toArray();
    }

    private Article article() {
        next = (next + 1) % articles.size();
        return articles.get(next);
    }

    /** Sentences and tokens, mentions, entities. */
    @Benchmark
    public Entities entities(Counter counter) {
        Document document = Document.of(article().text(), language.tokenRules());
        counter.tokens += document.tokens();
        return EntityMerger.merge(
                Passage.of(document, language), finder.find(Passage.of(document, language)), Aliases.none());
    }

    /** The whole analysis of an article whose language is given. */
    @Benchmark
    public EnrichedArticle everything(Counter counter) {
        Article article = article();
        counter.tokens += tokens[next];
        return enricher.enrich(article);
    }

    @Test
    void measure() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(EnricherBenchmark.class.getName())
                        .jvmArgs("-Xmx1g", "-XX:+UseSerialGC")
                        .build())
                .run();
    }
}
