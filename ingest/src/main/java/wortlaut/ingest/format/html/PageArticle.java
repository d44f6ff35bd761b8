package wortlaut.ingest.format.html;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import wortlaut.events.Article;
import wortlaut.events.ArticleLimits;
import wortlaut.events.Original;
import wortlaut.ingest.page.Page;
import wortlaut.ingest.page.PageHints;
import wortlaut.ingest.source.Item;

/** A page as an article. What the page says is taken as far as an article may have it. */
final class PageArticle {
    private PageArticle() {}

    /** Where the page is from, where that is an address of the web. */
    static PageHints hints(Item item) {
        boolean web = "http".equals(item.origin().getScheme())
                || "https".equals(item.origin().getScheme());
        return new PageHints(
                Optional.empty(),
                web ? Optional.of(item.origin()) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** @param html of the page, which is kept with the article where nobody can ask for it again */
    static Article of(Item item, Page page, String text, String html) {
        Optional<URI> address = page.canonical().or(() -> hints(item).address());
        Original original = item.hasLastingOrigin()
                ? new Original("text/html", null, null, html.length())
                : Original.ofHtml(html, null);
        return new Article(
                page.canonical()
                        .map(URI::toString)
                        .filter(PageArticle::mayBeId)
                        .or(item::articleId)
                        .orElse(null),
                null,
                page.headline()
                        .map(words -> shortened(words, ArticleLimits.MAX_HEADLINE))
                        .orElse(null),
                text,
                page.language().orElse(null),
                page.published()
                        .filter(time -> time.length() <= ArticleLimits.MAX_TIME)
                        .orElse(null),
                null,
                null,
                null,
                address.map(URI::getHost)
                        .map(host -> host.replaceFirst("^www\\.", ""))
                        .or(page::site)
                        .map(name -> shortened(name, ArticleLimits.MAX_LABEL))
                        .orElse(null),
                null,
                original,
                page.author()
                        .map(names -> shortened(names, ArticleLimits.MAX_LABEL))
                        .orElse(null),
                page.partial());
    }

    private static boolean mayBeId(String id) {
        return id.getBytes(StandardCharsets.UTF_8).length <= ArticleLimits.MAX_ID_BYTES
                && id.codePoints().noneMatch(Character::isISOControl);
    }

    /** Never within a character. */
    private static String shortened(String words, int limit) {
        if (words.length() <= limit) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(limit - 1)) ? limit - 1 : limit);
    }
}
