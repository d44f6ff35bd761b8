package wortlaut.events;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as fed. Only the text is required of whoever feeds; {@link #identified()} fills in what can be derived.
 *
 * @param id the article's own id, the key of its record; absent only before {@link #identified()}
 * @param version as given by the source; absent only before {@link #identified()}
 * @param headline absent when the source gave none
 * @param text the text exactly as it will be annotated, not blank
 * @param language BCP 47 tag; absent means: to be detected
 * @param published the source's time, ISO 8601 as given; absent when the source gave none
 * @param publishedWithoutZone true when {@code published} is a time or day that names no time zone: it is kept as given and never guessed
 * @param publishedNotUnderstood true when {@code published} is no time in any form of {@link SourceTime}: it is kept as given
 * @param embargoedUntil ISO 8601 as given; absent when there is no embargo
 * @param source who published it, such as {@code example.org}; absent when unknown
 * @param ninjs the original ninjs item the article was made from; absent otherwise
 * @param original what text and headline were made from where they were marked up; absent when they are as fed
 * @param author names as the source has them; absent when unknown
 * @param partial true when the text is known to be less than the article; absent otherwise
 */
public record Article(
        @Nullable String id,
        @Nullable String version,
        @Nullable String headline,
        String text,
        @Nullable String language,
        @Nullable String published,
        @Nullable Boolean publishedWithoutZone,
        @Nullable Boolean publishedNotUnderstood,
        @Nullable String embargoedUntil,
        @Nullable String source,
        @Nullable Map<String, Object> ninjs,
        @Nullable Original original,
        @Nullable String author,
        @Nullable Boolean partial) {

    /** @throws WortlautException if the text is missing or blank, or a field breaks the {@link ArticleLimits} */
    public Article {
        if (text == null || text.isBlank()) {
            throw new WortlautException(
                    "an article needs a \"text\" that is not blank" + (id == null ? "" : ": " + id));
        }
        if (id != null) {
            ArticleLimits.checkedId("\"id\" of an article", id);
        }
        ArticleLimits.check("text", text, ArticleLimits.MAX_TEXT);
        ArticleLimits.check("version", version, ArticleLimits.MAX_LABEL);
        ArticleLimits.check("headline", headline, ArticleLimits.MAX_HEADLINE);
        language = ArticleLimits.checkedLanguage(language);
        ArticleLimits.check("published", published, ArticleLimits.MAX_TIME);
        ArticleLimits.check("embargoedUntil", embargoedUntil, ArticleLimits.MAX_TIME);
        ArticleLimits.check("source", source, ArticleLimits.MAX_LABEL);
        ArticleLimits.checkSize("ninjs", ninjs);
        ArticleLimits.check("author", author, ArticleLimits.MAX_LABEL);
        partial = Boolean.TRUE.equals(partial) ? Boolean.TRUE : null;
        boolean noMoment = published != null && SourceTime.instant(published).isEmpty();
        boolean noZone = noMoment && SourceTime.isWithoutZone(published);
        publishedWithoutZone = noZone ? Boolean.TRUE : null;
        publishedNotUnderstood = (noMoment && !noZone) ? Boolean.TRUE : null;
    }

    /** A whole article whose author is not known; see the record's components. */
    public Article(
            @Nullable String id,
            @Nullable String version,
            @Nullable String headline,
            String text,
            @Nullable String language,
            @Nullable String published,
            @Nullable Boolean publishedWithoutZone,
            @Nullable Boolean publishedNotUnderstood,
            @Nullable String embargoedUntil,
            @Nullable String source,
            @Nullable Map<String, Object> ninjs,
            @Nullable Original original) {
        this(
                id,
                version,
                headline,
                text,
                language,
                published,
                publishedWithoutZone,
                publishedNotUnderstood,
                embargoedUntil,
                source,
                ninjs,
                original,
                null,
                null);
    }

    /** An article of which only id and text are known. Both id and language may be absent (null). */
    public static Article ofText(@Nullable String id, String text, @Nullable String language) {
        return new Article(id, null, null, text, language, null, null, null, null, null, null, null);
    }

    /** The same article with a missing id derived from the text and a missing version from its content. */
    public Article identified() {
        return id != null && version != null ? this : identified(ContentHash.of(text));
    }

    /** The same where the hash of the text is known. */
    Article identified(String contentHash) {
        return withIdAndVersion(id == null ? ContentHash.idOf(text) : id, version == null ? contentHash : version);
    }

    /**
     * The id of an article that has been {@link #identified()}.
     *
     * @throws IllegalStateException if it has none
     */
    public String knownId() {
        return known(id, "id");
    }

    /**
     * The version of an article that has been {@link #identified()}.
     *
     * @throws IllegalStateException if it has none
     */
    public String knownVersion() {
        return known(version, "version");
    }

    private static String known(@Nullable String value, String what) {
        if (value == null) {
            throw new IllegalStateException("this article has no " + what + " yet: identified() gives it one");
        }
        return value;
    }

    /** The same article under this id where it has none of its own. */
    public Article withDefaultId(String defaultId) {
        return id == null ? withIdAndVersion(defaultId, version) : this;
    }

    /** The same article with this source where it has none of its own. */
    public Article withDefaultSource(String defaultSource) {
        return source == null ? with(id, version, defaultSource, original) : this;
    }

    /** The same article without the words of its original, of which only kind and size are kept: for what would be too large. */
    public Article withOriginalLeftOut() {
        return original == null ? this : with(id, version, source, original.leftOut());
    }

    /** The same article with this text, made from that original. */
    public Article withText(String newText, Original from) {
        return new Article(
                id,
                version,
                headline,
                newText,
                language,
                published,
                null,
                null,
                embargoedUntil,
                source,
                ninjs,
                from,
                author,
                partial);
    }

    private Article withIdAndVersion(String newId, @Nullable String newVersion) {
        return with(newId, newVersion, source, original);
    }

    private Article with(
            @Nullable String newId,
            @Nullable String newVersion,
            @Nullable String newSource,
            @Nullable Original newOriginal) {
        return new Article(
                newId,
                newVersion,
                headline,
                text,
                language,
                published,
                null,
                null,
                embargoedUntil,
                newSource,
                ninjs,
                newOriginal,
                author,
                partial);
    }
}
