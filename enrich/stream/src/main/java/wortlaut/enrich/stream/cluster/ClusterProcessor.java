package wortlaut.enrich.stream.cluster;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.WindowStore;
import wortlaut.events.ArticleCluster;
import wortlaut.events.ContentHash;
import wortlaut.events.SourceTime;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.CloudEvent;

/** Sketches of all articles in, one after the other; out, the cluster of each article that is new, or in another cluster than before. */
final class ClusterProcessor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
    static final String STORE = "copies";
    private static final String SOURCE = "/wortlaut/clusters";

    private final ClusterSettings settings;
    private RecentCopies copies;
    private WindowStore<String, byte[]> store;

    ClusterProcessor(ClusterSettings settings) {
        this.settings = settings;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        store = context.getStateStore(STORE);
        copies = new RecentCopies(settings.window(), settings.mostArticles());
        stored().forEach(copies::keep);
    }

    /** In the order in which they came in. */
    private List<Copy> stored() {
        List<Copy> stored = new ArrayList<>();
        try (KeyValueIterator<Windowed<String>, byte[]> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<Windowed<String>, byte[]> entry = all.next();
                StoredCopy.read(entry.key.key(), entry.key.window().startTime(), entry.value)
                        .ifPresent(stored::add);
            }
        }
        stored.sort(Comparator.comparing(Copy::arrived));
        return stored;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        String article = new String(record.key(), StandardCharsets.UTF_8);
        Optional<Copy> before = copies.find(article);
        before.ifPresent(copy -> store.put(article, null, copy.arrived().toEpochMilli()));
        if (record.value() == null) {
            copies.forget(article);
            forward(record, null, CloudEvent.CLUSTER_DELETED, article, "deleted");
        } else {
            place(record, article, before, Sketched.read(record.value()));
        }
    }

    private void place(Record<byte[], byte[]> record, String article, Optional<Copy> before, Sketched sketched) {
        Copy copy = copies.take(
                article,
                sketched.sketch(),
                SourceTime.instant(sketched.article().published()),
                Instant.ofEpochMilli(record.timestamp()));
        store.put(article, StoredCopy.bytes(copy), record.timestamp());
        if (before.filter(copy::isPlacedLike).isEmpty()) {
            ArticleCluster cluster = ArticleCluster.of(sketched.article(), copy.cluster(), copy.copied());
            forward(
                    record,
                    Json.CLUSTER.write(cluster),
                    CloudEvent.CLUSTER,
                    article,
                    sketched.article().version() + ":" + copy.cluster());
        }
    }

    private void forward(Record<byte[], byte[]> cause, byte[] value, String type, String article, String what) {
        CloudEvent event = new CloudEvent(
                ContentHash.of(article + ":" + what),
                SOURCE,
                type,
                article,
                Instant.ofEpochMilli(context().currentSystemTimeMs()),
                CloudEvent.JSON);
        context().forward(new Record<>(cause.key(), value, cause.timestamp(), event.headers()));
    }
}
