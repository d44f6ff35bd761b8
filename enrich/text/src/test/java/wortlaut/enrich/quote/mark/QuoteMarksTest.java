package wortlaut.enrich.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenRules;

class QuoteMarksTest {
    private static List<String> marked(String text) {
        Document document = Document.of(text, TokenRules.none());
        return QuoteMarks.of(document).stream()
                .map(m -> document.text(m.span()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„Wir gehen“",
                "„Wir gehen”",
                "\"Wir gehen\"",
                "»Wir gehen«",
                "«Wir gehen»",
                "“Wir gehen”",
                "‘Wir gehen’",
                "‚Wir gehen‘",
                "›Wir gehen‹",
                "« Wir gehen »",
                "„Wir gehen\"",
                "''Wir gehen''",
                "<<Wir gehen>>",
                ">>Wir gehen<<",
                ",,Wir gehen''",
                "``Wir gehen''",
                "‚‚Wir gehen‘‘",
                "´Wir gehen´",
                "`Wir gehen'",
                "„Wir gehen„",
                "„Wir gehen«",
                "»Wir gehen“",
                "»Wir gehen»",
                "‚Wir gehen“"
            })
    void pairsMarksOfAllKinds(String quote) {
        assertThat(marked("Er sagte: " + quote + ", und ging.")).containsExactly(quote);
    }

    @Test
    void spacedMarksOfTokenisedTextPairInTurn() {
        assertThat(marked("» Wo ist er ? « , rief sie . » Dort « , sagte er ."))
                .containsExactly("» Wo ist er ? «", "» Dort «");
        assertThat(marked("« Wo ? » , rief sie . « Dort » , sagte er .")).containsExactly("« Wo ? »", "« Dort »");
        assertThat(marked("`` Yes , '' he said . “ No , ” she said .")).containsExactly("`` Yes , ''", "“ No , ”");
        assertThat(marked(",, Ja '' , sagte er .")).containsExactly(",, Ja ''");
        assertThat(marked("\" Ja \", sagte er. Sie rief \"Nein\".")).containsExactly("\" Ja \"", "\"Nein\"");
    }

    @Test
    void anglesThatPointToSomethingAreNone() {
        assertThat(marked("» Zum Thema\n» Der Chor singt »Ave«\nStart » Sport » Tennis\n>> Weiter"))
                .containsExactly("»Ave«");
    }

    @Test
    void markOfAnotherKindClosesOnlyWhereItsOwnDoesNotFollow() {
        assertThat(marked("„Es misst 20'' (so!)'' und rollt.“ – „Nein«, rief er. „Doch.“"))
                .containsExactly("„Es misst 20'' (so!)'' und rollt.“", "„Nein«", "„Doch.“");
    }

    @Test
    void singleMarksStandBesidePossessivesAndClippedWords() {
        assertThat(marked("'Nicht mit Klaus' Hof', sagte sie. 'Das geht's nicht', sagte er."))
                .containsExactly("'Nicht mit Klaus' Hof'", "'Das geht's nicht'");
        assertThat(marked("'We're goin' home to rock 'n' roll,' he said. 'It's James' fault', said Kern."))
                .containsExactly("'We're goin' home to rock 'n' roll,'", "'It's James' fault'");
        assertThat(marked("The 'clubs' deal ended. He called it 'unfair', and left."))
                .containsExactly("'clubs'", "'unfair'");
    }

    @Test
    void nestedMarksAreFoundWithTheirParent() {
        Document document = Document.of("„Er rief ‚Halt‘ und lief“, sagte sie.", TokenRules.none());
        List<MarkedText> marked = QuoteMarks.of(document);
        assertThat(marked).extracting(MarkedText::parent).containsExactly(-1, 0);
        assertThat(document.text(marked.get(1).span())).isEqualTo("‚Halt‘");
    }

    @Test
    void unclosedQuoteEndsWithItsParagraph() {
        assertThat(marked("Er sagte: „Wir gehen jetzt.\nSie blieb. „Ja“, sagte er."))
                .containsExactly("„Wir gehen jetzt.", "„Ja“");
    }

    @Test
    void oneClosingMarkForTwoOpenOnesClosesBoth() {
        assertThat(marked("„Sie rief: „Kommt her.“")).containsExactly("„Sie rief: „Kommt her.“", "„Kommt her.“");
    }

    @Test
    void quoteGoesOnInAParagraphThatOpensAgain() {
        assertThat(marked("„Erster Absatz.\n„Zweiter Absatz.“ Ende."))
                .containsExactly("„Erster Absatz.\n„Zweiter Absatz.“");
    }

    @Test
    void strayClosingMarkIsIgnored() {
        assertThat(marked("Zusammen mit “ oder so“ kam „der Bus“.")).containsExactly("„der Bus“");
    }

    @Test
    void apostrophesInchesAndMinutesAreNoMarks() {
        assertThat(marked("Merz’ Hund lief 5' auf 19\" Felgen, wie's halt geht in den '90ern bei Grass' Haus."))
                .isEmpty();
        assertThat(marked("It's the boys' dog, isn't it? 'Tis Anna’s.")).isEmpty();
    }

    @Test
    void doubledSingleMarksHoldSingleOnesAndApostrophes() {
        assertThat(marked("''It's what she called 'fair play,' I don't,'' he said."))
                .containsExactly("''It's what she called 'fair play,' I don't,''", "'fair play,'");
        assertThat(marked("Das ist '''fett''' und 20'' breit.")).isEmpty();
    }

    @Test
    void straightMarksPairInOrder() {
        assertThat(marked("\"Yes,\" he said. \"No.\"")).containsExactly("\"Yes,\"", "\"No.\"");
    }

    @Test
    void emptyMarksAreNone() {
        assertThat(marked("„“ und \"\" und „ “.")).isEmpty();
    }

    @Test
    void aMillionOpeningMarksTakeLinearTime() {
        String marks = "„".repeat(1_000_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(marked(marks)).hasSizeLessThan(10));
    }
}
