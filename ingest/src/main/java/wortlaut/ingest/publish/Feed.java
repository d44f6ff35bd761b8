package wortlaut.ingest.publish;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;

/**
 * One source on its way to the topics. What the broker refuses because of the record itself is rejected, and the next one goes on; what fails because
 * the broker is away is sent again, before anything new, for as long as there is patience.
 */
final class Feed {
    private final ArticlePublisher publisher;
    private final Source source;
    private final FeedProgress progress;
    private final Consumer<Parsed.Rejected> onReject;
    private final Rate rate;
    private final Acknowledgements acknowledgements;

    /** What failed, told by the producer's thread and dealt with by the feeder's: in the former nothing may be waited for. */
    private final Queue<Failed> failed = new ConcurrentLinkedQueue<>();

    private volatile @Nullable RuntimeException failure;

    Feed(
            ArticlePublisher publisher,
            Source source,
            FeedProgress progress,
            Consumer<Parsed.Rejected> onReject,
            Patience patience,
            Rate rate) {
        this.publisher = publisher;
        this.source = source;
        this.progress = progress;
        this.onReject = onReject;
        this.rate = rate;
        this.acknowledgements = new Acknowledgements(patience, publisher::abort, this::settleMeanwhile);
    }

    void run() {
        try (acknowledgements) {
            for (Optional<Item> item = source.next(); item.isPresent(); item = source.next()) {
                feed(item.get());
            }
            while (failure == null && acknowledgements.underWay() > 0) {
                publisher.flush();
                settle();
            }
            if (failure != null) {
                throw failure;
            }
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private void feed(Item item) {
        OneItem sending = new OneItem(item);
        ItemReading records = new ItemReading(counted(item));
        for (Parsed parsed = records.next(); parsed != null; parsed = records.next()) {
            rate.await();
            parsed.to(sending);
            settle();
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

    /** While the feeder waits for the source, somebody else has to look after what was sent. */
    private void settleMeanwhile() {
        try {
            settle();
            if (publisher.isAborted() && acknowledgements.underWay() > 0) {
                throw acknowledgements.givenUp(new WortlautException("no acknowledgement has come"));
            }
        } catch (RuntimeException e) {
            failure = e;
            source.close();
        }
    }

    private synchronized void settle() {
        for (Failed next = failed.poll(); next != null; next = failed.poll()) {
            next.sending().again(next.reason());
        }
    }

    private record Failed(Sending sending, WortlautException reason) {}

    /** One record on its way, until it is acknowledged or refused. */
    private final class Sending {
        private final Supplier<CompletableFuture<Receipt>> send;
        private final Runnable onArrival;
        private final Consumer<WortlautException> onRefusal;
        private int refusals;

        Sending(Supplier<CompletableFuture<Receipt>> send, Runnable onArrival, Consumer<WortlautException> onRefusal) {
            this.send = send;
            this.onArrival = onArrival;
            this.onRefusal = onRefusal;
        }

        void begin() {
            acknowledgements.sent();
            attempt();
        }

        private void attempt() {
            var unused = send.get().whenComplete((receipt, e) -> {
                if (e == null) {
                    acknowledgements.arrived();
                    onArrival.run();
                } else {
                    failed.add(new Failed(
                            this,
                            e instanceof WortlautException ours
                                    ? ours
                                    : new WortlautException("cannot feed: " + e, e)));
                }
            });
        }

        /** A record that was refused together with others of its batch is tried by itself before it is given up. */
        private void again(WortlautException reason) {
            if (publisher.isAborted()) {
                throw acknowledgements.givenUp(reason);
            }
            boolean refused = SendFailure.isOfTheRecord(reason);
            if (refused && (!SendFailure.mayBeOfAnother(reason) || ++refusals > 1)) {
                acknowledgements.refused();
                onRefusal.accept(reason);
                return;
            }
            if (!refused) {
                acknowledgements.rest(reason);
            }
            attempt();
            if (refused) {
                publisher.flush();
            }
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
            boolean odd = article.publishedNotUnderstood() != null;
            send(() -> publisher.send(article), odd ? progress::addFedWithOddTime : progress::addFed);
        }

        @Override
        public void deleted(String id) {
            send(() -> publisher.delete(id), progress::addDeleted);
        }

        @Override
        public void rejected(Parsed.Rejected rejected) {
            if (rejected.unread() && source.comesAgain(item, rejected.reason())) {
                return;
            }
            progress.addRejected();
            onReject.accept(rejected);
            letter(rejected);
        }

        @Override
        public void skipped(Parsed.Skipped skipped) {
            progress.addSkipped(skipped.records());
        }

        /** What does not fit among the dead letters is there as a reference to its place. */
        private void letter(Parsed.Rejected rejected) {
            begin(new Sending(() -> publisher.reject(item, rejected), this::release, e -> {
                if (rejected.bytes() != null) {
                    letter(rejected.withoutBytes());
                } else {
                    onReject.accept(new Parsed.Rejected(
                            rejected.where(),
                            rejected.line(),
                            "no dead letter of it could be kept: " + e.getMessage(),
                            null));
                }
                release();
            }));
        }

        private void send(Supplier<CompletableFuture<Receipt>> sending, Runnable count) {
            Supplier<CompletableFuture<Receipt>> safely = () -> {
                try {
                    return sending.get();
                } catch (WortlautException e) {
                    return CompletableFuture.failedFuture(e);
                } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                    return CompletableFuture.failedFuture(new WortlautException("cannot be sent: " + e, e));
                }
            };
            begin(new Sending(
                    safely,
                    () -> {
                        count.run();
                        release();
                    },
                    e -> {
                        rejected(new Parsed.Rejected(item.name(), 0, e.getMessage(), null));
                        release();
                    }));
        }

        private void begin(Sending sending) {
            outstanding.incrementAndGet();
            sending.begin();
        }

        void release() {
            if (outstanding.decrementAndGet() == 0) {
                source.fed(item);
            }
        }
    }
}
