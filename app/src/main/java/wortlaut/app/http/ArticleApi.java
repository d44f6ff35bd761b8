package wortlaut.app.http;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import wortlaut.app.health.Health;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.ingest.format.Formats;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.publish.ArticlePublisher;
import wortlaut.ingest.publish.Receipt;
import wortlaut.ingest.source.Item;

/**
 * Articles by HTTP: {@code POST /v1/articles} takes one (JSON, ninjs) or many (NDJSON), {@code DELETE /v1/articles/{id}} deletes, and
 * {@code /health/live} and {@code /health/ready} say how it is. A request is answered when the log has acknowledged what it brought.
 */
public final class ArticleApi implements AutoCloseable {
    /** The largest body: many articles of the largest size. */
    private static final long MAX_BODY_BYTES = 16L * ClientSettings.MAX_ARTICLE_BYTES;

    private final Javalin server;
    private final ArticlePublisher publisher;
    private final String host;

    private ArticleApi(String host, ArticlePublisher publisher, Supplier<Health> health) {
        this.host = host;
        this.publisher = publisher;
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = MAX_BODY_BYTES;
            config.routes.post("/v1/articles", this::post);
            config.routes.delete("/v1/articles/<id>", this::delete);
            config.routes.get("/health/live", context -> context.json(Map.of("status", "UP")));
            config.routes.get("/health/ready", context -> ready(context, health.get()));
            config.routes.exception(WortlautException.class, (e, context) -> unavailable(context, e));
        });
    }

    /**
     * Starts to listen.
     *
     * @param port 0: a free one
     * @param health how all parts are; asked for each {@code /health/ready}
     * @throws WortlautException if the port is taken
     */
    public static ArticleApi start(String host, int port, ArticlePublisher publisher, Supplier<Health> health) {
        ArticleApi api = new ArticleApi(host, publisher, health);
        try {
            api.server.start(host, port);
        } catch (JavalinBindException e) {
            throw new WortlautException(
                    "port " + port + " on " + host + " is taken; choose another with --http-port", e);
        }
        return api;
    }

    /** Where it listens. */
    public String address() {
        return "http://" + host + ":" + server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void post(Context context) {
        Posted posted = new Posted(publisher);
        try (Reading reading = Formats.read(Item.ofBytes("request", context.bodyAsBytes()))) {
            while (reading.hasNext()) {
                reading.next().to(posted);
            }
        }
        List<Map<String, Object>> results = posted.results();
        boolean anyTaken = results.stream().anyMatch(result -> !result.containsKey("error"));
        context.status(anyTaken ? HttpStatus.ACCEPTED : HttpStatus.BAD_REQUEST);
        context.json(Map.of("results", results));
    }

    private void delete(Context context) {
        Receipt receipt = await(publisher.delete(context.pathParam("id")));
        context.status(HttpStatus.ACCEPTED).json(Map.of("results", List.of(Posted.taken("deleted", receipt))));
    }

    /** Live is whatever answers; ready is what gets on, and what does not says why. */
    private static void ready(Context context, Health health) {
        List<Map<String, String>> parts = health.parts().stream()
                .map(part -> Map.of(
                        "part", part.part(),
                        "status", part.status().name(),
                        "reason", part.reason(),
                        "since", part.since().toString()))
                .toList();
        context.status(health.isReady() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .json(Map.of("status", health.isReady() ? "UP" : "DOWN", "parts", parts));
    }

    private static void unavailable(Context context, WortlautException e) {
        context.status(HttpStatus.SERVICE_UNAVAILABLE).json(Map.of("error", e.getMessage()));
    }

    static Receipt await(CompletableFuture<Receipt> receipt) {
        try {
            return receipt.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof WortlautException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
