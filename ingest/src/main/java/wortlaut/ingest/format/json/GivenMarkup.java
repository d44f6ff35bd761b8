package wortlaut.ingest.format.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wortlaut.events.Article;
import wortlaut.events.ArticleLimits;
import wortlaut.events.Original;
import wortlaut.events.WortlautException;
import wortlaut.ingest.markup.HtmlText;
import wortlaut.ingest.markup.InlineMarkup;
import wortlaut.ingest.markup.Markup;
import wortlaut.ingest.page.Page;
import wortlaut.ingest.page.PageHints;
import wortlaut.ingest.page.PageReader;

/** Articles of which text or headline are HTML: as a reader sees them. What was given is kept. */
final class GivenMarkup {
    private static final PageReader PAGES = new PageReader();

    private GivenMarkup() {}

    /** @throws WortlautException if the text is a whole page and has no article */
    static Article without(Article article) {
        if (Markup.isPage(article.text())) {
            return ofPage(article);
        }
        Optional<String> text = Markup.isHtml(article.text())
                ? Optional.of(HtmlText.of(article.text()))
                : InlineMarkup.text(article.text());
        Optional<String> headline = Optional.ofNullable(article.headline()).flatMap(InlineMarkup::text);
        if (text.isEmpty() && headline.isEmpty()) {
            return article;
        }
        return with(
                article,
                headline.map(GivenMarkup::line).orElse(article.headline()),
                text.orElse(article.text()),
                Original.ofHtml(
                        text.map(plain -> article.text()).orElse(null),
                        headline.map(plain -> article.headline()).orElse(null)));
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static Article with(Article article, @Nullable String headline, String text, Original original) {
        return new Article(
                article.id(),
                article.version(),
                headline,
                text,
                article.language(),
                article.published(),
                null,
                null,
                article.embargoedUntil(),
                article.source(),
                article.ninjs(),
                original,
                article.author(),
                article.partial());
    }

    /** What the record says goes before what the page says. */
    private static Article ofPage(Article article) {
        Optional<String> given = Optional.ofNullable(article.headline())
                .map(words -> line(InlineMarkup.text(words).orElse(words)));
        Page page =
                PAGES.read(article.text(), new PageHints(Optional.empty(), Optional.empty(), given, Optional.empty()));
        String text = page.text()
                .orElseThrow(() -> new WortlautException("its \"text\" is a web page without an article: "
                        + page.reason().orElse("")));
        Optional<String> published = page.published().filter(time -> time.length() <= ArticleLimits.MAX_TIME);
        return new Article(
                article.id(),
                article.version(),
                given.or(page::headline)
                        .filter(words -> words.length() <= ArticleLimits.MAX_HEADLINE)
                        .orElse(null),
                text,
                article.language() == null ? page.language().orElse(null) : article.language(),
                article.published() == null ? published.orElse(null) : article.published(),
                null,
                null,
                article.embargoedUntil(),
                article.source(),
                article.ninjs(),
                Original.ofHtml(article.text(), article.headline()),
                article.author() == null
                        ? page.author()
                                .filter(names -> names.length() <= ArticleLimits.MAX_LABEL)
                                .orElse(null)
                        : article.author(),
                page.partial() || article.partial() != null);
    }
}
