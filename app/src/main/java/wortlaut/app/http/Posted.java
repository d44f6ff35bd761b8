package wortlaut.app.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.publish.ArticlePublisher;
import wortlaut.ingest.publish.Receipt;

/** What became of each record of one request, in its order. */
final class Posted implements Parsed.Handler {
    private final ArticlePublisher publisher;
    private final List<Supplier<Map<String, Object>>> results = new ArrayList<>();

    Posted(ArticlePublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void accepted(Article article) {
        try {
            var receipt = publisher.send(article);
            results.add(() -> taken("accepted", ArticleApi.await(receipt)));
        } catch (WortlautException e) {
            results.add(() -> Map.of("error", e.getMessage()));
        }
    }

    @Override
    public void deleted(String id) {
        var receipt = publisher.delete(id);
        results.add(() -> taken("deleted", ArticleApi.await(receipt)));
    }

    /** The sender is told and still has the bytes, so no dead letter is needed. */
    @Override
    public void rejected(Parsed.Rejected rejected) {
        results.add(() -> Map.of("error", rejected.message()));
    }

    /** Waits until everything is acknowledged. */
    List<Map<String, Object>> results() {
        return results.stream().map(Supplier::get).toList();
    }

    static Map<String, Object> taken(String status, Receipt receipt) {
        return Map.of(
                "status", status, "id", receipt.id(), "partition", receipt.partition(), "offset", receipt.offset());
    }
}
