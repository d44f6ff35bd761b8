package wortlaut.ingest.page.structured;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The articles in a page's JSON-LD: in objects, lists, {@code @graph} and whatever they are nested in. What is no JSON is passed over. */
final class LinkedData {
    /** Sites forget to escape, and leave commas behind. */
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** Beside all types whose names end in Article. */
    private static final Set<String> KINDS = Set.of(
            "blogposting",
            "liveblogposting",
            "reportagenewsarticle",
            "report",
            "socialmediaposting",
            "review",
            "pressrelease",
            "creativework");

    private static final int DEEPEST = 12;
    private static final int MOST = 200;

    private LinkedData() {}

    static List<LinkedArticle> articles(Document page) {
        List<LinkedArticle> articles = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            try {
                collect(LENIENT.readTree(json(script.data())), articles, 0);
            } catch (JsonProcessingException e) {
                // the page's other scripts, and its text, are still there
            }
        }
        return articles;
    }

    private static String json(String script) {
        return script.replaceAll("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[)", "")
                .replaceAll("(?:-->|//\\s*]]>|/\\*\\s*]]>\\s*\\*/|]]>)\\s*;?\\s*$", "");
    }

    private static void collect(JsonNode node, List<LinkedArticle> articles, int depth) {
        if (depth > DEEPEST || articles.size() >= MOST) {
            return;
        }
        if (node.isObject() && isArticle(node.path("@type"))) {
            articles.add(new LinkedArticle(node));
        } else if (node.isContainerNode()) {
            for (JsonNode child : node) {
                collect(child, articles, depth + 1);
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText("").toLowerCase(Locale.ROOT);
        name = name.substring(name.lastIndexOf('/') + 1);
        return name.endsWith("article") || KINDS.contains(name);
    }
}
