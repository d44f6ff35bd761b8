package wortlaut.ingest.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

class HtmlFormatTest extends FormatContract {
    private static final String BODY =
            "<article><h1>Hafen bleibt offen</h1><p>Der Rat von Brunsum hat entschieden, dass der Hafen offen"
                    + " bleibt. Das teilte die Vorsitzende am Abend mit.</p><p>„Wir haben lange gerechnet“, sagte sie.</p></article>";

    @Override
    protected Format format() {
        return new HtmlFormat();
    }

    @Override
    protected String oneArticle() {
        return "<!DOCTYPE html><html><head><title>Brunsum</title></head><body><article><h1>Brunsum</h1><p>" + TEXT
                + "</p></article></body></html>";
    }

    @Test
    void whatThePageSaysIsTaken() {
        Article article = ParsedRecords.article(
                format(),
                "<html lang=de><head><link rel=canonical href='https://www.bote.example/hafen'><meta name=author content='Ada Brink'>"
                        + "<meta property=article:published_time content='2025-11-03T14:05:00+01:00'></head><body>"
                        + BODY);

        assertThat(article.id()).isEqualTo("https://www.bote.example/hafen");
        assertThat(article.headline()).isEqualTo("Hafen bleibt offen");
        assertThat(article.author()).isEqualTo("Ada Brink");
        assertThat(article.language()).isEqualTo("de");
        assertThat(article.source()).isEqualTo("bote.example");
        assertThat(article.published()).isEqualTo("2025-11-03T14:05:00+01:00");
        assertThat(article.partial()).isNull();
        assertThat(article.original().text()).startsWith("<html lang=de>");
        assertThat(article.text().lines()).hasSize(2);
    }

    @Test
    void aFileIsItsOwnOriginalAndItsUriTheIdWherePagesSayNone() {
        byte[] bytes = BODY.getBytes(StandardCharsets.UTF_8);
        Item file =
                new Item(URI.create("file:///a.html"), "a.html", () -> new ByteArrayInputStream(bytes), bytes.length);

        Article article = ((Parsed.Accepted) Formats.read(file).next()).article();

        assertThat(article.id()).isEqualTo("file:///a.html");
        assertThat(article.original().text()).isNull();
        assertThat(article.original().length()).isEqualTo(BODY.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>404 Not Found</title><h1>Not Found</h1><p>The requested URL was not found on this server.</p> | says that it is not there",
                "<title>Bote</title><div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript> | JavaScript",
                "<title>Bote</title><body><ul><li><a href=/a>Politik</a></li><li><a href=/b>Sport</a></li></ul></body> | no article"
            })
    void aPageWithoutAnArticleIsRejectedWithTheReason(String body, String reason) {
        byte[] page = ("<!DOCTYPE html><html>" + body + "</html>").getBytes(StandardCharsets.UTF_8);

        assertThat(ParsedRecords.rejection(format(), page).reason())
                .startsWith("a web page without an article: ")
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, iso-8859-1",
        "UTF-8, iso-8859-1",
        "windows-1252, utf-8",
        "windows-1251, windows-1251",
        "UTF-16LE, utf-8"
    })
    void declarationsAreBelievedAsFarAsTheyFit(String charset, String declared) {
        String text = charset.equals("windows-1251")
                ? "Министр заявил, что переговоры продолжатся."
                : "„Größe“ – so sagte Frau Öße, koste 3 Euro.";
        String page = (charset.startsWith("UTF-16") ? "\ufeff" : "") + "<!DOCTYPE html><html><head><meta charset="
                + declared + "></head><body><article><p>" + text + "</p></article></body></html>";

        Article article = ((Parsed.Accepted) format().read(
                                Item.ofBytes("a.html", new byte[0]),
                                new ByteArrayInputStream(page.getBytes(Charset.forName(charset))))
                        .next())
                .article();

        assertThat(article.text()).isEqualTo(text);
    }

    @Test
    void aFeedIsNoPage() {
        assertThat(ParsedRecords.rejection(format(), "<rss><channel/></rss>".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .startsWith("an RSS feed");
    }
}
