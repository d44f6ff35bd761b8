package wortlaut.app.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.app.Samples;
import wortlaut.events.Quote;
import wortlaut.events.QuoteType;
import wortlaut.events.Span;
import wortlaut.events.Speaker;
import wortlaut.events.SpeakerKind;

class ExplanationTest {
    @Test
    void whatDecidedIsToldWithItsPlaces() {
        assertThat(Explanation.of(Samples.direct()))
                .containsExactly(
                        "q1 at 29–44",
                        "speaker named: “Weber” at 52–57",
                        "cue: “sagte” at 46–51",
                        "said to: “der Werftbotin” at 58–72",
                        "decided by: inverted",
                        "or: Bremen (0.1)");
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        Quote bare = Samples.words(QuoteType.DIRECT, "„Nein“", "Nein", new Span(3, 9));

        assertThat(Explanation.of(bare)).containsExactly("q1 at 3–9", "speaker unknown");
    }

    @Test
    void aQuoteInPiecesNamesEachOfThem() {
        Quote parted = Samples.words(QuoteType.DIRECT, "„Ja“ „und“", "Ja und", new Span(0, 4), new Span(10, 15));

        assertThat(Explanation.of(parted).get(0)).isEqualTo("q1 at 0–4 and 10–15");
    }

    @Test
    void aQuoteWithinAnotherNamesIt() {
        Quote outer = Samples.direct();
        Quote inner = new Quote(
                "q2",
                outer.type(),
                outer.spans(),
                outer.exact(),
                outer.text(),
                outer.speaker(),
                outer.cue(),
                outer.addressee(),
                "q1",
                0.5,
                outer.rule(),
                List.of());

        assertThat(Explanation.of(inner).get(0)).isEqualTo("q2 at 29–44 inside q1");
    }

    @Test
    void whatTheTextBreaksIntoLinesIsShownOnOne() {
        Speaker broken = new Speaker(SpeakerKind.DESCRIBED, null, null, 5, 20, "eine\n  Zeugin");

        assertThat(Explanation.of(Samples.by(broken, Samples.indirect())))
                .contains("speaker described: “eine Zeugin” at 5–20");
    }
}
