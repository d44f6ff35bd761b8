package wortlaut.sink.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wortlaut.events.Addressee;
import wortlaut.events.Alternative;
import wortlaut.events.Article;
import wortlaut.events.Cue;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.EnricherInfo;
import wortlaut.events.Entity;
import wortlaut.events.EntityType;
import wortlaut.events.Mention;
import wortlaut.events.Quote;
import wortlaut.events.QuoteEvent;
import wortlaut.events.QuoteType;
import wortlaut.events.Span;
import wortlaut.events.Speaker;
import wortlaut.events.SpeakerKind;
import wortlaut.events.json.Json;
import wortlaut.sink.Batch;
import wortlaut.sink.LogOfRecords;

/** One article in two versions with all that the queries of {@code docs/tables.md} ask for, and those queries. */
final class DocumentedNews {
    private static final Pattern QUERY = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);
    private static final String ID = "urn:example:1";
    private static final String TEXT =
            "Mrs Birch told reporters: \"Tom Reed said 'never', and meant it.\" She added that it rained. Ada Birch left.";

    private DocumentedNews() {}

    static List<String> queries() throws IOException {
        String page = Files.readString(Path.of("../docs/tables.md"));
        return QUERY.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    static Batch batch() {
        LogOfRecords log = new LogOfRecords();
        log.cause();
        add(log, QuoteEvent.Kind.ADDED, "1", "gone", quote("q9", 26, 64, "It was never said.", null));
        article(log, "1");
        log.cause();
        add(log, QuoteEvent.Kind.RETRACTED, "2", "gone", quote("q9", 26, 64, "It was never said.", null));
        add(log, QuoteEvent.Kind.ADDED, "2", "one", quote("q1", 26, 64, "Tom Reed said 'never', and meant it.", null));
        add(log, QuoteEvent.Kind.ADDED, "2", "two", quote("q2", 41, 46, "never", "q1"));
        article(log, "2");
        return log.batch();
    }

    private static void add(LogOfRecords log, QuoteEvent.Kind kind, String version, String id, Quote quote) {
        QuoteEvent event = QuoteEvent.of(kind, id, QuoteEvent.ArticleRef.of(enriched(version)), quote);
        log.add(LogOfRecords.QUOTES, ID, Json.QUOTE_EVENT.write(event));
    }

    /** With a cluster. */
    private static void article(LogOfRecords log, String version) {
        String json = new String(Json.ENRICHED.write(enriched(version)), StandardCharsets.UTF_8);
        String clustered = json.replace(",\"text\":", ",\"cluster\":\"c1\",\"text\":");
        log.add(LogOfRecords.ENRICHED, ID, clustered.getBytes(StandardCharsets.UTF_8));
    }

    private static Quote quote(String id, int start, int end, String words, @Nullable String parent) {
        return new Quote(
                id,
                QuoteType.DIRECT,
                List.of(new Span(start, end)),
                words,
                words,
                new Speaker(SpeakerKind.NAMED, "Ada Birch", "e1", 0, 9, "Mrs Birch"),
                new Cue(10, 14, "told"),
                new Addressee("Reporters", null, 15, 24, "reporters"),
                parent,
                0.9,
                "cue",
                List.of(new Alternative("Tom Reed", "e2", 0.1)));
    }

    private static EnrichedArticle enriched(String version) {
        Article article = new Article(
                ID, version, "Rain", TEXT, "en", Instant.now().toString(), null, null, null, "example.org", null, null);
        Entity birch = new Entity(
                "e1",
                EntityType.PERSON,
                "Ada Birch",
                List.of("Mrs Birch", "Birch"),
                0.7,
                List.of(new Mention(0, 9, "Mrs Birch"), new Mention(91, 100, "Ada Birch")),
                "Q1");
        Entity reed = new Entity(
                "e2", EntityType.PERSON, "Tom Reed", List.of(), 0.3, List.of(new Mention(27, 35, "Tom Reed")), null);
        return EnrichedArticle.of(
                article, "en", List.of(birch, reed), List.of(), new EnricherInfo("0.1.0", "en-rules", "en"));
    }
}
