package wortlaut.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.EntityType;
import wortlaut.events.Quote;
import wortlaut.events.json.Json;

/** How press text is built: datelines, frames of quotes, marks. One text a line in {@code cases.jsonl}, wording invented. */
class PressCasesTest {
    private static final Enricher ENRICHER = Shared.ENRICHER;
    private static final Json<Case> CASES = Json.of(Case.class, "case");

    /**
     * A text with what is right.
     *
     * @param quotes words with the name of who says them; empty for nobody who has a name
     * @param never what no quote contains
     * @param place what is a place
     * @param names the type of names, empty for what no name contains
     * @param maybe words with the name of who says them or may, among the alternatives
     * @param labels words with what their speaker is called, named or not
     */
    record Case(
            String kind,
            String language,
            String text,
            Map<String, String> quotes,
            List<String> never,
            String place,
            Map<String, String> names,
            Map<String, String> maybe,
            Map<String, String> labels) {}

    @TestFactory
    Stream<DynamicTest> pressTextIsReadAsItIsBuilt() throws IOException {
        try (InputStream in = PressCasesTest.class.getResourceAsStream("/wortlaut/press/cases.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> CASES.read(line.getBytes(StandardCharsets.UTF_8)))
                    .map(one -> DynamicTest.dynamicTest(one.kind() + ": " + one.text(), () -> check(one)));
        }
    }

    private static void check(Case one) {
        EnrichedArticle article = ENRICHER.enrich(Article.ofText("a", one.text(), one.language()));
        one.quotes()
                .forEach((words, name) -> assertThat(article.quotes())
                        .as("“%s” by %s", words, name)
                        .anyMatch(quote ->
                                quote.text().equals(words) && name(quote).equals(name)));
        for (String never : one.never() == null ? List.<String>of() : one.never()) {
            assertThat(article.quotes()).noneMatch(quote -> quote.exact().contains(never));
        }
        if (one.maybe() != null) {
            one.maybe()
                    .forEach((words, name) -> assertThat(article.quotes())
                            .as("“%s” perhaps by %s", words, name)
                            .anyMatch(quote -> quote.text().equals(words) && mayBe(quote, name)));
        }
        if (one.labels() != null) {
            one.labels()
                    .forEach((words, label) -> assertThat(article.quotes())
                            .as("“%s” by what is called %s", words, label)
                            .anyMatch(quote -> quote.text().equals(words)
                                    && label.equals(quote.speaker().name())));
        }
        if (one.names() != null) {
            one.names().forEach((name, type) -> checkName(article, name, type));
        }
        if (one.place() != null) {
            assertThat(article.entities())
                    .anyMatch(entity -> entity.type() == EntityType.LOCATION
                            && entity.name().equals(one.place()));
        }
    }

    private static void checkName(EnrichedArticle article, String name, String type) {
        if (type.isEmpty()) {
            assertThat(article.entities()).noneMatch(entity -> entity.name().contains(name));
        } else {
            assertThat(article.entities())
                    .as("%s, a %s", name, type)
                    .anyMatch(entity -> entity.name().equalsIgnoreCase(name)
                            && entity.type().name().equals(type));
        }
    }

    private static boolean mayBe(Quote quote, String name) {
        return name(quote).equals(name)
                || quote.alternatives().stream().anyMatch(other -> other.name().equals(name));
    }

    private static String name(Quote quote) {
        return quote.speaker().entity() == null ? "" : quote.speaker().name();
    }
}
