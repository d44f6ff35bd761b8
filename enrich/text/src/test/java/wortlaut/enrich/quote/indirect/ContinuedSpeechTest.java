package wortlaut.enrich.quote.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.quote.Given;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.speaker.FoundQuote;
import wortlaut.enrich.quote.speaker.SpeakerFinder;

class ContinuedSpeechTest {
    private static final String SAID = "[P Ada Kern] sagte, der Deich sei sicher. ";

    /** What goes on in the last sentence behind the first quote, {@code nothing} where it goes on with nothing. */
    private static String found(String language, String marked) {
        Given given = Given.text(language, marked);
        Reading reading = given.reading();
        FoundQuote last = given.quotes().stream()
                .filter(quote -> given.words(quote).equals("der Deich sei sicher"))
                .findFirst()
                .orElse(null);
        FoundQuote next = new ContinuedSpeech(given.passage(), reading.quoted(), new SpeakerFinder(reading))
                .find(given.document().sentence(given.document().sentences() - 1), last);
        return next == null
                ? "nothing"
                : given.speaker(next.attribution()) + " ["
                        + next.attribution().rule().wireName() + "]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er halte den Winter über. | Ada Kern [goes-on]",
                "Er wäre auch morgen sicher. | Ada Kern [goes-on]",
                "Es regnet. Er wäre auch morgen sicher. | Ada Kern [goes-on]",
                "[P Leo Fuhr] kam. Er halte den Winter über. | Leo Fuhr [goes-on]",
                "Ich sei froh. | Ada Kern [goes-on]",
                "Zwei Häuser sollen verkauft worden sein. | Ada Kern [hearsay]",
                "Zwei Täter sollen geflohen sein. | Ada Kern [hearsay]",
                "Er soll es gefälscht haben. | Ada Kern [hearsay]",
                "Der Schaden soll eine Million betragen. | Ada Kern [hearsay]",
            })
    void aSentenceInTheMoodOfReportedSpeechOrOfHearsayGoesOn(String next, String found) {
        assertThat(found("de", SAID + next)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er hält den Winter über.",
                "Es regnet. Es regnet. Er wäre auch morgen sicher.",
                "Ich stehe auf.",
                "Da stehe ich.",
                "Die Suche dauerte zwei Stunden.",
                "Man weiß, dass er sicher sei.",
                "Er nannte ihn „so alt wie die Welt“ und sei fort.",
                "Bagger sollen rollen.",
                "Bagger sollen im Herbst auf dem Hof sein.",
                "Bagger sollen.",
                "Was sollen, geflohen sein.",
                "Es regnet. Es regnet. Zwei Täter sollen geflohen sein.",
                "🙂.",
            })
    void otherSentencesDoNot(String next) {
        assertThat(found("de", SAID + next)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Lage sei ernst. | ? [goes-on]",
                "[P Ada Kern] kam. Die Lage sei ernst. | Ada Kern [goes-on]",
                "Die Lage wäre ernst. | nothing",
                "Zwei Täter sollen geflohen sein. | nothing",
            })
    void withoutAQuoteBeforeOnlyTheMoodOfReportedSpeechSaysThatWordsAreTold(String marked, String found) {
        assertThat(found("de", marked)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"If he were late it would be sad.", "He be late."})
    void englishMarksNoReportedSpeech(String marked) {
        assertThat(found("en", marked)).isEqualTo("nothing");
    }
}
