package wortlaut.ingest.page.fallback;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.markup.HtmlText;

/** What Readability takes for the article. It drops first and last paragraphs on some pages, so it is asked only where the own rules find little. */
public final class ReadabilityText {
    private static final int LARGEST = 2_000_000;

    private ReadabilityText() {}

    /** The text, each paragraph on a line; empty where there is none. The page stays as it is. */
    public static String of(Document page) {
        String html = page.outerHtml();
        if (html.length() > LARGEST) {
            return "";
        }
        try {
            @Nullable
            Element content =
                    new Readability4J("http://page.invalid/", html).parse().getArticleContent();
            return content == null ? "" : HtmlText.of(content.outerHtml());
        } catch (RuntimeException | StackOverflowError e) {
            return "";
        }
    }
}
