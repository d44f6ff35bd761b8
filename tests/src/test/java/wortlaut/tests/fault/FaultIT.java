package wortlaut.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Broker, enricher, three sinks and the API as processes of their own while everything goes wrong that may: kills, pauses, a full disk,
 * a locked and a restarted database, poison on every topic. Afterwards every acknowledged version is in the topic once and in order, in
 * each sink or, where it was poison, among the dead letters.
 *
 * <p>About two minutes by default; longer, or the same again: {@code mvn verify -pl tests -am -Dit.test=FaultIT -Dwortlaut.fault.minutes=20
 * -Dwortlaut.fault.seed=7}.
 */
class FaultIT {
    private static final Duration LENGTH = Duration.ofSeconds(
            Math.round(60 * Double.parseDouble(System.getProperty("wortlaut.fault.minutes", "1.2"))));
    private static final long SEED = Long.getLong("wortlaut.fault.seed", System.nanoTime() % 1_000_000);
    private static final Duration END = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    @Timeout(3600)
    void whateverGoesWrongNothingAcknowledgedIsLostOrDoubled() throws Exception {
        System.err.println("fault suite: seed " + SEED + ", " + LENGTH.toSeconds() + " s");
        Random random = new Random(SEED);
        Ledger ledger = new Ledger();
        List<Fault> plan = new ArrayList<>();
        try (Newsroom newsroom = new Newsroom(folder)) {
            newsroom.start();
            Feeder feeder = new Feeder(newsroom, ledger, new Random(SEED + 1));
            CompletableFuture<Void> feeding = CompletableFuture.runAsync(feeder);
            Ledger poisoned = new Ledger();
            long end = System.nanoTime() + LENGTH.toNanos();
            while (System.nanoTime() < end && !feeding.isDone()) {
                try (Poison poison = new Poison(newsroom, poisoned)) {
                    poison.spread(random);
                }
                Fault fault = next(plan, random);
                System.err.println("fault suite: " + fault + ", " + feeder.fed() + " fed");
                fault.strike(newsroom, random);
                newsroom.checkAlive();
            }
            feeder.stop();
            feeding.join();
            poisoned.poison().forEach(ledger::poisoned);
            check(newsroom, ledger);
            System.err.println("fault suite: " + ledger.versions().size() + " articles, "
                    + ledger.versions().values().stream().mapToInt(List::size).sum() + " versions and deletions, "
                    + ledger.poison().size() + " poison records: the books agree");
        } catch (Throwable e) {
            throw new AssertionError("seed " + SEED + ": " + e.getMessage(), e);
        }
    }

    /** Every kind once in a random order, then again. */
    private static Fault next(List<Fault> plan, Random random) {
        if (plan.isEmpty()) {
            plan.addAll(Arrays.asList(Fault.values()));
            Collections.shuffle(plan, random);
        }
        return plan.remove(0);
    }

    private static void check(Newsroom newsroom, Ledger ledger) throws Exception {
        newsroom.checkAlive();
        Books books = new Books(newsroom, ledger);
        books.awaitCaughtUp();
        books.checkAudit();
        for (Part sink : newsroom.sinks()) {
            assertThat(sink.end(END)).as("%s: %s", sink.name(), sink.errors()).isLessThan(130 + 15);
        }
        books.checkTopics();
        books.checkDeadLetters();
        books.checkFiles();
        books.checkSqlite();
        books.checkPostgres();
    }
}
