package wortlaut.app.offline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wortlaut.enrich.Enricher;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.address.Sources;
import wortlaut.ingest.source.Source;

@Timeout(120)
class OfflineEnrichmentTest {
    private static final Enricher ENRICHER = Enricher.create();

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void articlesComeOutALineEachInTheOrderOfTheInput() {
        String lines = IntStream.range(0, 40)
                .mapToObj(number -> "{\"id\":\"" + number + "\",\"language\":\"de\",\"text\":\"Es regnet"
                        + " sehr".repeat(number % 7) + ".\"}")
                .collect(Collectors.joining("\n"));
        OfflineEnrichment enrichment = run(OfflineEnrichment::json, lines, 3);

        assertThat(printed().lines().map(line -> Json.ENRICHED.read(line).id()))
                .isEqualTo(IntStream.range(0, 40).mapToObj(String::valueOf).toList());
        assertThat(printed()).endsWith("}\n");
        assertThat(enrichment.enriched()).isEqualTo(40);
        assertThat(enrichment.rejected()).isZero();
    }

    @Test
    void whatIsNoArticleIsComplainedOfWithItsPlaceAndTheNextIsTaken() {
        OfflineEnrichment enrichment = run(
                OfflineEnrichment::json,
                "{\"id\":\"a\",\"text\":\"Es regnet.\"}\n{\"id\":\"b\"}\nnothing\n{\"id\":\"d\",\"text\":\"Es schneit.\"}",
                2);

        assertThat(printed().lines()).hasSize(2);
        assertThat(complaints).hasSize(2);
        assertThat(complaints.get(0)).startsWith("standard input:2: ");
        assertThat(complaints.get(1)).startsWith("standard input:3: ");
        assertThat(enrichment.rejected()).isEqualTo(2);
        assertThat(enrichment.enriched()).isEqualTo(2);
    }

    @Test
    void aDeletionPassesThrough() {
        run(OfflineEnrichment::json, "{\"id\":\"a\",\"deleted\":true}\n{\"id\":\"b\",\"text\":\"Es regnet.\"}", 1);

        assertThat(printed().lines().findFirst()).contains("{\"id\":\"a\",\"deleted\":true}");
    }

    @Test
    void whateverOneArticleDoesTheNextIsWorkedOn() {
        Function<EnrichedArticle, byte[]> writer = article -> switch (article.id()) {
            case "a" -> throw new WortlautException("too much");
            case "b" -> throw new IllegalStateException("broken");
            case "c" -> throw new StackOverflowError();
            default -> OfflineEnrichment.json(article);
        };
        String lines = "abcd"
                .chars()
                .mapToObj(id -> "{\"id\":\"" + (char) id + "\",\"text\":\"Es regnet.\"}")
                .collect(Collectors.joining("\n"));
        OfflineEnrichment enrichment = run(writer, lines, 2);

        assertThat(complaints)
                .containsExactly(
                        "a: cannot be enriched: too much",
                        "b: cannot be enriched: java.lang.IllegalStateException: broken",
                        "c: cannot be enriched: java.lang.StackOverflowError");
        assertThat(printed().lines()).hasSize(1);
        assertThat(enrichment.rejected()).isEqualTo(3);
    }

    @Test
    void whenNobodyReadsTheOutputNothingMoreIsRead() {
        int[] lines = {0};
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                lines[0]++;
                throw new IOException("Broken pipe");
            }
        };
        String input = "{\"text\":\"Es regnet.\"}\n".repeat(2_000);
        OfflineEnrichment enrichment =
                new OfflineEnrichment(ENRICHER, Optional.empty(), OfflineEnrichment::json, complaints::add);
        enrichment.run(source(input), closed, 2);

        assertThat(lines[0]).isEqualTo(1);
        assertThat(enrichment.enriched()).isZero();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aNamedFormatIsNotGuessed() {
        String json = "{\"id\":\"a\",\"text\":\"Es regnet.\"}";
        OfflineEnrichment enrichment =
                new OfflineEnrichment(ENRICHER, Formats.named("text"), OfflineEnrichment::json, complaints::add);
        enrichment.run(source(json), out, 1);

        assertThat(Json.ENRICHED.read(printed().strip()).text()).isEqualTo(json);
    }

    @Test
    void nothingInNothingOut() {
        OfflineEnrichment enrichment = run(OfflineEnrichment::json, "", 1);

        assertThat(printed()).isEmpty();
        assertThat(enrichment.enriched()).isZero();
    }

    private OfflineEnrichment run(Function<EnrichedArticle, byte[]> writer, String input, int threads) {
        OfflineEnrichment enrichment = new OfflineEnrichment(ENRICHER, Formats.named("jsonl"), writer, complaints::add);
        enrichment.run(source(input), out, threads);
        return enrichment;
    }

    private static Source source(String input) {
        return Sources.standardInput(new ByteArrayInputStream(input.getBytes(UTF_8)));
    }

    private String printed() {
        return out.toString(UTF_8);
    }
}
