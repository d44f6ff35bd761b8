package wortlaut.ingest.format.iptc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import org.junit.jupiter.api.Test;
import wortlaut.events.Article;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.FormatContract;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.ParsedRecords;
import wortlaut.ingest.source.Item;

class NitfTest extends FormatContract {
    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.5//EN" "nitf-3-5.dtd">
            <nitf xml:lang="de"><head><title>Titel</title><docdata management-status="%s"><date.issue norm="20261101T090000+0100"/>
            <date.release norm="20261101T120000+0100"/><doc-id id-string="bote-17" regsrc="BOTE"/><urgency ed-urg="3"/><du-key version="2"/>
            <doc.copyright holder="Bote GmbH"/></docdata><pubdata name="Der Bote"/></head>
            <body><body.head><hedline><hl1>Hafen &ndash; offen</hl1><hl2>Unterzeile</hl2></hedline><note><body.content><p>Red.</p></body.content></note>
            <byline>Von <person>Ada Brink</person></byline><dateline><location>KIEL</location>, <story.date>1. Nov.</story.date></dateline></body.head>
            <body.content><p lede="true">%s</p><table><tr><td>Tor</td><td>3</td></tr></table><ol><li>eins</li></ol>
            <media><media-reference/><media-caption><p>Bild</p></media-caption></media><note><p>An die Redaktionen</p></note></body.content>
            <body.end><tagline>ab</tagline></body.end></body></nitf>
            """;

    @Override
    protected Format format() {
        return new Nitf();
    }

    @Override
    protected String oneArticle() {
        return "<nitf><body><body.content><p>" + TEXT + "</p></body.content></body></nitf>";
    }

    @Test
    void aDocumentsFieldsAreRead() {
        Article article = ParsedRecords.article(format(), document("usable", TEXT));

        assertThat(article.id()).isEqualTo("bote-17");
        assertThat(article.version()).isEqualTo("2");
        assertThat(article.headline()).isEqualTo("Hafen – offen");
        assertThat(article.language()).isEqualTo("de");
        assertThat(article.published()).isEqualTo("20261101T090000+0100");
        assertThat(article.publishedNotUnderstood()).isNull();
        assertThat(article.embargoedUntil()).isEqualTo("20261101T120000+0100");
        assertThat(article.source()).isEqualTo("Der Bote");
        assertThat(article.author()).isEqualTo("Ada Brink");
        assertThat(article.text()).isEqualTo("KIEL, 1. Nov.\n" + TEXT + "\nTor\n3\neins");
        assertThat(article.original().text()).contains("Von <person>Ada Brink");
    }

    @Test
    void aDatelineThatTheTextHasIsNotSaidTwice() {
        assertThat(ParsedRecords.article(format(), document("usable", "KIEL, 1. Nov. – Er schwieg."))
                        .text())
                .startsWith("KIEL, 1. Nov. – Er schwieg.\nTor");
    }

    @Test
    void statusIsHeeded() {
        assertThat(ParsedRecords.only(format(), document("canceled", TEXT))).isEqualTo(new Parsed.Deleted("bote-17"));
        assertThat(((Parsed.Rejected) ParsedRecords.only(format(), document("withheld", TEXT))).reason())
                .isEqualTo("bote-17 is withheld by its publisher");
        assertThat(((Parsed.Rejected) ParsedRecords.only(
                                format(), document("usable", " ").replaceAll("(?s)<table.*</ol>", "")))
                        .reason())
                .isEqualTo("bote-17 has no text (NITF)");
    }

    @Test
    void aFileIsToldByItsFirstElementAndNamesWhatHasNoId() {
        byte[] bytes = ("<?xml version=\"1.0\"?>\n<!-- x -->\n" + oneArticle()).getBytes(UTF_8);
        Item file = new Item(URI.create("file:///a.xml"), "a.xml", () -> new ByteArrayInputStream(bytes), bytes.length);

        assertThat(ParsedRecords.all(Formats.read(file)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Parsed.Accepted.class,
                        accepted -> assertThat(accepted.article().id()).isEqualTo("file:///a.xml"));
    }

    private static String document(String status, String lede) {
        return DOCUMENT.formatted(status, lede);
    }
}
