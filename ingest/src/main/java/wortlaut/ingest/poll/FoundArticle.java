package wortlaut.ingest.poll;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wortlaut.events.ArticleLimits;
import wortlaut.events.ContentHash;
import wortlaut.events.json.Json;
import wortlaut.ingest.http.WebAddress;
import wortlaut.ingest.page.Page;

/**
 * An article as it goes on, in the form in which articles are fed as JSON.
 *
 * @param partial true when the text is less than the article; absent (null) otherwise
 */
record FoundArticle(
        String id,
        @Nullable String headline,
        String text,
        @Nullable String language,
        @Nullable String published,
        @Nullable String source,
        @Nullable Boolean partial) {
    private static final Json<FoundArticle> JSON = Json.of(FoundArticle.class, "article of a list");

    /** What a list has of it. */
    static FoundArticle ofEntry(Entry entry, String id, String text, boolean partial, Optional<String> list) {
        return of(entry, id, Optional.empty(), text, partial, list);
    }

    /** What its page has of it, and the list where that knows better. */
    static FoundArticle ofPage(Entry entry, String id, Page page, Optional<String> list) {
        return of(entry, id, Optional.of(page), page.text().orElseThrow(), page.partial(), list);
    }

    private static FoundArticle of(
            Entry entry, String id, Optional<Page> page, String text, boolean partial, Optional<String> list) {
        return new FoundArticle(
                id,
                entry.headline().or(() -> page.flatMap(Page::headline)).orElse(null),
                text,
                page.flatMap(Page::language)
                        .or(entry::language)
                        .filter(FoundArticle::isTag)
                        .orElse(null),
                entry.published()
                        .or(() -> page.flatMap(Page::published))
                        .or(entry::updated)
                        .map(String::strip)
                        .filter(time -> time.length() <= ArticleLimits.MAX_TIME)
                        .orElse(null),
                entry.source()
                        .or(() -> list)
                        .or(() -> page.flatMap(Page::site))
                        .or(() -> entry.link().map(WebAddress::host))
                        .filter(name -> name.length() <= ArticleLimits.MAX_LABEL)
                        .orElse(null),
                partial ? Boolean.TRUE : null);
    }

    /** The id of an entry's article: its page's address, else the name that the list gives it. */
    static String id(Entry entry, Optional<Page> page) {
        Optional<URI> canonical = page.flatMap(Page::canonical)
                .filter(address -> entry.link().map(WebAddress::host).equals(Optional.of(WebAddress.host(address))));
        String id = canonical
                .or(entry::link)
                .map(address -> CleanAddress.of(address).toString())
                .orElseGet(entry::key);
        return id.length() <= ArticleLimits.MAX_ID_BYTES / 4 ? id : shortened(id);
    }

    private static String shortened(String id) {
        return id.getBytes(StandardCharsets.UTF_8).length <= ArticleLimits.MAX_ID_BYTES
                ? id
                : "urn:" + ContentHash.of(id);
    }

    byte[] json() {
        return JSON.write(this);
    }

    /** Of what makes a new version of it. Its time does not: some lists give the time at which they are asked. */
    String fingerprint() {
        return ContentHash.of(String.join("\n", id, String.valueOf(headline), text, String.valueOf(partial)));
    }

    private static boolean isTag(String language) {
        return language.toLowerCase(Locale.ROOT).matches("[a-z]{2,3}([-_][a-z0-9]{1,8}){0,4}");
    }
}
