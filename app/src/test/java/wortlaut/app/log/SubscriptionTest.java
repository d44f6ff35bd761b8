package wortlaut.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.Enricher;
import wortlaut.events.Article;
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
        Article text = Article.ofText("urn:a:1", "„Wir fangen an“, sagte Karin Weber in Bremen.", "de");
        EnrichedArticle found = Enricher.create().enrich(text);
        List<Quote> quotes = Arrays.stream(confidences)
                .mapToObj(confidence -> found.quotes().get(0).withConfidence(confidence, List.of()))
                .toList();
        return EnrichedArticle.of(text, "de", found.entities(), quotes, found.enricher());
    }

    private static ConsumerRecord<byte[], byte[]> record(byte[] value) {
        return new ConsumerRecord<>("topic", 0, 0, "urn:a:1".getBytes(StandardCharsets.UTF_8), value);
    }
}
