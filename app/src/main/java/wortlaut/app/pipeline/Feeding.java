package wortlaut.app.pipeline;

import java.util.function.Consumer;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.publish.ArticlePublisher;
import wortlaut.ingest.publish.FeedProgress;
import wortlaut.ingest.source.Source;

/** A source being fed in the background. */
public final class Feeding implements AutoCloseable {
    private final Source source;
    private final FeedProgress progress;
    private final Background work;

    private Feeding(Source source, FeedProgress progress, Background work) {
        this.source = source;
        this.progress = progress;
        this.work = work;
    }

    public static Feeding start(ArticlePublisher publisher, Source source, Consumer<Parsed.Rejected> onReject) {
        FeedProgress progress = new FeedProgress();
        return new Feeding(
                source, progress, Background.start("feeder", () -> publisher.publish(source, progress, onReject)));
    }

    public FeedProgress progress() {
        return progress;
    }

    /** What there is to feed in all, in bytes; -1 when nobody knows. */
    public long totalBytes() {
        return source.totalBytes().orElse(-1);
    }

    public boolean isDone() {
        return work.done().isDone();
    }

    /** Takes nothing new, waits until what was taken is acknowledged, and throws what went wrong. */
    public void finish() {
        source.close();
        work.join();
    }

    @Override
    public void close() {
        source.close();
        work.done().exceptionally(e -> null).join();
        source.close();
    }
}
