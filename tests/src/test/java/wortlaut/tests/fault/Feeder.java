package wortlaut.tests.fault;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import wortlaut.events.Article;
import wortlaut.events.json.Json;

/**
 * A client of the HTTP API that feeds articles, new versions and deletions one after the other, and sends each again until it is
 * acknowledged. What is acknowledged goes into the ledger.
 */
final class Feeder implements Runnable {
    private static final int ACCEPTED = 202;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Newsroom newsroom;
    private final Ledger ledger;
    private final Random random;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile boolean stopping;
    private final AtomicInteger fed = new AtomicInteger();

    Feeder(Newsroom newsroom, Ledger ledger, Random random) {
        this.newsroom = newsroom;
        this.ledger = ledger;
        this.random = random;
    }

    int fed() {
        return fed.get();
    }

    /** Takes nothing new; the run ends when what is under way is acknowledged. */
    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        for (int n = 0; !stopping; n++) {
            if (n > 0 && random.nextInt(10) == 0) {
                again(random.nextInt(n));
            } else {
                post(article(n, 1));
            }
            fed.incrementAndGet();
        }
    }

    /** An earlier article comes in a new version, or is deleted. */
    private void again(int n) {
        String id = article(n, 1).id();
        int version = ledger.versions().getOrDefault(id, List.of()).size() + 1;
        if (random.nextInt(3) == 0) {
            String path = "/v1/articles/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
            untilAcknowledged(request(path).DELETE().build());
            ledger.acknowledged(id, null);
        } else {
            post(article(n, version));
        }
    }

    private void post(Article article) {
        untilAcknowledged(request("/v1/articles")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.ARTICLE.write(article)))
                .build());
        ledger.acknowledged(article.id(), article.version());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(newsroom.http() + path)).timeout(PATIENCE);
    }

    private void untilAcknowledged(HttpRequest request) {
        while (true) {
            try {
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() == ACCEPTED) {
                    return;
                }
                if (response.statusCode() < 500 && response.statusCode() != 429) {
                    throw new AssertionError("refused: " + response.statusCode() + " " + response.body());
                }
            } catch (IOException away) {
                // The API is down or slow: sent again below.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
            Fault.pass(Duration.ofMillis(200));
        }
    }

    /** One quote each, whose words tell article and version. */
    static Article article(int n, int version) {
        String text = "Der Stadtrat beriet am Abend über Vorlage " + n + ". „Fassung " + version + " der Vorlage " + n
                + " ist gut“, sagte Karin Weber nach der Sitzung.";
        return new Article(
                "urn:fault:" + n,
                "" + version,
                "Vorlage " + n,
                text,
                "de",
                null,
                null,
                null,
                null,
                "fault suite",
                null,
                null);
    }
}
