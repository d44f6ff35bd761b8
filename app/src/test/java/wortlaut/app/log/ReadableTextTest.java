package wortlaut.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.app.Samples;
import wortlaut.events.Cue;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Quote;
import wortlaut.events.QuoteEvent;
import wortlaut.events.QuoteType;
import wortlaut.events.Span;
import wortlaut.events.Speaker;
import wortlaut.events.SpeakerKind;

class ReadableTextTest {
    @Test
    void aDirectQuoteHasItsVerbBehindTheName() {
        assertThat(ReadableText.of(Enriched.direct())).isEqualTo("Karin Weber sagte: „Wir fangen an“");
    }

    @Test
    void anIndirectOneHasNone() {
        assertThat(ReadableText.of(Enriched.indirect())).isEqualTo("Otto Lahm: Das Geld reiche aus");
    }

    @Test
    void whatBecameOfAQuoteStandsInFrontUnlessItIsNew() {
        assertThat(ReadableText.of(Enriched.event(QuoteEvent.Kind.RETRACTED, Enriched.direct())))
                .startsWith("retracted: Karin Weber");
        assertThat(ReadableText.of(Enriched.event(QuoteEvent.Kind.ADDED, Enriched.direct())))
                .startsWith("Karin Weber");
    }

    @Test
    void whereTheTextInterruptsAQuoteItSaysSo() {
        Quote parted = quote(
                List.of(new Span(0, 12), new Span(20, 26)),
                "„Der Deich“, sagte sie, „hält.“",
                "Der Deich […] hält.",
                Speaker.unknown());
        assertThat(ReadableText.wording(parted)).isEqualTo("„Der Deich […] hält.“");
    }

    @Test
    void whoHasNoNameIsCalledAsTheTextDoes() {
        List<Span> span = List.of(new Span(0, 6));
        Speaker witness = new Speaker(SpeakerKind.DESCRIBED, null, null, 8, 19, "eine Zeugin");
        assertThat(ReadableText.of(quote(span, "„Nein“", "Nein", witness))).isEqualTo("eine Zeugin rief: „Nein“");
        assertThat(ReadableText.of(quote(span, "„Nein“", "Nein", Speaker.unknown())))
                .isEqualTo("unknown speaker rief: „Nein“");
    }

    @Test
    void aQuoteOfManyLinesIsShownOnOne() {
        assertThat(ReadableText.wording(
                        quote(List.of(new Span(0, 9)), "„Nein,\n\nnie“", "Nein, nie", Speaker.unknown())))
                .isEqualTo("„Nein, nie“");
    }

    @Test
    void aLongTitleIsCutBetweenCharactersAndNeverInOne() {
        String title = "Ä" + "😀".repeat(79) + "👍 und mehr";

        assertThat(ReadableText.of(titled(title), MinConfidence.ALL)).startsWith("Ä" + "😀".repeat(79) + "… [0 quotes");
        assertThat(ReadableText.of(titled("😀".repeat(80)), MinConfidence.ALL)).startsWith("😀".repeat(80) + " [");
    }

    @Test
    void withoutAHeadlineTheFirstLineIsTheTitle() {
        assertThat(ReadableText.of(titled(null), MinConfidence.ALL)).isEqualTo("Es regnet. [0 quotes; ]");
    }

    private static EnrichedArticle titled(String headline) {
        return EnrichedArticle.of(
                Samples.fed("urn:a:1", "v1", headline, " Es regnet.\nSeit gestern."),
                "de",
                List.of(),
                List.of(),
                Samples.ENRICHER);
    }

    private static Quote quote(List<Span> spans, String exact, String text, Speaker speaker) {
        return new Quote(
                "q1",
                QuoteType.DIRECT,
                spans,
                exact,
                text,
                speaker,
                new Cue(30, 34, "rief"),
                null,
                null,
                0.9,
                "cue-after",
                List.of());
    }
}
