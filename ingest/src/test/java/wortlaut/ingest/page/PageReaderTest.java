package wortlaut.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final String LEAD =
            "<p>Der Rat von Brunsum hat am Montag beschlossen, dass der Hafen offen bleibt.</p>";

    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Weiterlesen mit Plus</p>",
                "<div class=paywall><h3>Dieser Artikel ist exklusiv für Abonnenten</h3><a href=/abo>Jetzt abonnieren</a></div>",
                "<div><p>Subscribe to continue reading</p></div>"
            })
    void aStubIsPartial(String wall) {
        Page page = read("<article><h1>Hafen bleibt offen</h1>" + LEAD + wall + "</article>", PageHints.NONE);

        assertThat(page.partial()).isTrue();
        assertThat(page.reason()).contains("the rest is behind a paywall");
        assertThat(page.text()).contains("Der Rat von Brunsum hat am Montag beschlossen, dass der Hafen offen bleibt.");
    }

    @Test
    void aTextThatBreaksOffIsPartial() {
        Page page = read(
                "<article><h1>Hafen</h1>" + LEAD
                        + "<p>Die Vorsitzende sagte, man habe sich verrechnet, und zwar …</p></article>",
                PageHints.NONE);

        assertThat(page.reason()).contains("the text breaks off");
    }

    @Test
    void theSummaryIsKeptWhereThereIsNoText() {
        PageHints hints = new PageHints(
                Optional.empty(),
                Optional.empty(),
                Optional.of("Hafen"),
                Optional.of("Der Hafen bleibt offen, sagt der Rat."));

        Page page = read("<title>404</title><h1>Seite nicht gefunden</h1>", hints);

        assertThat(page.partial()).isTrue();
        assertThat(page.text()).contains("Der Hafen bleibt offen, sagt der Rat.");
        assertThat(page.reason().orElse("")).startsWith("the page says that it is not there");
    }

    @Test
    void relativeAddressesAreResolved() {
        PageHints hints = new PageHints(
                Optional.empty(),
                Optional.of(URI.create("https://bote.example/x?y=1")),
                Optional.empty(),
                Optional.empty());

        assertThat(read("<link rel=canonical href='/hafen#top'>" + LEAD, hints).canonical())
                .contains(URI.create("https://bote.example/hafen"));
    }

    @Test
    void theOwnOneOfSeveralArticlesIsTaken() {
        Page page = read(
                "<title>Hafen bleibt offen</title><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Freibad zu\","
                        + "\"author\":\"Eva Lind\"},{\"@type\":[\"Thing\",\"NewsArticle\"],\"headline\":\"Hafen bleibt offen\",\"author\":[{\"name\":\"Ada Brink\"},"
                        + "{\"name\":\"Onno Freese\"}],\"datePublished\":\"2025-11-03\"}]}</script><h1>Hafen bleibt offen</h1>"
                        + LEAD.repeat(2),
                PageHints.NONE);

        assertThat(page.author()).contains("Ada Brink, Onno Freese");
        assertThat(page.published()).contains("2025-11-03");
    }

    @Test
    void textThatIsNotShownIsTakenFromLinkedData() {
        String body = "Der Rat hat entschieden, dass der Hafen offen bleibt. "
                .repeat(8)
                .strip();
        Page page = read(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Hafen\",\"articleBody\":\""
                        + body + "\"}</script><h1>Hafen</h1>" + LEAD,
                PageHints.NONE);

        assertThat(page.text()).contains(body);
    }

    private Page read(String body, PageHints hints) {
        return reader.read("<!DOCTYPE html><html lang=de>" + body + "</html>", hints);
    }
}
