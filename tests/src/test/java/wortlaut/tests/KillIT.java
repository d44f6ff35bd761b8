package wortlaut.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} of the whole program at random moments loses and doubles nothing, in topics and sinks. A short run by default; the
 * long one: {@code mvn verify -pl tests -am -Dit.test=KillIT -Dwortlaut.kills=20 -Dwortlaut.kill.articles=2000}.
 */
class KillIT {
    private static final int KILLS = Integer.getInteger("wortlaut.kills", 3);
    private static final int ARTICLES = Integer.getInteger("wortlaut.kill.articles", 300);
    private static final Duration RUN = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    @Timeout(3600)
    void nothingIsLostOrDoubledWhenTheProgramIsKilledAtRandomMoments() throws Exception {
        Path articles = TestArticles.file(folder, ARTICLES);
        Path data = folder.resolve("data");
        long seed = Long.getLong("wortlaut.kill.seed", System.nanoTime());
        Random random = new Random(seed);

        long whole =
                millisecondsOf(() -> run(articles, folder.resolve("warm-up")).await(RUN));
        for (int kill = 0; kill < KILLS; kill++) {
            Program program = run(articles, data);
            long moment = 1_000 + random.nextLong(Math.max(1_000, whole));
            program.awaitEnd(moment, TimeUnit.MILLISECONDS);
            program.kill();
        }
        Program last = run(articles, data);

        assertThat(last.await(RUN)).as("seed %d; %s", seed, last.errors()).isZero();
        DataFolder after = new DataFolder(data);
        assertThat(after.enrichedOnTopic())
                .as("seed %d", seed)
                .hasSize(ARTICLES)
                .doesNotHaveDuplicates();
        assertThat(after.quotesOnTopic()).as("seed %d", seed).hasSize(ARTICLES).doesNotHaveDuplicates();
        assertThat(after.enrichedInFiles())
                .as("seed %d", seed)
                .hasSize(ARTICLES)
                .doesNotHaveDuplicates();
        assertThat(after.quotesInFiles()).as("seed %d", seed).hasSize(ARTICLES).doesNotHaveDuplicates();
        assertThat(after.rows("articles")).as("seed %d", seed).isEqualTo(ARTICLES);
        assertThat(after.rows("quotes")).as("seed %d", seed).isEqualTo(ARTICLES);
    }

    private static Program run(Path articles, Path data) {
        return Program.start("run", "--once", articles.toString(), "--data", data.toString(), "--quiet");
    }

    private static long millisecondsOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
