package wortlaut.ingest.page.structured;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's {@code meta} elements and microdata say, by name in small letters. */
final class MetaElements {
    private final Document page;
    private final Map<String, List<String>> values = new HashMap<>();

    MetaElements(Document page) {
        this.page = page;
        for (Element meta : page.select("meta[content]")) {
            String content =
                    meta.attr("content").replaceAll("[\\s\u00ad\u200b]+", " ").strip();
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    values.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    /** The first of these that the page has. */
    Optional<String> first(String... names) {
        return Stream.of(names)
                .flatMap(name -> values.getOrDefault(name, List.of()).stream())
                .findFirst();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Of elements that say what they are, where one is an article's own: the value made for machines, else the text. */
    Optional<String> item(String property) {
        return page.select("[itemprop~=(^|\\s)" + property + "(\\s|$)], [property=schema:" + property + "]").stream()
                .map(MetaElements::value)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    static String value(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute).strip();
            }
        }
        return element.normalName().equals("abbr") && element.hasAttr("title")
                ? element.attr("title").strip()
                : element.text().strip();
    }
}
