package wortlaut.app.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wortlaut.app.health.Health;
import wortlaut.events.WortlautException;
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.publish.ArticlePublisher;
import wortlaut.ingest.source.Item;

/**
 * Articles by HTTP: {@code POST /v1/articles} takes one (JSON, ninjs, text) or many (NDJSON), {@code DELETE /v1/articles/{id}} deletes, and
 * {@code /health/live} and {@code /health/ready} say how it is. A request is answered when the log has acknowledged what it brought; errors
 * are problem documents (RFC 9457).
 */
public final class ArticleApi implements Component {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleApi.class);

    /** Each holds a record and what becomes of it, up to some 20 MB. */
    private static final int LARGE_BODIES = 4;

    private static final long LARGE = 256 * 1024;
    private static final Duration WAIT_FOR_A_PLACE = Duration.ofSeconds(2);
    private static final int MAX_CONNECTIONS = 200;

    private final Javalin server;
    private final ArticlePublisher publisher;
    private final DoorSettings settings;
    private final Semaphore largeBodies = new Semaphore(LARGE_BODIES, true);
    private volatile ComponentHealth health = ComponentHealth.NEW;

    /**
     * @param publisher made by {@link ArticlePublisher#connectForAnswers}
     * @param health how all parts are; asked for each {@code /health/ready}
     */
    public ArticleApi(DoorSettings settings, ArticlePublisher publisher, Supplier<Health> health) {
        this.settings = settings;
        this.publisher = publisher;
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.prefer405over404 = true;
            guard(config);
            config.routes.before(new Doorkeeper(settings));
            config.routes.post("/v1/articles", this::post);
            config.routes.delete("/v1/articles/<id>", this::delete);
            config.routes.get("/health/live", context -> context.json(Map.of("status", "UP")));
            config.routes.get("/health/ready", context -> ready(context, health.get()));
        });
    }

    private static void guard(JavalinConfig config) {
        config.jetty.modifyServer(jetty -> {
            jetty.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, jetty));
            jetty.setErrorHandler(new BareProblems());
        });
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.routes.exception(Problem.class, (problem, context) -> problem.answer(context));
        config.routes.exception(HttpResponseException.class, ArticleApi::answer);
        config.routes.exception(Exception.class, (e, context) -> {
            LOG.error("{} {} failed", context.req().getMethod(), context.path(), e);
            new Problem(500, "Internal Server Error", "this should not have happened; the log says what did")
                    .answer(context);
        });
    }

    /** What Javalin itself refuses: unknown paths and methods. */
    private static void answer(HttpResponseException e, Context context) {
        HttpStatus status = HttpStatus.forStatus(e.getStatus());
        Problem problem = new Problem(e.getStatus(), status.getMessage(), detail(status));
        if (e.getDetails().containsKey("availableMethods")) {
            problem.header("Allow", e.getDetails().get("availableMethods"));
        }
        problem.answer(context);
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "there is nothing at this path; articles go to POST /v1/articles";
            case METHOD_NOT_ALLOWED -> "this path takes other methods, see the header Allow";
            default -> "the request could not be answered";
        };
    }

    /**
     * Listens from now on.
     *
     * @throws WortlautException if the port is taken
     */
    @Override
    public void start() {
        try {
            server.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            throw new WortlautException(
                    "port " + settings.port() + " on " + settings.host() + " is taken; choose another with --http-port",
                    e);
        }
        health = ComponentHealth.RUNNING;
    }

    @Override
    public ComponentHealth health() {
        return health;
    }

    /** Where it listens. */
    public String address() {
        return "http://" + settings.host() + ":" + server.port();
    }

    @Override
    public void close() {
        boolean listens = health.equals(ComponentHealth.RUNNING);
        health = ComponentHealth.STOPPED;
        if (listens) {
            server.stop();
        }
    }

    private void post(Context context) throws IOException {
        Item body = Body.of(context);
        long length = context.req().getContentLengthLong();
        if (length >= 0 && length <= LARGE) {
            read(context, body);
            return;
        }
        takePlace();
        try {
            read(context, body);
        } finally {
            largeBodies.release();
        }
    }

    private void takePlace() {
        try {
            if (largeBodies.tryAcquire(WAIT_FOR_A_PLACE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Problem(503, "Service Unavailable", "too many large requests at once; send this one again later")
                .header("Retry-After", "2");
    }

    private void read(Context context, Item body) {
        Posted posted = new Posted(publisher);
        try (Reading reading = Formats.readAsItIs(body)) {
            while (reading.hasNext()) {
                if (posted.isFull()) {
                    posted.refuseTheRest();
                    break;
                }
                reading.next().to(posted);
            }
        }
        List<Map<String, Object>> results = posted.await();
        if (results.stream().allMatch(result -> result.containsKey("error"))) {
            String detail = results.isEmpty() ? "the request holds no article" : "no article was taken";
            throw new Problem(400, "Bad Request", detail).with("results", results);
        }
        context.status(HttpStatus.ACCEPTED).json(Map.of("results", results));
    }

    private void delete(Context context) {
        Posted posted = new Posted(publisher);
        posted.deleted(context.pathParam("id"));
        List<Map<String, Object>> results = posted.await();
        if (results.get(0).containsKey("error")) {
            throw new Problem(400, "Bad Request", String.valueOf(results.get(0).get("error")));
        }
        context.status(HttpStatus.ACCEPTED).json(Map.of("results", results));
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
}
