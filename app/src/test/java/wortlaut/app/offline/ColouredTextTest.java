package wortlaut.app.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wortlaut.app.Samples;
import wortlaut.app.terminal.Colour;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Entity;
import wortlaut.events.EntityType;
import wortlaut.events.Mention;
import wortlaut.events.Quote;
import wortlaut.events.QuoteType;
import wortlaut.events.Span;

class ColouredTextTest {
    private static final String RED = "\u001b[31m";
    private static final String BOLD_RED = "\u001b[1;31m";
    private static final String UNDERLINED = "\u001b[4m";
    private static final String END = "\u001b[0m";

    @Test
    void aSpeakerIsBoldWhereverNamedAndTheWordsArePlain() {
        assertThat(coloured(Samples.article(Samples.direct()), Map.of("e1", Colour.RED)))
                .isEqualTo(BOLD_RED + "Karin Weber" + END + " kam nach Bremen. " + RED + "„Wir fangen an“" + END
                        + ", sagte " + BOLD_RED + "Weber" + END
                        + " der Werftbotin. Laut Weber ist es an der Zeit.");
    }

    @Test
    void wordsOfNobodyWithAColourAreUnderlined() {
        assertThat(coloured(Samples.article(Samples.direct()), Map.of()))
                .contains(UNDERLINED + "„Wir fangen an“" + END + ", sagte Weber");
    }

    @Test
    void withoutQuotesAndColoursTheTextStaysAsItIs() {
        assertThat(new ColouredText(Samples.article(Samples.direct()), List.of(), Map.of()).toString())
                .isEqualTo(Samples.TEXT);
    }

    @Test
    void offsetsAreCodePointsAndNoEmojiIsCut() {
        EnrichedArticle article = article(
                "😀😀 Lind 😀",
                new Entity("e1", EntityType.PERSON, "Lind", List.of(), 0.5, List.of(new Mention(3, 7, "Lind")), null));

        assertThat(coloured(article, Map.of("e1", Colour.RED))).isEqualTo("😀😀 " + BOLD_RED + "Lind" + END + " 😀");
    }

    @Test
    void aNameWithinItsOwnWordsIsBoldAndTheWordsGoOn() {
        Quote quote = Samples.by(
                Samples.direct().speaker(),
                Samples.words(QuoteType.DIRECT, "„Ich, Lind, gehe“", "Ich, Lind, gehe", new Span(0, 17)));
        EnrichedArticle article = article(
                "„Ich, Lind, gehe“",
                new Entity("e1", EntityType.PERSON, "Lind", List.of(), 0.5, List.of(new Mention(6, 10, "Lind")), null),
                quote);

        assertThat(coloured(article, Map.of("e1", Colour.RED)))
                .isEqualTo(RED + "„Ich, " + END + BOLD_RED + "Lind" + END + RED + ", gehe“" + END);
    }

    @Test
    void whatATerminalObeysIsShown() {
        assertThat(new ColouredText(article("a\u001b[2Jb\u009bc\nd", null), List.of(), Map.of()).toString())
                .isEqualTo("a\\u001b[2Jb\\u009bc\nd");
    }

    private static String coloured(EnrichedArticle article, Map<String, Colour> speakers) {
        return new ColouredText(article, article.quotes(), speakers).toString();
    }

    private static EnrichedArticle article(String text, Entity entity, Quote... quotes) {
        return EnrichedArticle.of(
                Samples.fed("urn:a:1", "1", null, text),
                "de",
                entity == null ? List.of() : List.of(entity),
                List.of(quotes),
                Samples.ENRICHER);
    }
}
