package wortlaut.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A running {@code wortlaut run}, and the other commands beside it, as users have them in several terminals. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsIT {
    private static final Duration SOON = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = FreePort.find();
    private final int httpPort = FreePort.find();

    private Path folder;
    private Program run;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Path first = Files.writeString(folder.resolve("first.txt"), "„Wir fangen an“, sagte Karin Weber in Bremen.");
        run = Program.run(folder.resolve("data"), port, httpPort, first.toString());
        await().atMost(SOON).until(() -> run.output().contains("Karin Weber sagte: „Wir fangen an“"));
    }

    @AfterAll
    void stop() {
        run.terminate();

        run.await(SOON);
        assertThat(run.errors()).contains("stopped; run again to go on.");
    }

    @Test
    void anArticleByHttpIsAcknowledgedAndComesOutAsAQuote() throws Exception {
        HttpResponse<String> response = post(
                "application/json", "{\"id\":\"urn:http:1\",\"text\":\"„Das geht“, sagte Sabine Hoffmann in Köln.\"}");

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).contains("\"id\":\"urn:http:1\"", "\"status\":\"accepted\"");
        await().atMost(SOON).until(() -> run.output().contains("Sabine Hoffmann sagte: „Das geht“"));
    }

    @Test
    void manyArticlesByHttpAreAnsweredOneByOne() throws Exception {
        HttpResponse<String> response = post(
                "application/x-ndjson",
                "{\"id\":\"urn:http:2\",\"text\":\"Ein Text.\"}\n{\"text\":\n{\"id\":\"urn:http:3\",\"text\":\"Noch einer.\"}\n");

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).contains("urn:http:2", "\"error\":", "urn:http:3");
    }

    @Test
    void whatIsNoArticleIsRefusedByHttp() throws Exception {
        HttpResponse<String> response = post("application/json", "{\"headline\":\"nur das\"}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\\\"text\\\"");
    }

    @Test
    void healthIsTold() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/health/ready")).build();

        await().atMost(SOON)
                .until(() -> http.send(request, HttpResponse.BodyHandlers.ofString())
                        .body()
                        .contains("\"part\":\"enricher\""));
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"status\":\"UP\"", "\"part\":\"broker\"", "\"part\":\"sqlite\"", "\"part\":\"files\"");
    }

    @Test
    void anArticleDeletedByHttpIsRetracted() throws Exception {
        post(
                "application/json",
                "{\"id\":\"urn:http:4\",\"text\":\"„Das bleibt nicht“, sagte Andrea Fischer in Kiel.\"}");
        await().atMost(SOON).until(() -> run.output().contains("Andrea Fischer sagte"));
        HttpRequest delete =
                HttpRequest.newBuilder(uri("/v1/articles/urn:http:4")).DELETE().build();

        assertThat(http.send(delete, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(202);
        await().atMost(SOON).until(() -> run.output().contains("retracted: Andrea Fischer"));
    }

    @Test
    void standardInputIsFed() throws Exception {
        Path input = Files.writeString(
                folder.resolve("input"),
                "{\"id\":\"urn:stdin:1\",\"text\":\"„Hier bin ich“, sagte Peter Lang in Ulm.\"}\n");
        Program feed = Program.start(input, with("feed", "-"));

        assertThat(feed.await(SOON)).as(feed.errors()).isZero();
        await().atMost(SOON).until(() -> run.output().contains("Peter Lang sagte: „Hier bin ich“"));
    }

    @Test
    void aWatchedFolderIsFedAsFilesComeAndRememberedAcrossRestarts() throws Exception {
        Path watched = Files.createDirectory(folder.resolve("watched"));
        Files.writeString(watched.resolve("a.txt"), "„Ich war schon da“, sagte Nora Winter in Ulm.");
        Program feed = Program.start(with("feed", "--watch", watched.toString()));
        await().atMost(SOON).until(() -> run.output().contains("Nora Winter sagte"));
        Files.writeString(watched.resolve("b.txt"), "„Ich kam dazu“, sagte Moritz Sommer in Ulm.");
        await().atMost(SOON).until(() -> run.output().contains("Moritz Sommer sagte"));
        feed.terminate();
        feed.await(SOON);

        Files.writeString(watched.resolve("c.txt"), "„Ich kam danach“, sagte Emma Herbst in Ulm.");
        Program again = Program.start(with("feed", "--watch", watched.toString()));
        await().atMost(SOON).until(() -> run.output().contains("Emma Herbst sagte"));
        again.terminate();
        again.await(SOON);
        assertThat(again.errors()).contains("1 fed");
    }

    @Test
    void subscribersSeeThePastFiltered() {
        Program subscribe = Program.start(
                with("subscribe", "--from", "-1h", "--to", "now", "--speaker", "weber", "--format", "text"));

        assertThat(subscribe.await(SOON)).as(subscribe.errors()).isZero();
        assertThat(subscribe.output().lines()).containsExactly("Karin Weber sagte: „Wir fangen an“");
    }

    @Test
    void enrichedArticlesCanBeSubscribedToAndVerified() throws Exception {
        Program subscribe =
                Program.start(with("subscribe", "--topic", "enriched", "--from", "beginning", "--to", "now"));
        assertThat(subscribe.await(SOON)).isZero();
        Path lines = Files.writeString(folder.resolve("lines.jsonl"), subscribe.output());
        Program verify = Program.start("verify", lines.toString());

        assertThat(verify.await(SOON)).as(verify.output()).isZero();
        assertThat(verify.errors()).contains("0 complaints").doesNotContain("0 enriched articles verified");
    }

    @Test
    void namesOfTheUsersOwnAreLinked() throws Exception {
        Path aliases = Files.writeString(
                folder.resolve("aliases.csv"), "name,type,id,aliases\nKarin Weber-Lang,PERSON,Q1,Karin Weber\n");
        Path article = Files.writeString(folder.resolve("alias.txt"), "„Gut so“, sagte Karin Weber in Bremen.");
        Program enrich = Program.start("enrich", "--aliases", aliases.toString(), article.toString());

        assertThat(enrich.await(SOON)).as(enrich.errors()).isZero();
        assertThat(enrich.output()).contains("\"name\":\"Karin Weber-Lang\"", "\"externalId\":\"Q1\"");
    }

    @Test
    void brokenAliasesAreWrongUsage() throws Exception {
        Path aliases = Files.writeString(folder.resolve("broken.csv"), "name,type\nKarin Weber,HUMAN\n");
        Program enrich = Program.start("enrich", "--aliases", aliases.toString(), aliases.toString());

        assertThat(enrich.await(SOON)).isEqualTo(2);
        assertThat(enrich.errors()).contains("broken.csv", "2", "HUMAN");
    }

    @Test
    void theLogIsReplayed() {
        Program dryRun = Program.start(with("replay", "--from", "beginning", "--to", "now", "--dry-run"));
        Program replay = Program.start(with("replay", "--from", "beginning", "--to", "now", "--into", "stdout"));

        assertThat(dryRun.await(SOON)).as(dryRun.errors()).isZero();
        assertThat(replay.await(SOON)).as(replay.errors()).isZero();
        assertThat(dryRun.errors()).contains("records of wortlaut.quotes (dry run");
        assertThat(replay.output()).contains("Wir fangen an");
    }

    @Test
    void aTopicIsReplayedIntoAnother() {
        Program topics = Program.start(with("topics", "--create", "--topic-prefix", "copy."));
        assertThat(topics.await(SOON)).as(topics.errors()).isZero();
        Program replay = Program.start(with("replay", "--topic", "enriched", "--into", "copy.enriched"));
        assertThat(replay.await(SOON)).as(replay.errors()).isZero();
        Program copy = Program.start(with(
                "subscribe", "--topic-prefix", "copy.", "--topic", "enriched", "--from", "beginning", "--to", "now"));

        assertThat(copy.await(SOON)).as(copy.errors()).isZero();
        assertThat(copy.output()).contains("Wir fangen an");
    }

    @Test
    void aSinkIsRebuiltFromTheLog() throws Exception {
        Path files = folder.resolve("other");
        for (int times = 0; times < 2; times++) {
            Program rebuild = Program.start(with("sink", "rebuild", "--to", "jsonl:" + files));
            assertThat(rebuild.await(SOON)).as(rebuild.errors()).isZero();
        }

        assertThat(Files.readString(onlyFileWith(files, "Wir fangen an"))).containsOnlyOnce("„Wir fangen an“, sagte");
    }

    private static Path onlyFileWith(Path files, String text) throws IOException {
        List<Path> found = new ArrayList<>();
        try (var all = Files.list(files.resolve("enriched"))) {
            for (Path file : all.toList()) {
                if (Files.readString(file).contains(text)) {
                    found.add(file);
                }
            }
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private String[] with(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--bootstrap-servers", "127.0.0.1:" + port));
        return all.toArray(String[]::new);
    }

    private HttpResponse<String> post(String contentType, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri("/v1/articles"))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + httpPort + path);
    }
}
