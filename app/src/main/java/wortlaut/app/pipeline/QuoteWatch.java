package wortlaut.app.pipeline;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import wortlaut.app.log.LogReader;
import wortlaut.app.log.MinConfidence;
import wortlaut.app.log.Moment;
import wortlaut.app.log.OutputFormat;
import wortlaut.app.log.RecordFilter;
import wortlaut.app.log.Subscription;
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;

/** Prints each quote event from now on as it appears, and counts those of the articles that this run has fed. */
final class QuoteWatch implements Component {
    private final FedHere fedHere;
    private final LogReader reader;
    private final Subscription subscription;
    private final Background reading;
    private final AtomicLong events = new AtomicLong();

    /**
     * @param least which quotes are printed
     * @param out null: only counts
     */
    QuoteWatch(ClientSettings client, Topics topics, FedHere fedHere, MinConfidence least, PrintStream out) {
        this.fedHere = fedHere;
        reader = new LogReader(client, topics.quotes().name(), new Moment.Now(), null);
        subscription = out == null ? null : Subscription.toQuotes(RecordFilter.ALL, OutputFormat.TEXT, least, out);
        reading = new Background("quote watch", () -> reader.read(this::see));
    }

    /** What has been seen. */
    Map<TopicPartition, Long> positions() {
        return reader.positions();
    }

    long events() {
        return events.get();
    }

    /** How many were too unsure to be printed. */
    long hidden() {
        return subscription == null ? 0 : subscription.hidden();
    }

    @Override
    public void start() {
        reading.start();
    }

    @Override
    public ComponentHealth health() {
        return reading.health();
    }

    @Override
    public void close() {
        reader.stop();
        if (reading.hasBegun()) {
            reading.join();
        }
        reader.close();
    }

    private void see(ConsumerRecord<byte[], byte[]> record) {
        if (fedHere.caused(record)) {
            events.incrementAndGet();
        }
        if (subscription != null) {
            subscription.show(record);
        }
    }
}
