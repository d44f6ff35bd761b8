package wortlaut.enrich.quote.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wortlaut.enrich.quote.Given;

class FrameTest {
    private static Frame of(Given given) {
        return Frame.of(given.document(), given.marked().get(0));
    }

    @Test
    void aFrameIsTheSentenceAroundTheWords() {
        Given given = Given.german("Es war spät. Ada rief „Ja“ in den Saal. Dann ging sie.");
        Frame frame = of(given);
        assertThat(frame.beforeFirst()).isEqualTo(given.token("Ada"));
        assertThat(frame.first()).isEqualTo(given.token("„"));
        assertThat(frame.end()).isEqualTo(given.token("in"));
        assertThat(frame.afterEnd()).isEqualTo(given.token("Dann"));
        assertThat(frame.startsSentence()).isFalse();
        assertThat(frame.hasColon(given.document())).isFalse();
    }

    @Test
    void theSentenceBeforeAColonBelongsToTheWords() {
        Given given = Given.german("Es war spät. Ada rief: „Ja. Nein.“ Dann ging sie.");
        Frame frame = of(given);
        assertThat(frame.beforeFirst()).isEqualTo(given.token("Ada"));
        assertThat(frame.hasColon(given.document())).isTrue();
        assertThat(frame.afterEnd()).isEqualTo(frame.end());
    }

    @Test
    void wordsAloneHaveNothingAround() {
        Given given = Given.german("„Ja“");
        assertThat(of(given)).isEqualTo(new Frame(0, 0, 3, 3));
        assertThat(of(given).startsSentence()).isTrue();
    }

    @Test
    void longSentencesAreNotLookedThrough() {
        Given given = Given.german("Wort ".repeat(90) + "„Ja“" + " Wort".repeat(90) + ".");
        assertThat(of(given)).isEqualTo(new Frame(30, 90, 93, 153));
    }

    @Test
    void aCapitalBehindTheMarkOfTokenisedTextStartsASentence() {
        Given given = Given.german("Ada rief » Das Haus ist da . « Er ging .");
        assertThat(of(given).afterEnd()).isEqualTo(given.token("Er"));
    }

    @Test
    void aFrameReachesOverTheSentenceThatItsWordsEndWhereItIsAskedTo() {
        Given given = Given.english("“Never!” Kerr beamed. He left.");
        assertThat(of(given).to(given.document()).afterEnd()).isEqualTo(given.token("He"));
        Given last = Given.english("“Never!”");
        assertThat(of(last).to(last.document())).isEqualTo(of(last));
    }

    @Test
    void unclosedWordsReachToTheEndOfTheirParagraph() {
        Given given = Given.german("Ada rief: „Wir gehen jetzt.¶Dann kam Udo.");
        assertThat(of(given).end()).isEqualTo(given.token("Dann"));
    }
}
