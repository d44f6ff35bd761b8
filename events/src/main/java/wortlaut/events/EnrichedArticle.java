package wortlaut.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article with who and what it names and who said what in it.
 *
 * @param schema {@link #SCHEMA}
 * @param contentHash of the text, see {@link ContentHash#of}
 * @param language BCP 47 tag, as given or detected; {@code und} when it could not be told
 */
public record EnrichedArticle(
        String schema,
        String id,
        String version,
        String contentHash,
        @Nullable String headline,
        @Nullable String source,
        @Nullable String published,
        @Nullable Boolean publishedWithoutZone,
        @Nullable Boolean publishedNotUnderstood,
        @Nullable String embargoedUntil,
        String language,
        String text,
        List<Entity> entities,
        List<Quote> quotes,
        EnricherInfo enricher) {

    /** The schema that this class writes. */
    public static final String SCHEMA = "wortlaut/enriched/1";

    public EnrichedArticle {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(contentHash, "contentHash");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(enricher, "enricher");
        entities = entities == null ? List.of() : List.copyOf(entities);
        quotes = quotes == null ? List.of() : List.copyOf(quotes);
    }

    /** The annotations of an article put beside it. */
    public static EnrichedArticle of(
            Article article, String language, List<Entity> entities, List<Quote> quotes, EnricherInfo enricher) {
        String contentHash = ContentHash.of(article.text());
        Article a = article.identified(contentHash);
        return new EnrichedArticle(
                SCHEMA,
                a.knownId(),
                a.knownVersion(),
                contentHash,
                a.headline(),
                a.source(),
                a.published(),
                a.publishedWithoutZone(),
                a.publishedNotUnderstood(),
                a.embargoedUntil(),
                language,
                a.text(),
                entities,
                quotes,
                enricher);
    }

    /** Every annotation whose {@code exact} is not the text between its offsets, a line each; empty when all hold. */
    public List<String> wrongOffsets() {
        List<String> wrong = new ArrayList<>();
        int[] codePoints = text.codePoints().toArray();
        for (Entity entity : entities) {
            for (Mention m : entity.mentions()) {
                check(codePoints, "mention of " + entity.id(), m.start(), m.end(), m.exact(), wrong);
            }
        }
        for (Quote quote : quotes) {
            StringBuilder joined = new StringBuilder();
            for (Span span : quote.spans()) {
                joined.append(joined.isEmpty() ? "" : " ").append(slice(codePoints, span.start(), span.end()));
            }
            if (!joined.toString().equals(quote.exact())) {
                wrong.add(id + ": quote " + quote.id() + " says «" + quote.exact() + "», its text is «" + joined + "»");
            }
            Speaker s = quote.speaker();
            if (s.start() != null && s.end() != null && s.exact() != null) {
                check(codePoints, "speaker of " + quote.id(), s.start(), s.end(), s.exact(), wrong);
            }
            Cue c = quote.cue();
            if (c != null) {
                check(codePoints, "cue of " + quote.id(), c.start(), c.end(), c.exact(), wrong);
            }
            Addressee a = quote.addressee();
            if (a != null) {
                check(codePoints, "addressee of " + quote.id(), a.start(), a.end(), a.exact(), wrong);
            }
        }
        return wrong;
    }

    private void check(int[] codePoints, String what, int start, int end, String exact, List<String> wrong) {
        String found = slice(codePoints, start, end);
        if (!found.equals(exact)) {
            wrong.add(id + ": " + what + " at " + start + "–" + end + " says «" + exact + "», its text is «" + found
                    + "»");
        }
    }

    private static String slice(int[] codePoints, int start, int end) {
        return end > codePoints.length
                ? "beyond the text's end at " + codePoints.length
                : new String(codePoints, start, end - start);
    }
}
