package wortlaut.ingest.format.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.events.Article;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.FormatContract;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.ParsedRecords;
import wortlaut.ingest.source.Item;

class MarkdownTest extends FormatContract {
    @Override
    protected Format format() {
        return new Markdown();
    }

    @Override
    protected String oneArticle() {
        return TEXT;
    }

    @Test
    void frontMatterIsReadAndMarkupGoes() {
        Article article = ParsedRecords.article(format(), """
                ---
                title: "Hafen: \\"offen\\""
                author: Ada Brink
                date: 2026-11-01T09:00:00+01:00  # Ortszeit
                lang: de
                url: https://example.org/hafen
                tags: [hafen, kai]
                ---
                ## Am *Kai*

                Der **Hafen** [bleibt](https://example.org) offen,
                sagte sie.

                > „Nein“, sagte Uwe Petersen.
                > „Nie.“

                ![Ein Bild](bild.jpg)

                - eins
                - zwei & drei

                Ende<br>gut &ndash; 5 < 6
                """);

        assertThat(article.id()).isEqualTo("https://example.org/hafen");
        assertThat(article.headline()).isEqualTo("Hafen: \"offen\"");
        assertThat(article.published()).isEqualTo("2026-11-01T09:00:00+01:00");
        assertThat(article.language()).isEqualTo("de");
        assertThat(article.text()).isEqualTo("""
                        Am Kai
                        Der Hafen bleibt offen, sagte sie.
                        „Nein“, sagte Uwe Petersen. „Nie.“
                        eins
                        zwei & drei
                        Ende
                        gut – 5 < 6""");
        assertThat(article.author()).isEqualTo("Ada Brink");
    }

    @Test
    void aFirstHeadingIsTheHeadlineWhereThereIsNoOther() {
        assertThat(ParsedRecords.article(format(), "# Der *Hafen*\n\nText.\n"))
                .satisfies(article -> assertThat(article.headline()).isEqualTo("Der Hafen"))
                .satisfies(article -> assertThat(article.text()).isEqualTo("Text."));
        assertThat(ParsedRecords.article(format(), "---\ntitle: A: B\n---\n# Der Hafen\n\nText.\n"))
                .satisfies(article -> assertThat(article.headline()).isEqualTo("A: B"))
                .satisfies(article -> assertThat(article.text()).isEqualTo("Der Hafen\nText."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "+++¶title = \"Kai\"¶+++¶Text. | Kai | Text.",
                "---¶title: 'It''s'¶...¶Text. | It's | Text.",
                "---¶title: >¶  Lang¶  er¶tags:¶  - a¶---¶Text. | Lang | Text.",
                "---¶title: ~¶---¶Text. | | Text.",
                "---¶¶Text. | | Text.",
                "---¶title: offen¶Text. | | title: offen Text."
            })
    void frontMatterOfEveryKindIsToldFromARule(String markdown, String headline, String text) {
        assertThat(ParsedRecords.article(format(), markdown.replace('¶', '\n')))
                .satisfies(article -> assertThat(article.headline()).isEqualTo(headline))
                .satisfies(article -> assertThat(article.text()).isEqualTo(text));
        assertThat(ParsedRecords.article(format(), markdown.replace("¶", "\r\n"))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void aFileIsToldByItsNameAndNamesItself() {
        byte[] bytes = "[Anmerkung] Der *Hafen*.".getBytes(UTF_8);
        Item file = new Item(URI.create("file:///a.md"), "a.md", () -> new ByteArrayInputStream(bytes), bytes.length);

        Article article = ((Parsed.Accepted) Formats.read(file).next()).article();

        assertThat(article.id()).isEqualTo("file:///a.md");
        assertThat(article.text()).isEqualTo("[Anmerkung] Der Hafen.");
    }

    @Test
    void whatIsNoMarkdownIsRefused() {
        assertThat(reason("<!DOCTYPE html><title>x</title><p>Text")).isEqualTo("a web page, not Markdown");
        assertThat(reason("<nitf><body/></nitf>")).isEqualTo("a NITF document, not Markdown");
        assertThat(reason("---\ntitle: x\n---\n![Bild](a.jpg)")).startsWith("blank");
        assertThat(ParsedRecords.article(format(), "<div>Text</div>").text()).isEqualTo("Text");
    }

    @Test
    void nestingBeyondMeasureEnds() {
        for (String part : new String[] {"> ", "* ", "*a **", "[", "![", "<div>", "`", "_a ", "- a\n "}) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> ParsedRecords.all(format(), part.repeat(5_000) + "Text"), part);
        }
    }

    private String reason(String markdown) {
        return ((Parsed.Rejected) ParsedRecords.only(format(), markdown)).reason();
    }
}
