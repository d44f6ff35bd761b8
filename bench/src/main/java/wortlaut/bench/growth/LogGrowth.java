package wortlaut.bench.growth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wortlaut.bench.article.GeneratedArticles;
import wortlaut.bench.part.Bench;
import wortlaut.bench.process.Child;
import wortlaut.bench.process.Disk;
import wortlaut.bench.result.Curve;

/**
 * A log that grows: what the enricher keeps of it, how long a restart takes with that and without it, and how long a replay takes.
 * Articles are single short documents, or a million would take hours; the state holds each article's quotes, so it grows with the number
 * of articles and of quotes, not with the length of texts. Ends at the wanted size, or after the last size before the time is over.
 */
final class LogGrowth implements Growth {
    private static final List<Integer> SIZES = List.of(10_000, 30_000, 100_000, 300_000, 1_000_000);

    /** For filling; what is measured in between comes on top. */
    private static final Duration TIME = Duration.ofMinutes(10);

    private static final int SHORT = 100;

    private final List<Curve.Point> disk = new ArrayList<>();
    private final List<Curve.Point> restart = new ArrayList<>();
    private final List<Curve.Point> replay = new ArrayList<>();

    @Override
    public List<Curve> measure(Bench bench) {
        int largest = bench.settings().largestLog();
        List<Integer> sizes = IntStream.concat(
                        SIZES.stream().mapToInt(size -> size).filter(size -> size < largest), IntStream.of(largest))
                .boxed()
                .toList();
        GeneratedArticles articles = bench.generated();
        try (GrowingLog log = new GrowingLog(bench, number -> articles.number(number, SHORT))) {
            long filling = 0;
            for (int size : sizes) {
                if (!log.hasTimeFor(size, TIME.minusNanos(filling))) {
                    bench.progress().accept("stops before " + size + " articles: they would take too long here");
                    break;
                }
                bench.progress().accept("a log of " + size + " articles");
                filling += log.growTo(size).toNanos();
                take(bench, log, size);
            }
        }
        return List.of(
                new Curve("log-disk", "Longer logs: what is on disk", "articles in the log", "MB", disk),
                new Curve("log-restart", "Longer logs: restart of the enricher", "articles in the log", "s", restart),
                new Curve(
                        "log-replay", "Longer logs: replay of what was enriched", "articles in the log", "s", replay));
    }

    private void take(Bench bench, GrowingLog log, int size) {
        log.stopEnricher();
        disk.add(point("the whole log, on the broker", size, Disk.bytes(log.brokerFolder()) / 1e6));
        disk.add(point("the enricher's state", size, Disk.bytes(log.storesFolder()) / 1e6));
        bench.progress().accept("restart with the state");
        restart.add(point("with the state", size, log.restartSeconds()));
        log.stopEnricher();
        bench.workshop().delete(log.stateFolder());
        bench.progress().accept("restart without it");
        restart.add(point("without the state", size, log.restartSeconds()));
        bench.progress().accept("replay");
        replay.add(point("all enriched articles", size, replaySeconds(bench, log)));
    }

    private static double replaySeconds(Bench bench, GrowingLog log) {
        long began = System.nanoTime();
        try (Child child = bench.workshop()
                .start(bench.program()
                        .command(
                                "replay",
                                "--topic",
                                "enriched",
                                "--from",
                                "beginning",
                                "--to",
                                "now",
                                "--bootstrap-servers",
                                log.servers()))) {
            child.countLines(lines -> {});
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static Curve.Point point(String line, double x, double y) {
        return new Curve.Point(line, x, List.of(y));
    }
}
