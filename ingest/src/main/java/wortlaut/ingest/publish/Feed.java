package wortlaut.ingest.publish;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;
import wortlaut.ingest.format.Formats;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;

/** One source on its way to the topics. */
final class Feed {
    private final ArticlePublisher publisher;
    private final Source source;
    private final FeedProgress progress;
    private final Consumer<Parsed.Rejected> onReject;
    private final AtomicReference<WortlautException> failure = new AtomicReference<>();

    Feed(ArticlePublisher publisher, Source source, FeedProgress progress, Consumer<Parsed.Rejected> onReject) {
        this.publisher = publisher;
        this.source = source;
        this.progress = progress;
        this.onReject = onReject;
    }

    void run() {
        for (Optional<Item> item = source.next(); item.isPresent(); item = source.next()) {
            feed(item.get());
        }
        publisher.flush();
        throwFailure();
    }

    private void feed(Item item) {
        OneItem sending = new OneItem(item);
        try (Reading reading = Formats.read(counted(item))) {
            while (reading.hasNext()) {
                reading.next().to(sending);
                throwFailure();
            }
        }
        sending.release();
    }

    private Item counted(Item item) {
        return new Item(
                item.origin(),
                item.name(),
                () -> new CountedStream(item.content().open(), progress::addBytes),
                item.size());
    }

    private void throwFailure() {
        WortlautException first = failure.get();
        if (first != null) {
            throw new WortlautException(first.getMessage(), first);
        }
    }

    /** Ends a source that may be waiting, too. */
    private void fail(Throwable e) {
        WortlautException told =
                e instanceof WortlautException ours ? ours : new WortlautException("cannot feed: " + e, e);
        if (failure.compareAndSet(null, told)) {
            source.close();
        }
    }

    /** Sends the records of one item and tells the source when the last of them has arrived. */
    private final class OneItem implements Parsed.Handler {
        private final Item item;

        /** Records under way, and one for the reading itself. */
        private final AtomicInteger outstanding = new AtomicInteger(1);

        OneItem(Item item) {
            this.item = item;
        }

        @Override
        public void accepted(Article article) {
            CompletableFuture<Receipt> receipt;
            try {
                receipt = publisher.send(article);
            } catch (WortlautException e) {
                rejected(new Parsed.Rejected(item.name(), 0, e.getMessage(), null));
                return;
            }
            await(receipt, progress::addFed);
        }

        @Override
        public void deleted(String id) {
            await(publisher.delete(id), progress::addDeleted);
        }

        @Override
        public void rejected(Parsed.Rejected rejected) {
            progress.addRejected();
            onReject.accept(rejected);
            publisher.reject(item, rejected).ifPresent(receipt -> await(receipt, () -> {}));
        }

        private void await(CompletableFuture<Receipt> receipt, Runnable count) {
            outstanding.incrementAndGet();
            var unused = receipt.whenComplete((arrived, e) -> {
                if (e != null) {
                    fail(e);
                    return;
                }
                count.run();
                release();
            });
        }

        void release() {
            if (outstanding.decrementAndGet() == 0) {
                source.fed(item);
            }
        }
    }
}
