package wortlaut.ingest.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.events.Article;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.ParsedRecords;
import wortlaut.ingest.format.json.JsonLines;
import wortlaut.ingest.source.Item;

class MarkupTest {
    @Test
    void htmlInATextBecomesTextAndIsKept() {
        Article article = ParsedRecords.article(
                new JsonLines(),
                "{\"text\":\"<p>Sie sagte: &bdquo;Nein.&ldquo;</p>\\n<p>Er <b>ging</b>.</p><script>x()</script>\"}");

        assertThat(article.text()).isEqualTo("Sie sagte: „Nein.“\nEr ging.");
        assertThat(article.original().text()).startsWith("<p>Sie sagte: &bdquo;");
        assertThat(article.original().contentType()).isEqualTo("text/html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 < 6 und 7 > 3",
                "<3 sagte sie",
                "<ada@example.org> schrieb",
                "<p> ist der Anfang eines Absatzes, sagte er.",
                "Ein Absatz beginnt mit <p> und endet mit </p>.",
                "<<Nein>>, sagte sie.",
                "<",
                "<!--"
            })
    void textThatOnlyHoldsBracketsStaysAsItIs(String text) {
        assertThat(Markup.isHtml(text)).isFalse();
        assertThat(Markup.xml(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, <?xml version='1.0'?><rss><channel/></rss>, an RSS feed",
        "a.json, <nitf><body/></nitf>, a NITF document",
        "a.txt, <?xml version='1.0'?><!-- x --><newsItem guid='a'></newsItem>, a NewsML-G2 item",
        "a.txt, <doc><line/></doc>, an XML document",
        "a.jsonl, <!DOCTYPE html><title>502 Bad Gateway</title>, a web page"
    })
    void markupIsRefusedByItsName(String name, String content, String kind) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);

        assertThat(ParsedRecords.all(Formats.read(Item.ofBytes(name, bytes))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Parsed.Rejected.class,
                        rejected -> assertThat(rejected.reason()).startsWith(kind));
    }
}
