package wortlaut.ingest.format.iptc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.events.Article;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.FormatContract;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.ParsedRecords;
import wortlaut.ingest.source.Item;

class NewsMlTest extends FormatContract {
    private static final String NITF = """
            <inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head>
            <hedline><hl1>Aus dem NITF</hl1></hedline><byline>Von Ada Brink</byline><dateline>KIEL, 1. November</dateline></body.head>
            <body.content><p>„Der Hafen bleibt offen“, sagte <person>Ada Brink</person>.</p><hl2>Zwischenzeile</hl2>
            <media media-type="image"><media-caption>Ein Bild</media-caption></media><bq><block><p>„Nein.“</p></block></bq>
            <ul><li>eins</li><li>zwei</li></ul></body.content></body></nitf></inlineXML>""";

    private static final String ITEM = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="%s" version="%s" standard="NewsML-G2" xml:lang="en">
            <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:BOTE"><name>Bote</name></provider>
            <versionCreated>2026-11-02T10:00:00+01:00</versionCreated><firstCreated>2026-11-01T10:00:00+01:00</firstCreated>
            <embargoed>2026-11-03T00:00:00Z</embargoed><pubStatus qcode="stat:%s"/><title>Titel</title></itemMeta>
            <contentMeta><contentCreated>2026-10-31T10:00:00Z</contentCreated><by>Ada</by>
            <headline role="hld:subHeadline">Unter</headline><headline>Der <i>Kai</i></headline><language tag="de"/></contentMeta>
            <contentSet>%s</contentSet></newsItem>""";

    @Override
    protected Format format() {
        return new NewsMl();
    }

    @Override
    protected String oneArticle() {
        return item("urn:a", "usable", "<inlineData contenttype=\"text/plain\">" + TEXT + "</inlineData>");
    }

    @Test
    void anItemsFieldsAreRead() {
        Article article = ParsedRecords.article(format(), item("urn:a", "usable", NITF));

        assertThat(article.id()).isEqualTo("urn:a");
        assertThat(article.version()).isEqualTo("7");
        assertThat(article.headline()).isEqualTo("Der Kai");
        assertThat(article.language()).isEqualTo("de");
        assertThat(article.published()).isEqualTo("2026-11-01T10:00:00+01:00");
        assertThat(article.embargoedUntil()).isEqualTo("2026-11-03T00:00:00Z");
        assertThat(article.source()).isEqualTo("Bote");
        assertThat(article.author()).isEqualTo("Ada");
        assertThat(article.original().text()).contains("Von Ada Brink");
        assertThat(article.text()).isEqualTo("""
                        KIEL, 1. November
                        „Der Hafen bleibt offen“, sagte Ada Brink.
                        Zwischenzeile
                        „Nein.“
                        eins
                        zwei""");
    }

    @Test
    void xhtmlIsReadAndPrefixesDoNotMatter() {
        String xhtml =
                "<inlineXML><h:html xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head><h:title>T</h:title></h:head>"
                        + "<h:body><h:p>Der Kai &amp; das Meer.</h:p><h:figure><h:figcaption>Bild</h:figcaption></h:figure></h:body></h:html></inlineXML>";
        String prefixed = item("urn:a", "usable", xhtml)
                .replaceAll("<(/?)([a-zA-Z]+)([ >/])", "<$1n:$2$3")
                .replace("xmlns=", "xmlns:n=");

        assertThat(ParsedRecords.article(format(), item("urn:a", "usable", xhtml))
                        .text())
                .isEqualTo("Der Kai & das Meer.");
        assertThat(ParsedRecords.article(format(), prefixed).text()).isEqualTo("Der Kai & das Meer.");
        assertThat(Formats.detect("a.xml", prefixed.getBytes(UTF_8))).isInstanceOf(NewsMl.class);
    }

    @Test
    void canceledIsADeletionAndWithheldIsRejected() {
        assertThat(ParsedRecords.only(format(), item("urn:a", "canceled", ""))).isEqualTo(new Parsed.Deleted("urn:a"));
        assertThat(reason(item("urn:a", "withheld", NITF))).isEqualTo("urn:a is withheld by its publisher");
    }

    @Test
    void eachItemOfAMessageIsARecordOfItsOwn() {
        String message =
                "<?xml version=\"1.0\"?>\n<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header/><itemSet>"
                        + item("urn:1", "usable", NITF) + item("urn:2", "usable", "<remoteContent href=\"a.jpg\"/>")
                        + "<packageItem guid=\"urn:p\"/><conceptItem guid=\"urn:c\"/>"
                        + item("", "usable", NITF) + item("urn:3", "canceled", "") + item("urn:4", "usable", NITF)
                        + "</itemSet></newsMessage>";

        List<Parsed> all = ParsedRecords.all(Formats.read(Item.ofBytes("a", message.getBytes(UTF_8))));

        assertThat(all)
                .extracting(NewsMlTest::told)
                .satisfiesExactly(
                        told -> assertThat(told).isEqualTo("urn:1"),
                        told -> assertThat(told).isEqualTo("urn:2 has no text (NewsML-G2 item of class text)"),
                        told -> assertThat(told).startsWith("urn:p: a NewsML-G2 package"),
                        told -> assertThat(told).startsWith("urn:c: a NewsML-G2 concept (<conceptItem>)"),
                        told -> assertThat(told).isEqualTo("a NewsML-G2 item without its guid"),
                        told -> assertThat(told).isEqualTo("deleted urn:3"),
                        told -> assertThat(told).isEqualTo("urn:4"));
        assertThat(((Parsed.Rejected) all.get(1)).bytes())
                .asString(UTF_8)
                .contains("urn:2")
                .doesNotContain("urn:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<NewsML><NewsItem/></NewsML> | NewsML 1, which agencies have replaced",
                "<rss><channel/></rss> | an RSS feed",
                "<report><text>Der Hafen</text></report> | an XML document (<report>)",
                "<html><body>Der Hafen</body></html> | a web page",
                "<newsMessage><itemSet/></newsMessage> | a NewsML-G2 message without an item",
                "<newsItem guid='a'><itemMeta> | invalid XML in line 1",
                "Der Hafen | not XML"
            })
    void whatIsNoArticleIsToldByWhatItIs(String document, String reason) {
        assertThat(reason(document)).startsWith(reason);
    }

    @Test
    void entitiesAreNeitherLoadedNorExpanded() {
        String laughs = "<!DOCTYPE newsItem [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + oneArticle();
        String external = "<!DOCTYPE newsItem SYSTEM \"file:///etc/passwd\">"
                + item("urn:a", "usable", "<inlineData>K&ouml;ln &amp; &x;</inlineData>");

        assertThat(reason(laughs)).contains("document type declares something of its own");
        assertThat(reason(external)).contains("invalid XML").doesNotContain("root:");
        assertThat(ParsedRecords.article(format(), external.replace("&x;", "<![CDATA[&ouml;]]>"))
                        .text())
                .isEqualTo("Köln & &ouml;");
    }

    @Test
    void depthAndNumberOfElementsAreBounded() {
        assertThat(reason("<a>".repeat(100_000))).contains("levels or");
        assertThat(reason("<newsItem>" + "<a/>".repeat(300_000) + "</newsItem>"))
                .contains("elements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "ISO-8859-15"})
    void theDeclaredEncodingIsHeeded(String charset) {
        String document = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>\n"
                + item("urn:a", "usable", "<inlineData>Größe zählt</inlineData>");

        assertThat(((Parsed.Accepted) ParsedRecords.all(Formats.read(
                                        Item.ofBytes("a.xml", document.getBytes(Charset.forName(charset)))))
                                .get(0))
                        .article()
                        .text())
                .isEqualTo("Größe zählt");
    }

    @Test
    void whoSaysThatItIsSomethingElseMeansIt() {
        assertThat(ParsedRecords.all(
                        Formats.read(Item.ofBytes("request.txt", oneArticle().getBytes(UTF_8)))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Parsed.Rejected.class,
                        rejected -> assertThat(rejected.reason()).startsWith("a NewsML-G2 item, not plain text"));
    }

    private static String item(String guid, String status, String content) {
        return ITEM.formatted(guid, 7, status, content);
    }

    private String reason(String document) {
        return ((Parsed.Rejected) ParsedRecords.only(format(), document)).reason();
    }

    private static String told(Parsed parsed) {
        if (parsed instanceof Parsed.Accepted accepted) {
            return accepted.article().id();
        }
        return parsed instanceof Parsed.Deleted deleted
                ? "deleted " + deleted.id()
                : ((Parsed.Rejected) parsed).reason();
    }
}
