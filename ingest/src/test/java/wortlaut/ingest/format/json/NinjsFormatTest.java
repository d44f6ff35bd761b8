package wortlaut.ingest.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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

class NinjsFormatTest extends FormatContract {

    @Override
    protected Format format() {
        return new NinjsFormat();
    }

    @Override
    protected String oneArticle() {
        return "{\"uri\": \"https://example.org/n/1\", \"bodies\": [{\"value\": \"" + TEXT + "\"}]}";
    }

    @Test
    void everyFieldFindsItsPlace() throws IOException {
        Article article = ParsedRecords.article(format(), resource("article.json"));

        assertThat(article.id()).isEqualTo("urn:newsml:example.org:20261101:hafen-1");
        assertThat(article.version()).isEqualTo("3");
        assertThat(article.headline()).isEqualTo("Hafen von Brinkstedt bleibt offen");
        assertThat(article.text()).isEqualTo("„Der Hafen bleibt offen“, sagte Ada Brink.\n\nMehr folgt.");
        assertThat(article.language()).isEqualTo("de-DE");
        assertThat(article.published()).isEqualTo("2026-11-01T09:00:00+01:00");
        assertThat(article.publishedWithoutZone()).isNull();
        assertThat(article.embargoedUntil()).isEqualTo("2026-11-01T12:00:00+01:00");
        assertThat(article.source()).isEqualTo("Küstendienst Brinkstedt");
    }

    @Test
    void originalIsKeptToTheLastDigit() throws IOException {
        Article article = ParsedRecords.article(format(), resource("article.json"));

        assertThat(article.ninjs())
                .containsEntry("altIds", List.of(Map.of("role", "internal", "value", "KD-4711")))
                .containsEntry("urgency", 4)
                .containsKeys("standard", "bodies", "places");
        assertThat(article.ninjs().get("places").toString())
                .contains(new BigDecimal("8.123456789012345678").toString());
    }

    @Test
    void htmlBecomesTextWithAParagraphALine() throws IOException {
        Article article = ((Parsed.Accepted) all().get(0)).article();

        assertThat(article.headline()).isEqualTo("Brücke & Tunnel");
        assertThat(article.text()).isEqualTo("Brücke\nErster Absatz mit\u00a0Lücke\nund Umbruch.\nZweiter <Absatz>.");
        assertThat(article.source()).isEqualTo("Inselbote");
    }

    @Test
    void tagsAndReferencesInHeadlinesAndPlainBodiesAreReadAsInOtherArticles() throws IOException {
        Article third = ParsedRecords.article(format(), """
                {"uri": "n:5", "headlines": [{"value": "F&auml;hre <b>f&uuml;r</b>\\n Amrum"}],
                 "bodies": [{"contentType": "text/plain", "value": "Das Schiff hei&szlig;t <i>Nis</i>, a < b."}]}""");
        Article first = ParsedRecords.article(
                format(), "{\"uri\": \"n:6\", \"headline\": \"Ebbe &amp; Flut\", \"body_text\": \"Es ebbt.\"}");

        assertThat(third.headline()).isEqualTo("Fähre für Amrum");
        assertThat(third.text()).isEqualTo("Das Schiff heißt Nis, a < b.");
        assertThat(third.ninjs().toString()).contains("F&auml;hre");
        assertThat(first.headline()).isEqualTo("Ebbe & Flut");
    }

    @Test
    void timeOfTheVersionStandsInForVersionAndTimeOfPublication() throws IOException {
        Article article = ((Parsed.Accepted) all().get(0)).article();

        assertThat(article.version()).isEqualTo("2026-11-02T10:00:00Z");
        assertThat(article.published()).isEqualTo("2026-11-02T10:00:00Z");
    }

    @Test
    void canceledItemIsADeletion() throws IOException {
        assertThat(all().get(1)).isEqualTo(new Parsed.Deleted("https://example.org/n/3"));
    }

    @Test
    void withheldItemIsRejected() throws IOException {
        assertThat(reason(2)).isEqualTo("https://example.org/n/4 is withheld by its publisher (pubStatus)");
    }

    @Test
    void itemWithoutTextIsRejected() throws IOException {
        assertThat(reason(3)).contains("https://example.org/n/5 has no text");
    }

    @Test
    void itemWithoutUriIsRejected() throws IOException {
        assertThat(reason(4)).startsWith("a ninjs").endsWith(" item without its \"uri\"");
    }

    @Test
    void secondEditionIsReadWithItsTimes() {
        Article article = ParsedRecords.article(new JsonLines(), """
                {"uri":"urn:n:2","versioncreated":"2026-11-02T10:00:00+0100","firstcreated":"2026-11-01T10:00:00Z","pubstatus":"usable",\
                "embargoed":"2026-11-03T00:00:00Z","headlines":[{"role":"main","value":"Fähre"}],\
                "bodies":[{"role":"text","contenttype":"text/html","value":"<p>Sie f&auml;hrt.</p>"}],"infosources":[{"name":"Bote"}]}
                """);

        assertThat(article.version()).isEqualTo("2026-11-02T10:00:00+0100");
        assertThat(article.published()).isEqualTo("2026-11-01T10:00:00Z");
        assertThat(article.embargoedUntil()).isEqualTo("2026-11-03T00:00:00Z");
        assertThat(article.headline()).isEqualTo("Fähre");
        assertThat(article.text()).isEqualTo("Sie fährt.");
        assertThat(article.source()).isEqualTo("Bote");
    }

    @Test
    void firstEditionIsReadFromBodiesOfAnyName() {
        Article article = ParsedRecords.article(new JsonLines(), """
                {"uri":"urn:n:1","type":"text","versioncreated":"2026-11-02T10:00:00Z","headline":"Kai",\
                "body_xhtml":"<p>Der Kai <b>h&auml;lt</b>.</p>","infosource":[{"name":"Bote"}]}
                """);

        assertThat(article.headline()).isEqualTo("Kai");
        assertThat(article.text()).isEqualTo("Der Kai hält.");
        assertThat(article.published()).isEqualTo("2026-11-02T10:00:00Z");
        assertThat(article.source()).isEqualTo("Bote");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "1.0 | {'uri':'u','type':'text','versioncreated':'2012-01-02T03:04:05Z','title':'Kai','body_text':'Es geht.','copyrightholder':'Bote'}",
                "1.1 | {'uri':'u','pubstatus':'usable','headline':'Kai','body_html':'<p>Es geht.</p>','infosource':{'name':'Bote'}}",
                "1.2 | {'uri':'u','headline':'Kai','body_xhtml':'<div><p>Es geht.</p></div>','body_text':'','infosource':'Bote'}",
                "1.3 | {'uri':'u','headline':'Kai','body_nitf':'<block><p>Es geht.</p></block>','infosource':[{'name':'Bote','rel':'x'}],'byline':'Ada'}",
                "1.4 | {'uri':'u','firstcreated':'2020-01-01T00:00:00Z','headline_text':'Kai','body_text':'Es geht.','infosource':[{'literal':'Bote'}]}",
                "2.0 | {'uri':'u','standard':{'name':'ninjs','version':'2.0'},'headlines':[{'value':'Kai'}],'bodies':[{'contenttype':'text/plain','value':'Es geht.'}],'infosources':[{'name':'Bote'}]}",
                "2.1 | {'uri':'u','headlines':{'value':'Kai'},'bodies':{'value':'Es geht.'},'infosources':[{'uri':'Bote'}]}",
                "3.0 | {'uri':'u','versionCreated':'2024-01-01T00:00:00Z','headlines':[{'role':'sub','value':'x'},{'role':'main','value':'Kai'}],'bodies':[{'role':'main','contentType':'text/html','value':'<p>Es geht.</p>'}],'infoSources':[{'name':'Bote'}]}",
                "3.2 | {'uri':'u','standard':{'name':'ninjs','version':'3.2'},'neu':[1],'headlines':[{'value':'Kai'}],'bodies':[{'contentType':'text/html','value':'<p>Es geht.</p>'},{'contentType':'text/plain','value':'Es geht.'}],'infoSources':[{'name':'Bote'}]}"
            })
    void everyEditionIsRead(String edition, String item) {
        Article article = ParsedRecords.article(new JsonLines(), item.replace('\'', '"'));

        assertThat(article.text()).as(edition).isEqualTo("Es geht.");
        assertThat(article.headline()).as(edition).isEqualTo("Kai");
        assertThat(article.source()).as(edition).isEqualTo("Bote");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"canceled", "Cancelled", "stat:canceled", "http://cv.iptc.org/newscodes/pubstatusg2/canceled"})
    void canceledIsADeletionHoweverItIsWritten(String status) {
        String item = "{\"uri\":\"urn:n:1\",\"pubstatus\":\"" + status + "\"}";

        assertThat(ParsedRecords.only(format(), item)).isEqualTo(new Parsed.Deleted("urn:n:1"));
    }

    @Test
    void captionsOfANitfBodyAreNoText() {
        assertThat(ParsedRecords.article(format(), """
                        {"uri":"urn:n:1","bodies":[{"contentType":"application/nitf+xml","value":"<body.content><p>Eins.</p>\
                        <media><media-caption>Bild</media-caption></media><hl2>Zwei</hl2><bq><p>Drei.</p></bq></body.content>"}]}
                        """).text()).isEqualTo("Eins.\nZwei\nDrei.");
    }

    @Test
    void whatIsMissingIsToldWithTheEdition() {
        assertThat(ParsedRecords.rejection(
                                format(),
                                "{\"uri\":\"urn:n:1\",\"type\":\"picture\",\"headline\":\"Kai\"}"
                                        .getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo("urn:n:1 has no text: no \"body_text\" or other body (ninjs 1.x of type \"picture\")");
        assertThat(ParsedRecords.rejection(
                                format(), "{\"pubstatus\":\"usable\",\"bodies\":[]}".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo("a ninjs 2.x item without its \"uri\"");
    }

    @Test
    void detectionFindsNinjsInJsonFiles() throws IOException {
        byte[] head = resource("article.json").getBytes(StandardCharsets.UTF_8);

        assertThat(Formats.detect("article.json", head)).isInstanceOf(JsonDocument.class);
        assertThat(ParsedRecords.all(new JsonDocument(), resource("article.json")))
                .isEqualTo(ParsedRecords.all(format(), resource("article.json")));
    }

    private List<Parsed> all() throws IOException {
        return ParsedRecords.all(format(), resource("html-only.json"));
    }

    private String reason(int index) throws IOException {
        return ((Parsed.Rejected) all().get(index)).reason();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = NinjsFormatTest.class.getResourceAsStream("/ninjs/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
