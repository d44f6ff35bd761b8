package wortlaut.enrich.stream;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.Again;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.DeadLetter;
import wortlaut.events.kafka.RecordPlace;
import wortlaut.events.kafka.Topics;

/**
 * One record of the topic of articles in; out of it what {@link ArticleWork} makes of it. Whatever the record causes there, an {@link
 * Error} too, it becomes a dead letter with its reason, and the next record is worked on. All goes out in the transaction that moves the
 * offset past the record.
 */
final class ArticleProcessor implements Processor<byte[], byte[], byte[], byte[]> {
    static final String STORE = "versions";
    static final String TO_ENRICHED = "to-enriched";
    static final String TO_QUOTES = "to-quotes";
    static final String TO_DEAD_LETTERS = "to-dead-letters";
    private static final Logger LOG = LoggerFactory.getLogger(ArticleProcessor.class);
    private static final String SOURCE = "/wortlaut/enrich";

    /** Leaves room for headers below the largest record. */
    private static final int MAX_LETTER_BYTES = ClientSettings.MAX_RECORD_BYTES - 1024 * 1024;

    /**
     * A record that came in less than this ago, by its own time, stands in no backlog: its results are committed at once. Those of a backlog
     * wait for each other up to the commit interval, for a transaction costs as much as an article.
     */
    static final long FRESH_MILLIS = 250;

    private final Topics topics;
    private final ArticleWork work;
    private final Suspects suspects;
    private final LongAdder late;
    private ProcessorContext<byte[], byte[]> context;
    private KeyValueStore<String, byte[]> versions;

    /** @param late counts older versions that came in after newer ones */
    ArticleProcessor(Topics topics, ArticleWork work, Suspects suspects, LongAdder late) {
        this.topics = topics;
        this.work = work;
        this.suspects = suspects;
        this.late = late;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> processorContext) {
        context = processorContext;
        versions = processorContext.getStateStore(STORE);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        work(record);
        if (isFresh(record)) {
            context.commit();
        }
    }

    /** A clock that is ahead says nothing, either. */
    private boolean isFresh(Record<byte[], byte[]> record) {
        return Math.abs(context.currentSystemTimeMs() - record.timestamp()) < FRESH_MILLIS;
    }

    private void work(Record<byte[], byte[]> record) {
        Optional<Throwable> refused = suspects.reason(partition(), offset());
        if (refused.isPresent()) {
            bury(record, refused.get());
            return;
        }
        String key;
        ArticleWork.Cause cause;
        try {
            ArticleRecord read = ArticleRecord.read(record.key(), record.value());
            key = read.key();
            Instant now = Instant.ofEpochMilli(context.currentSystemTimeMs());
            cause = new ArticleWork.Cause(key, read.article(), Again.in(record.headers()), offset(), now);
        } catch (RuntimeException | Error e) {
            bury(record, e);
            return;
        }
        byte[] remembered = versions.get(key); // What fails here is the store's trouble and not the record's.
        ArticleWork.Result result;
        try {
            result = work.of(cause, remembered);
        } catch (RuntimeException | Error e) {
            bury(record, e);
            return;
        }
        take(record, key, result);
    }

    private void take(Record<byte[], byte[]> record, String key, ArticleWork.Result result) {
        if (result.late()) {
            late.increment();
            LOG.info(
                    "{}-{}@{} is an older version than the one that is there: it changes nothing",
                    topics.articles(),
                    partition(),
                    offset());
        }
        result.memory().ifPresent(memory -> versions.put(key, memory.value()));
        result.events().forEach(event -> forward(record, event, TO_QUOTES));
        result.enriched().ifPresent(enriched -> forward(record, enriched, TO_ENRICHED));
    }

    private void forward(Record<byte[], byte[]> cause, ArticleWork.Output output, String to) {
        context.forward(
                new Record<>(
                        cause.key(),
                        output.value(),
                        cause.timestamp(),
                        output.cloudEvent().headers(offset())),
                to);
    }

    private void bury(Record<byte[], byte[]> record, Throwable reason) {
        RecordPlace place = new RecordPlace(topics.articles().name(), partition(), offset());
        LOG.warn(
                "{} goes to {}: {}",
                place,
                topics.deadLetters(),
                reason instanceof WortlautException ? reason.getMessage() : reason.toString());
        DeadLetter letter = new DeadLetter(place, record.key(), record.value(), new RecordHeaders(record.headers()));
        ProducerRecord<byte[], byte[]> out =
                letter.because(reason, topics.deadLetters().name(), SOURCE, MAX_LETTER_BYTES);
        context.forward(new Record<>(out.key(), out.value(), record.timestamp(), out.headers()), TO_DEAD_LETTERS);
    }

    private int partition() {
        return context.recordMetadata().map(RecordMetadata::partition).orElse(0);
    }

    private long offset() {
        return context.recordMetadata().map(RecordMetadata::offset).orElse(0L);
    }
}
