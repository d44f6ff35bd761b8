package wortlaut.app.pipeline;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import wortlaut.app.health.HealthWatch;
import wortlaut.app.http.ArticleApi;
import wortlaut.app.http.DoorSettings;
import wortlaut.app.log.LogReader;
import wortlaut.app.log.MinConfidence;
import wortlaut.app.log.Moment;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.ProgressLine;
import wortlaut.app.terminal.Stop;
import wortlaut.events.component.Component;
import wortlaut.events.kafka.Ends;
import wortlaut.events.kafka.Topic;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.publish.ArticlePublisher;
import wortlaut.ingest.publish.FeedProgress;
import wortlaut.ingest.source.Source;

/** What {@code wortlaut run} does with a pipeline: feeds it, shows what comes out, and waits for the end. */
public final class Run implements AutoCloseable {
    private final Pipeline pipeline;
    private final Stop stop;
    private final MinConfidence least;
    private final QuoteWatch quotes;
    private final FedHere fedHere;
    private final LogReader enriched;
    private final LogReader deadLetters;
    private final ArticlePublisher publisher;
    private final HealthWatch health;

    /**
     * @param least which quotes are shown
     * @param out takes each of these as it appears; null: none
     * @param limit how long a record may stand first in its partition before that is a standstill
     */
    public Run(Pipeline pipeline, Stop stop, MinConfidence least, PrintStream out, Duration limit) {
        this.pipeline = pipeline;
        this.stop = stop;
        this.least = least;
        this.fedHere = new FedHere(pipeline.topics(), pipeline.articleEnds());
        this.quotes = Component.started(new QuoteWatch(pipeline.client(), pipeline.topics(), fedHere, least, out));
        this.enriched = fromNow(pipeline.topics().enriched());
        this.deadLetters = fromNow(pipeline.topics().deadLetters());
        this.publisher = ArticlePublisher.connect(pipeline.client(), pipeline.topics());
        this.health = Component.started(new HealthWatch(pipeline.parts(limit)));
    }

    /** Feeds, waits until all of it is in both sinks, and sums up. */
    public int feedOnce(Source source) {
        FeedProgress fed;
        try (Feeding feeding = Component.started(new Feeding(publisher, source, Run::complain))) {
            follow(feeding);
            fed = feeding.progress();
        }
        if (stop.isAsked() || !awaitDrained()) {
            System.err.println(
                    "wortlaut: stopped before the end; run the same again to go on, nothing is lost or doubled.");
            return ExitStatus.FAILED;
        }
        long letters = count(deadLetters, fedHere::failed);
        sumUp(fed, count(enriched, record -> record.value() != null && fedHere.caused(record)), letters);
        if (fed.rejected() + letters == 0) {
            return ExitStatus.DONE;
        }
        return fed.fed() + fed.deleted() == 0 ? ExitStatus.FAILED : ExitStatus.SOME_REJECTED;
    }

    /** Feeds and serves the HTTP API, until stopped. */
    public int serve(Source source, DoorSettings door) {
        try (ArticlePublisher answering = ArticlePublisher.connectForAnswers(pipeline.client(), pipeline.topics());
                ArticleApi api = Component.started(new ArticleApi(door, answering, health::latest));
                Feeding feeding = Component.started(new Feeding(publisher, source, Run::complain))) {
            System.err.println("Kafka at " + pipeline.client().bootstrapServers() + ", HTTP at " + api.address()
                    + ", results in " + pipeline.data() + "; Ctrl-C stops.");
            stop.awaitCondition(feeding::isDone, pipeline::checkHealth);
            feeding.finish();
            System.err.printf(
                    Locale.ROOT,
                    "%,d fed; waiting for more.%n",
                    feeding.progress().fed());
            feeding.progress().oddTimesRemark().ifPresent(System.err::println);
            stop.awaitCondition(() -> false, pipeline::checkHealth);
        }
        sayHidden();
        System.err.println("stopped; run again to go on.");
        return ExitStatus.DONE;
    }

    @Override
    public void close() {
        health.close();
        publisher.close();
        enriched.close();
        deadLetters.close();
        quotes.close();
    }

    private void follow(Feeding feeding) {
        try (ProgressLine line = ProgressLine.of("feed")) {
            stop.awaitCondition(feeding::isDone, () -> {
                pipeline.checkHealth();
                line.show(feeding.progress().bytes(), feeding.totalBytes());
            });
        }
        feeding.finish();
    }

    private boolean awaitDrained() {
        if (!pipeline.awaitDrained(stop)) {
            return false;
        }
        Ends ends = new Ends(pipeline.quoteEnds());
        return stop.awaitCondition(() -> ends.reachedBy(quotes.positions()), pipeline::checkHealth);
    }

    private LogReader fromNow(Topic<?> topic) {
        return new LogReader(pipeline.client(), topic.name(), new Moment.Now(), null);
    }

    private static long count(LogReader reader, Predicate<ConsumerRecord<byte[], byte[]>> counts) {
        AtomicLong counted = new AtomicLong();
        reader.readToNow(record -> counted.addAndGet(counts.test(record) ? 1 : 0));
        return counted.get();
    }

    private void sumUp(FeedProgress fed, long enrichedHere, long letters) {
        System.err.printf(
                Locale.ROOT,
                "%,d fed, %,d deleted, %,d rejected; %,d enriched and %,d quote events written to %s; %,d dead letters%n",
                fed.fed(),
                fed.deleted(),
                fed.rejected(),
                enrichedHere,
                quotes.events(),
                pipeline.data(),
                letters);
        fed.oddTimesRemark().ifPresent(System.err::println);
        sayHidden();
    }

    private void sayHidden() {
        if (quotes.hidden() > 0) {
            System.err.println(least.remark(quotes.hidden()) + "; --min-confidence 0 shows all");
        }
    }

    private static void complain(Parsed.Rejected rejected) {
        System.err.println("wortlaut: " + rejected.message());
    }
}
