package wortlaut.app.log;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
    private final PrintStream out;
    private long unreadable;

    private Subscription(Function<byte[], String> line, PrintStream out) {
        this.line = line;
        this.out = out;
    }

    public static Subscription toQuotes(RecordFilter filter, OutputFormat format, PrintStream out) {
        Predicate<QuoteEvent> passes = filter::test;
        return new Subscription(lines(Json.QUOTE_EVENT, passes, ReadableText::of, filter, format), out);
    }

    public static Subscription toEnriched(RecordFilter filter, OutputFormat format, PrintStream out) {
        Predicate<EnrichedArticle> passes = filter::test;
        return new Subscription(lines(Json.ENRICHED, passes, ReadableText::of, filter, format), out);
    }

    /** Every value as it is. */
    public static Subscription raw(PrintStream out) {
        return new Subscription(value -> new String(value, StandardCharsets.UTF_8), out);
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
