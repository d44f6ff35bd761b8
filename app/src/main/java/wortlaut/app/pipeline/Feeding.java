package wortlaut.app.pipeline;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.publish.ArticlePublisher;
import wortlaut.ingest.publish.FeedProgress;
import wortlaut.ingest.publish.Patience;
import wortlaut.ingest.publish.Rate;
import wortlaut.ingest.source.Source;

/** A source being fed in the background. */
public final class Feeding implements Component {
    private static final Duration LAST_ACKNOWLEDGEMENTS = Duration.ofSeconds(8);

    private final ArticlePublisher publisher;
    private final Source source;
    private final FeedProgress progress = new FeedProgress();
    private final Background work;

    /** Waits without end for a broker that is away, which it says on standard error. */
    public Feeding(ArticlePublisher publisher, Source source, Consumer<Parsed.Rejected> onReject) {
        this(publisher, source, onReject, Patience.ENDLESS);
    }

    /**
     * The same with a patience that ends.
     *
     * @param atMost how long to wait for the next acknowledgement
     */
    public Feeding(ArticlePublisher publisher, Source source, Consumer<Parsed.Rejected> onReject, Duration atMost) {
        this(publisher, source, onReject, atMost, Rate.unlimited());
    }

    /**
     * The same at a rate.
     *
     * @param rate how many records a second at the most
     */
    public Feeding(
            ArticlePublisher publisher, Source source, Consumer<Parsed.Rejected> onReject, Duration atMost, Rate rate) {
        this.publisher = publisher;
        this.source = source;
        Patience patience = new Patience(atMost, notice -> System.err.println("wortlaut: " + notice));
        this.work = new Background("feeder", () -> publisher.publish(source, progress, onReject, patience, rate));
    }

    @Override
    public void start() {
        work.start();
    }

    /** Stopped when everything has been fed, or it was closed. */
    @Override
    public ComponentHealth health() {
        return work.health();
    }

    public FeedProgress progress() {
        return progress;
    }

    /** What there is to feed in all, in bytes; -1 when nobody knows. */
    public long totalBytes() {
        return source.totalBytes().orElse(-1);
    }

    public boolean isDone() {
        return health().ended();
    }

    /** Takes nothing new, waits until what was taken is acknowledged, and throws what went wrong. */
    public void finish() {
        end();
        work.join();
    }

    @Override
    public void close() {
        if (work.hasBegun()) {
            end();
            work.done().exceptionally(e -> null).join();
        }
        source.close();
    }

    /** A broker that is away must not keep us: what it has not acknowledged by then is not remembered as fed. */
    private void end() {
        source.close();
        try {
            work.done().get(LAST_ACKNOWLEDGEMENTS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            publisher.abort();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            // whoever joins the work is told
            return;
        }
    }
}
