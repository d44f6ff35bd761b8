package wortlaut.app.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import wortlaut.events.Article;
import wortlaut.events.ArticleLimits;
import wortlaut.events.WortlautException;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.publish.ArticlePublisher;
import wortlaut.ingest.publish.Receipt;

/** What became of each record of one request, in its order. */
final class Posted implements Parsed.Handler {
    /** Results are held until the answer. */
    private static final int MAX_RECORDS = 10_000;

    private final ArticlePublisher publisher;
    private final List<Fate> fates = new ArrayList<>();
    private boolean brokerAway;

    /** Of one record: either on its way or refused. */
    private record Fate(String status, CompletableFuture<Receipt> receipt, String error) {}

    Posted(ArticlePublisher publisher) {
        this.publisher = publisher;
    }

    /** Whether another record is taken; what comes after is not read. */
    boolean isFull() {
        return fates.size() >= MAX_RECORDS;
    }

    @Override
    public void accepted(Article article) {
        try {
            send("accepted", publisher.send(article));
        } catch (WortlautException e) {
            refuse(e.getMessage());
        }
    }

    @Override
    public void deleted(String id) {
        try {
            ArticleLimits.checkedId("\"id\"", id);
            send("deleted", publisher.delete(id));
        } catch (WortlautException e) {
            refuse(e.getMessage());
        }
    }

    /** The sender is told and still has the bytes, so no dead letter is needed. */
    @Override
    public void rejected(Parsed.Rejected rejected) {
        refuse(rejected.message());
    }

    @Override
    public void skipped(Parsed.Skipped skipped) {
        // the sender knows what else is in the archive
    }

    /** Says that there was more than one request may hold. */
    void refuseTheRest() {
        refuse("a request may hold " + MAX_RECORDS + " records; send this one and what follows it again");
    }

    private void refuse(String reason) {
        fates.add(new Fate("", null, reason));
    }

    /** Once the broker is away the rest is not tried: each would wait for it again. */
    private void send(String status, CompletableFuture<Receipt> receipt) {
        fates.add(new Fate(status, receipt, ""));
        brokerAway |= receipt.isCompletedExceptionally() && isOfTheBroker(receipt);
        if (brokerAway) {
            throw unavailable(results());
        }
    }

    /**
     * Waits until everything is acknowledged.
     *
     * @throws Problem 503 with all results if the broker did not take them: what is sent again arrives once
     */
    List<Map<String, Object>> await() {
        List<Map<String, Object>> results = results();
        if (fates.stream().anyMatch(fate -> fate.receipt() != null && isOfTheBroker(fate.receipt()))) {
            throw unavailable(results);
        }
        return results;
    }

    private List<Map<String, Object>> results() {
        return fates.stream().map(Posted::result).toList();
    }

    private static Map<String, Object> result(Fate fate) {
        if (fate.receipt() == null) {
            return Map.of("error", fate.error());
        }
        try {
            Receipt receipt = fate.receipt().join();
            return Map.of(
                    "status",
                    fate.status(),
                    "id",
                    receipt.id(),
                    "partition",
                    receipt.partition(),
                    "offset",
                    receipt.offset());
        } catch (CompletionException e) {
            return Map.of("error", String.valueOf(e.getCause().getMessage()));
        }
    }

    private static boolean isOfTheBroker(CompletableFuture<Receipt> receipt) {
        if (!receipt.isCompletedExceptionally()) {
            return false;
        }
        try {
            receipt.join();
            return false;
        } catch (CompletionException e) {
            return !(e.getCause() instanceof WortlautException failure) || !ArticlePublisher.isOfTheRecord(failure);
        }
    }

    private static Problem unavailable(List<Map<String, Object>> results) {
        return new Problem(
                        503,
                        "Service Unavailable",
                        "the log does not take articles at the moment; what is sent again later arrives once")
                .header("Retry-After", "5")
                .with("results", results);
    }
}
