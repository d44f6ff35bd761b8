package wortlaut.ingest.page.fallback;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.markup.HtmlText;

/** What Readability takes for the article. It drops first and last paragraphs on some pages, so it is asked only where the own rules find little. */
public final class ReadabilityText {
    private static final int LARGEST = 1_000_000;

    /** Its time grows with the square of elements and of how deep they stand; pages of news have up to 4,000, 40 deep. */
    private static final int MOST_ELEMENTS = 5_000;

    private static final int DEEPEST = 80;

    private ReadabilityText() {}

    /** The text, each paragraph on a line; empty where there is none. The page stays as it is. */
    public static String of(Document page) {
        String html = page.getAllElements().size() > MOST_ELEMENTS ? "" : page.outerHtml();
        if (html.isEmpty() || html.length() > LARGEST || isDeep(page)) {
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

    private static boolean isDeep(Document page) {
        int deepest = 0;
        for (Element element : page.getAllElements()) {
            deepest = Math.max(
                    deepest, element.childrenSize() == 0 ? element.parents().size() : 0);
        }
        return deepest > DEEPEST;
    }
}
