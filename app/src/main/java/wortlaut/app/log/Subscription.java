package wortlaut.app.log;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wortlaut.events.Deletion;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.QuoteEvent;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;

/** Prints the records of a topic that pass a filter. One thread. */
public final class Subscription {
    private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);

    private final Function<byte[], String> line;
    private final LongAdder hidden;
    private final PrintStream out;
    private long unreadable;

    private Subscription(Function<byte[], String> line, LongAdder hidden, PrintStream out) {
        this.line = line;
        this.hidden = hidden;
        this.out = out;
    }

    /** Events of quotes; as text, those of quotes that are too unsure are only counted. */
    public static Subscription toQuotes(
            RecordFilter filter, OutputFormat format, MinConfidence least, PrintStream out) {
        Predicate<QuoteEvent> passes = filter::test;
        LongAdder hidden = new LongAdder();
        Function<QuoteEvent, String> readable = event -> {
            if (least.shows(event.quote())) {
                return ReadableText.of(event);
            }
            hidden.increment();
            return null;
        };
        return new Subscription(lines(Json.QUOTE_EVENT, passes, readable, filter, format), hidden, out);
    }

    /** Enriched articles; as text, each says how many of its quotes are too unsure. */
    public static Subscription toEnriched(
            RecordFilter filter, OutputFormat format, MinConfidence least, PrintStream out) {
        Predicate<EnrichedArticle> passes = filter::test;
        Function<EnrichedArticle, String> readable = article -> ReadableText.of(article, least);
        return new Subscription(lines(Json.ENRICHED, passes, readable, filter, format), new LongAdder(), out);
    }

    /** Every value as it is. */
    public static Subscription raw(PrintStream out) {
        return new Subscription(value -> new String(value, StandardCharsets.UTF_8), new LongAdder(), out);
    }

    /** How many events of quotes passed the filter and were too unsure to be shown. */
    public long hidden() {
        return hidden.sum();
    }

    /** Prints a record if it passes; a tombstone as {@code {"id":…,"deleted":true}}. False when nobody reads any more. */
    public boolean show(ConsumerRecord<byte[], byte[]> record) {
        try {
            String text = record.value() == null ? deletion(record.key()) : line.apply(record.value());
            if (text != null) {
                out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (WortlautException e) {
            unreadable++;
            LOG.warn("{}-{}@{}: {}", record.topic(), record.partition(), record.offset(), e.getMessage());
        } catch (IOException e) {
            return false;
        }
        return !out.checkError();
    }

    /** How many records could not be read. */
    public long unreadable() {
        return unreadable;
    }

    private static <T> Function<byte[], String> lines(
            Json<T> json, Predicate<T> passes, Function<T, String> readable, RecordFilter filter, OutputFormat format) {
        if (format == OutputFormat.JSON && filter.passesAll()) {
            return value -> new String(value, StandardCharsets.UTF_8);
        }
        return value -> {
            T event = json.read(value);
            if (!passes.test(event)) {
                return null;
            }
            return format == OutputFormat.JSON ? new String(value, StandardCharsets.UTF_8) : readable.apply(event);
        };
    }

    private static String deletion(byte[] key) {
        Deletion deletion = Deletion.of(new String(key, StandardCharsets.UTF_8));
        return new String(Json.DELETION.write(deletion), StandardCharsets.UTF_8);
    }
}
