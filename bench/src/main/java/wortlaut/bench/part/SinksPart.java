package wortlaut.bench.part;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import wortlaut.app.data.NativeLibraries;
import wortlaut.app.log.LogReader;
import wortlaut.app.log.Moment;
import wortlaut.bench.article.ArticleFile;
import wortlaut.bench.process.Child;
import wortlaut.bench.process.Disk;
import wortlaut.bench.result.Figure;
import wortlaut.bench.result.Goal;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;
import wortlaut.sink.Rebuild;
import wortlaut.sink.address.Sinks;

/** Each sink filled again from the log, in turn with a reader that keeps nothing. */
public final class SinksPart implements Part {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Topics TOPICS = Topics.withPrefix(Topics.DEFAULT_PREFIX);
    private static final String READ = "read only";
    private static final String COST = ": cost";
    private static final String DISK = ": on disk";
    private static final String WARM = ", after the first quarter";
    private static final int BETWEEN_MOMENTS = 500;

    @Override
    public String name() {
        return "sinks";
    }

    @Override
    public String announcement() {
        return "sinks rebuilt from a log that is made first; about two minutes";
    }

    @Override
    public Outcome measure(Bench bench) {
        ArticleFile articles = bench.articles().write(bench.workshop().newFile("articles.jsonl"));
        bench.progress().accept("makes a log of " + articles.articles() + " articles");
        Path data = bench.workshop().newFolder("log");
        PipelinePart.pipeline(bench, data, List.of(articles.path()));
        NativeLibraries.in(bench.workshop().newFolder("native")).sqlite().compression();
        int port = Bench.freePort();
        Samples samples = new Samples(name());
        try (Server postgres = Server.start(bench);
                Child broker = bench.workshop()
                        .start(bench.program()
                                .command("broker", "--data", data.toString(), "--port", String.valueOf(port)))) {
            broker.awaitWords("Kafka at ", START);
            ClientSettings client = ClientSettings.of("127.0.0.1:" + port);
            Map<String, String> targets = new LinkedHashMap<>();
            Path files = bench.workshop().newFolder("files");
            Path database = bench.workshop().newFile("wortlaut.db");
            targets.put("JSON Lines", "jsonl:" + files);
            targets.put("SQLite", "sqlite:" + database);
            targets.put("PostgreSQL", postgres.address());
            for (int round = 0; round < bench.settings().rounds(); round++) {
                bench.round(round, READ);
                take(samples, READ, articles.articles(), course -> read(client, course));
                for (Map.Entry<String, String> target : targets.entrySet()) {
                    bench.round(round, target.getKey());
                    take(
                            samples,
                            target.getKey(),
                            articles.articles(),
                            course -> Rebuild.run(
                                    Sinks.at(target.getValue()),
                                    client,
                                    TOPICS,
                                    "bench",
                                    progress -> course.at(progress.written())));
                }
            }
            samples.add("articles as fed" + DISK, articles.bytes() / 1e3 / articles.articles());
            samples.add("the log" + DISK, Disk.bytes(data.resolve("kafka")) / 1e3 / articles.articles());
            samples.add("the enricher's state" + DISK, Disk.bytes(data.resolve("state")) / 1e3 / articles.articles());
            samples.add("JSON Lines" + DISK, Disk.bytes(files) / 1e3 / articles.articles());
            samples.add("SQLite" + DISK, Disk.bytes(database) / 1e3 / articles.articles());
        }
        bench.workshop().delete(data);
        return Outcome.of(figures(samples));
    }

    private static List<Figure> figures(Samples samples) {
        List<Figure> figures = new ArrayList<>();
        figures.add(samples.figure(READ, "articles/s"));
        figures.add(samples.figure("JSON Lines", "articles/s").beside(READ).asked(Goal.atLeast(8_000, null)));
        figures.add(samples.figure("SQLite", "articles/s").beside(READ).asked(Goal.atLeast(2_000, null)));
        figures.add(samples.figure("PostgreSQL", "articles/s").beside(READ).asked(Goal.atLeast(2_000, null)));
        for (String name : List.of(READ, "JSON Lines", "SQLite", "PostgreSQL")) {
            Figure warm = samples.figure(name + WARM, "articles/s");
            figures.add(name.equals(READ) ? warm : warm.beside(READ + WARM));
        }
        for (String name : List.of(READ, "JSON Lines", "SQLite", "PostgreSQL")) {
            figures.add(samples.figure(name + WARM + COST, "ms of processor time an article"));
            figures.add(samples.figure(name + COST, "ms of processor time an article"));
        }
        for (String name : List.of("articles as fed", "the log", "the enricher's state", "JSON Lines", "SQLite")) {
            figures.add(samples.figure(name + DISK, "KB an article"));
        }
        return figures;
    }

    private static void take(Samples samples, String name, int articles, Consumer<Course> work) {
        Course course = new Course();
        long began = System.nanoTime();
        long used = Course.processorNanos();
        work.accept(course);
        samples.add(name, articles / ((System.nanoTime() - began) / 1e9));
        samples.add(name + COST, (Course.processorNanos() - used) / 1e6 / articles);
        Course.Rate rate = course.afterTheBeginning(articles);
        samples.add(name + WARM, rate.perSecond());
        samples.add(name + WARM + COST, rate.millis());
    }

    private static void read(ClientSettings client, Course course) {
        long[] bytes = {0};
        long[] records = {0};
        for (String topic : List.of(TOPICS.enriched().name(), TOPICS.quotes().name())) {
            try (LogReader reader = new LogReader(client, topic, new Moment.Beginning(), new Moment.Now())) {
                reader.read(record -> {
                    bytes[0] += record.value() == null ? 0 : record.value().length;
                    if (records[0]++ % BETWEEN_MOMENTS == 0) {
                        course.at(bytes[0]);
                    }
                });
            }
        }
        course.at(bytes[0]);
    }

    /** A database that is given, or a server of our own. */
    private record Server(String address, @Nullable EmbeddedPostgres own) implements AutoCloseable {
        static Server start(Bench bench) {
            String given = bench.settings().postgresql();
            if (given != null) {
                return new Server(given, null);
            }
            try {
                EmbeddedPostgres own = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                bench.workshop().newFolder("postgresql").toFile())
                        .start();
                return new Server("postgresql://postgres:postgres@localhost:" + own.getPort() + "/postgres", own);
            } catch (IOException e) {
                throw new WortlautException(
                        "no PostgreSQL could be started here (name one with --postgresql): " + e.getMessage(), e);
            }
        }

        @Override
        public void close() {
            try {
                if (own != null) {
                    own.close();
                }
            } catch (IOException e) {
                throw new WortlautException("PostgreSQL did not stop: " + e.getMessage(), e);
            }
        }
    }
}
