package wortlaut.ingest.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.events.Article;
import wortlaut.ingest.format.ParsedRecords;
import wortlaut.ingest.format.json.JsonLines;

class InlineMarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>Kiel</b> – Es <i>geht</i>.|Kiel – Es geht.",
                "Die <a href='https://example.org'>Werft</a> baut.|Die Werft baut.",
                "Eins.<br>Zwei.<br />Drei & vier, 3 < 4.|Eins.¶Zwei.¶Drei & vier, 3 < 4.",
                "&bdquo;Nein&ldquo;, sagte sie in K&ouml;ln.|„Nein“, sagte sie in Köln.",
                "Er rief:&nbsp;&#8222;Halt!&#x201c;|Er rief:\u00a0„Halt!“",
                "Lohse &amp; Sohn baut.|Lohse & Sohn baut.",
                "Vorab.¶¶<em>Dann</em> &quot;mehr&quot;.|Vorab.¶¶Dann \"mehr\".",
                "Erst.<p>Dann R&D, 3 < 4.</p><p>Schluss.</p>|Erst.¶Dann R&D, 3 < 4.¶Schluss."
            })
    void markupBecomesText(String given, String text) {
        assertThat(InlineMarkup.text(given.replace('¶', '\n'))).contains(text.replace('¶', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b und c > d",
                "AT&T und R&D; Q&A &c.",
                "The <b> tag makes text bold.",
                "Man öffnet mit <b> und schließt mit </b>.",
                "Ein Umbruch ist <br>, „<br>“ oder (<br/>).",
                "Das Zeichen &nbsp; trennt nicht, &auml;, &ouml; sind Umlaute.",
                "Man schreibt &amp; statt & im Netz.",
                "<ada@example.org> schrieb, x<y und List<String>.",
                "https://example.org/?a=1&copy=2&lt=3",
                "<<Nein>>, sagte er."
            })
    void proseStays(String prose) {
        assertThat(InlineMarkup.text(prose)).isEmpty();
    }

    @Test
    void originalsOfTextAndHeadlineAreKept() {
        Article article = ParsedRecords.article(
                new JsonLines(), "{\"headline\":\"K&ouml;ln <b>baut</b>\",\"text\":\"Es <i>geht</i>.\"}");

        assertThat(article.headline()).isEqualTo("Köln baut");
        assertThat(article.text()).isEqualTo("Es geht.");
        assertThat(article.original().headline()).isEqualTo("K&ouml;ln <b>baut</b>");
        assertThat(article.original().text()).isEqualTo("Es <i>geht</i>.");
    }
}
