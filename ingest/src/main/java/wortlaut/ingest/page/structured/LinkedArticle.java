package wortlaut.ingest.page.structured;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import wortlaut.ingest.markup.HtmlText;

/** An article as a page's JSON-LD has it (schema.org/Article and the kinds of it). */
final class LinkedArticle {
    private final JsonNode article;

    LinkedArticle(JsonNode article) {
        this.article = article;
    }

    Optional<String> headline() {
        return text("headline").or(() -> text("name")).map(LinkedArticle::plain);
    }

    Optional<String> text(String field) {
        return first(article.path(field));
    }

    private static Optional<String> first(JsonNode value) {
        JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        String text = one.isObject() ? one.path("@id").asText(one.path("url").asText("")) : one.asText("");
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }

    /** Whether all may read it; empty when it is not said. */
    Optional<Boolean> isFree() {
        return text("isAccessibleForFree")
                .filter(said -> said.equalsIgnoreCase("true") || said.equalsIgnoreCase("false"))
                .map(Boolean::valueOf);
    }

    /** What the article is said to be at: any of its addresses. */
    List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (String field : List.of("url", "mainEntityOfPage", "@id")) {
            text(field).ifPresent(addresses::add);
        }
        return addresses;
    }

    /** Its text, each paragraph on a line; of live blogs, all posts. */
    Optional<String> body() {
        return text("articleBody")
                .or(() -> text("text"))
                .map(LinkedArticle::lines)
                .or(this::posts)
                .filter(words -> !words.isBlank());
    }

    private Optional<String> posts() {
        List<String> lines = new ArrayList<>();
        for (JsonNode post : article.path("liveBlogUpdate")) {
            LinkedArticle update = new LinkedArticle(post);
            update.text("headline").map(LinkedArticle::plain).ifPresent(lines::add);
            update.text("articleBody").map(LinkedArticle::lines).ifPresent(lines::add);
        }
        return Optional.of(String.join("\n", lines));
    }

    Optional<String> author() {
        List<String> names = names(article.path("author"));
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    Optional<String> publisher() {
        return names(article.path("publisher")).stream().findFirst();
    }

    private static List<String> names(JsonNode said) {
        List<JsonNode> all = new ArrayList<>();
        if (said.isArray()) {
            said.forEach(all::add);
        } else {
            all.add(said);
        }
        return all.stream()
                .map(one -> one.isObject() ? first(one.path("name")).orElse("") : one.asText(""))
                .map(LinkedArticle::plain)
                .filter(name -> !name.isBlank() && !name.startsWith("http"))
                .distinct()
                .collect(Collectors.toList());
    }

    static String plain(String text) {
        String unescaped = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        String words = unescaped.indexOf('<') < 0 ? unescaped : HtmlText.of(unescaped);
        return Objects.requireNonNull(words)
                .replaceAll("[\\s\u00ad\u200b]+", " ")
                .strip();
    }

    /** Markup in it is read as such, also where it is escaped once more; line breaks stay. */
    static String lines(String text) {
        String unescaped = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        boolean markup = unescaped.contains("</") || unescaped.contains("<br") || unescaped.contains("<p>");
        return markup
                ? HtmlText.of(unescaped.replaceAll("\\r?\\n\\s*\\r?\\n", "<br>"))
                : unescaped
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
    }
}
