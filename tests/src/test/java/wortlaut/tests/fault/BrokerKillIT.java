package wortlaut.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.tests.FreePort;
import wortlaut.tests.Program;
import wortlaut.tests.TestArticles;
import wortlaut.tests.kafka.TopicsUnderTest;

/**
 * {@code kill -9} of the broker while an enricher and a sink work through a backlog, alone and together with the enricher. A transaction
 * that was decided is never lost, one that nobody decided never hangs: every article is enriched and written once.
 *
 * <p>One kill by default; the long form: {@code mvn verify -pl tests -am -Dit.test=BrokerKillIT -Dwortlaut.kills=30
 * -Dwortlaut.kill.articles=5000 -Dwortlaut.kill.seed=1}.
 */
class BrokerKillIT {
    private static final int ARTICLES = Integer.getInteger("wortlaut.kill.articles", 300);
    private static final long SEED = Long.getLong("wortlaut.kill.seed", System.nanoTime() % 1_000_000);
    private static final Duration FEED = Duration.ofMinutes(3);
    private static final Duration CATCH_UP = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Timeout(7200)
    void everyArticleIsEnrichedAndWrittenOnce(boolean together) throws Exception {
        int kills = Integer.getInteger("wortlaut.kills", 1);
        Random random = new Random(SEED);
        int port = FreePort.find();
        String kafka = "127.0.0.1:" + port;
        Path database = folder.resolve("wortlaut.db");
        try (Part broker = Part.broker(folder, port);
                Part enricher = Part.enricher(folder, kafka);
                Part sink = sink(kafka, database)) {
            broker.start();
            broker.awaitUp();
            feed(kafka);
            enricher.start();
            sink.start();
            for (int kill = 0; kill < kills; kill++) {
                Fault.pass(Duration.ofMillis(500 + random.nextInt(5_500)));
                broker.kill();
                if (together) {
                    enricher.kill();
                }
                broker.start();
                broker.awaitUp();
                if (together) {
                    enricher.start();
                }
            }
            String run = (together ? "both" : "the broker alone") + ", " + kills + " kills, seed " + SEED;
            await(run)
                    .atMost(CATCH_UP)
                    .pollInterval(Duration.ofSeconds(1))
                    .failFast(() -> assertThat(enricher.isAlive() && sink.isAlive())
                            .as("%s: %s %s", run, enricher.errors(), sink.errors())
                            .isTrue())
                    .untilAsserted(() -> assertThat(rows(database, "articles")).isEqualTo(ARTICLES));
            assertThat(TopicsUnderTest.keys(ClientSettings.of(kafka), "wortlaut.enriched"))
                    .as(run)
                    .hasSize(ARTICLES)
                    .doesNotHaveDuplicates();
            await(run)
                    .atMost(CATCH_UP)
                    .untilAsserted(
                            () -> assertThat(rows(database, "current_quotes")).isEqualTo(ARTICLES));
            System.err.println("broker kills: " + run + ": " + ARTICLES + " of " + ARTICLES + ", none twice");
        }
    }

    private static Part sink(String kafka, Path database) {
        return new Part("sink", "writing to", "sink", "--to", "sqlite:" + database, "--bootstrap-servers", kafka);
    }

    private void feed(String kafka) {
        Program feeder =
                Program.start("feed", TestArticles.file(folder, ARTICLES).toString(), "--bootstrap-servers", kafka);
        assertThat(feeder.await(FEED)).as(feeder.errors()).isZero();
    }

    private static long rows(Path database, String table) throws SQLException {
        if (!Files.exists(database)) {
            return 0;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + table)) {
            result.next();
            return result.getLong(1);
        }
    }
}
