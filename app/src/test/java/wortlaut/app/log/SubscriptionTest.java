package wortlaut.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import wortlaut.app.Samples;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Quote;
import wortlaut.events.QuoteEvent;
import wortlaut.events.json.Json;

class SubscriptionTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    private final MinConfidence least = new MinConfidence(0.7);

    @Test
    void anEnrichedArticleSaysHowManyOfItsQuotesAreUnsure() {
        Subscription.toEnriched(RecordFilter.ALL, OutputFormat.TEXT, least, print)
                .show(enriched(0.9, 0.5, 0.69));
        Subscription.toEnriched(RecordFilter.ALL, OutputFormat.TEXT, least, print)
                .show(enriched(0.9));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("[3 quotes, 2 of them below 0.7; Karin Weber")
                .contains("[1 quotes; Karin Weber");
    }

    @Test
    void unsureQuotesAreCountedAndNotShown() {
        Subscription text = Subscription.toQuotes(RecordFilter.ALL, OutputFormat.TEXT, least, print);
        text.show(event(0.9));
        text.show(event(0.3));
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(text.hidden()).isEqualTo(1);
    }

    @Test
    void asJsonThereAreAllQuotes() {
        Subscription json = Subscription.toQuotes(RecordFilter.ALL, OutputFormat.JSON, least, print);
        json.show(event(0.9));
        json.show(event(0.3));
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(json.hidden()).isZero();
    }

    @Test
    void aDeletionIsALineOfItsOwnInEveryFormat() {
        for (OutputFormat format : OutputFormat.values()) {
            Subscription.toEnriched(RecordFilter.ALL, format, least, print).show(record(null));
        }
        Subscription.raw(print).show(record(null));

        assertThat(printed().lines()).hasSize(3).containsOnly("{\"id\":\"urn:a:1\",\"deleted\":true}");
    }

    @Test
    void valuesAreHandedOnAsTheyAre() {
        byte[] value = "{ \"unknown\" : \"Ä\" }".getBytes(StandardCharsets.UTF_8);
        Subscription.raw(print).show(record(value));
        Subscription.toQuotes(RecordFilter.ALL, OutputFormat.JSON, least, print).show(record(value));

        assertThat(printed().lines()).containsExactly("{ \"unknown\" : \"Ä\" }", "{ \"unknown\" : \"Ä\" }");
    }

    @Test
    void onlyWhatPassesTheFilterIsShown() {
        RecordFilter lahm = new RecordFilter("Lahm", null, null, null, null);
        RecordFilter weber = new RecordFilter("Weber", null, null, null, null);
        Subscription.toQuotes(lahm, OutputFormat.JSON, least, print).show(event(0.9));
        Subscription.toEnriched(lahm, OutputFormat.TEXT, least, print).show(enriched(0.9));
        assertThat(printed()).isEmpty();

        Subscription.toQuotes(weber, OutputFormat.JSON, least, print).show(event(0.9));
        assertThat(Json.QUOTE_EVENT.read(printed().strip()).quote().speaker().name())
                .isEqualTo("Karin Weber");
    }

    @Test
    void whatCannotBeReadIsCountedAndTheNextIsShown() {
        Subscription text = Subscription.toQuotes(RecordFilter.ALL, OutputFormat.TEXT, least, print);

        assertThat(text.show(record("no json".getBytes(StandardCharsets.UTF_8))))
                .isTrue();
        assertThat(text.show(event(0.9))).isTrue();
        assertThat(text.unreadable()).isEqualTo(1);
        assertThat(printed()).isEqualTo("Karin Weber sagte: „Wir fangen an“\n");
    }

    @Test
    void whenNobodyReadsItSaysSo() {
        PrintStream closed = new PrintStream(OutputStream.nullOutputStream());
        closed.close();

        assertThat(Subscription.raw(closed).show(event(0.9))).isFalse();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ConsumerRecord<byte[], byte[]> event(double confidence) {
        EnrichedArticle article = article(confidence);
        return record(Json.QUOTE_EVENT.write(QuoteEvent.of(
                QuoteEvent.Kind.ADDED,
                "id",
                QuoteEvent.ArticleRef.of(article),
                article.quotes().get(0))));
    }

    private static ConsumerRecord<byte[], byte[]> enriched(double... confidences) {
        return record(Json.ENRICHED.write(article(confidences)));
    }

    private static EnrichedArticle article(double... confidences) {
        return Samples.article(Arrays.stream(confidences)
                .mapToObj(confidence -> Samples.direct().withConfidence(confidence, List.of()))
                .toArray(Quote[]::new));
    }

    private static ConsumerRecord<byte[], byte[]> record(byte[] value) {
        return new ConsumerRecord<>("topic", 0, 0, "urn:a:1".getBytes(StandardCharsets.UTF_8), value);
    }
}
