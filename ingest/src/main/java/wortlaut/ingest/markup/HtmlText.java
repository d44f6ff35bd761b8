package wortlaut.ingest.markup;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** The text of HTML as a reader sees it: white space as one space, each paragraph on its own line, no scripts and no captions. */
public final class HtmlText {
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "figure",
            "media",
            "note",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "svg",
            "iframe");

    private HtmlText() {}

    /** All text of this HTML; of pages, {@link wortlaut.ingest.page.PageReader} finds the article. */
    public static String of(String html) {
        return MarkupLines.of(Jsoup.parse(html).body(), element -> UNREAD.contains(element.normalName())).stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
