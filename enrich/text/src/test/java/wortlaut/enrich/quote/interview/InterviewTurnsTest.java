package wortlaut.enrich.quote.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.Shared;
import wortlaut.events.Article;
import wortlaut.events.Quote;
import wortlaut.events.QuoteType;

class InterviewTurnsTest {
    private static final Enricher ENRICHER = Shared.ENRICHER;

    private static List<Quote> quotes(String text) {
        return ENRICHER.enrich(Article.ofText("a", text, "de")).quotes();
    }

    @Test
    void turnsAreSpeechWithoutMarksAndSayWhatTheyWereKnownBy() {
        List<Quote> quotes =
                quotes("Bote: Frau Lind, bleiben Sie?\n\nEva Lind: Ja, ich bleibe.\n\nBote: Warum?\n\nLind: Darum.");
        assertThat(quotes).extracting(Quote::type).containsOnly(QuoteType.FREE_INDIRECT);
        assertThat(quotes).extracting(Quote::rule).containsOnly("interview-label");
        assertThat(quotes)
                .extracting(Quote::text)
                .containsExactly("Frau Lind, bleiben Sie?", "Ja, ich bleibe.", "Warum?", "Darum.");
    }

    @Test
    void questionsOfNobodyNamedAreNoQuotes() {
        List<Quote> quotes = quotes(
                "Drei Fragen an Eva Lind\n\nFrau Lind, bleiben Sie?\n\nJa, ich bleibe gern.\n\nUnd dann?\n\nDann gehe ich.");
        assertThat(quotes).extracting(Quote::text).containsExactly("Ja, ich bleibe gern.", "Dann gehe ich.");
        assertThat(quotes).extracting(Quote::rule).containsOnly("interview-answer");
        assertThat(quotes).extracting(quote -> quote.speaker().name()).containsOnly("Eva Lind");
    }

    @Test
    void wordsInMarksWithinATurnLieInItAndAreNotTakenForItsSpeakers() {
        List<Quote> quotes = quotes(
                "Bote: Frau Lind, bleiben Sie?\n\nEva Lind: Ja. Da stand an der Wand: „Wir wollen euch nicht mehr sehen.“ Ich habe gelacht.");
        Quote inner = quotes.get(quotes.size() - 1);
        assertThat(inner.text()).isEqualTo("Wir wollen euch nicht mehr sehen.");
        assertThat(inner.parent()).isEqualTo(quotes.get(1).id());
        assertThat(inner.speaker().entity()).isNull();
    }

    @Test
    void labelsInBoldOrItalicsAreLabels() {
        assertThat(
                        quotes(
                                "**Bote:** Frau Lind, bleiben Sie?\n\n**Eva Lind:** Ja, ich bleibe.\n\n''Bote'': Warum?\n\n''Lind'': Darum."))
                .extracting(Quote::text)
                .containsExactly("Frau Lind, bleiben Sie?", "Ja, ich bleibe.", "Warum?", "Darum.");
    }
}
