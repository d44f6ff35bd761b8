package wortlaut.enrich.quote.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.quote.Given;

/** Stretches, their labels, and what makes an interview of them. */
class InterviewRolesTest {
    private static List<Stretch> stretches(Given given) {
        return Stretches.of(given.passage(), given.entities());
    }

    private static InterviewWords words(Given given) {
        return new InterviewWords(given.passage(), given.entities(), given.quoted());
    }

    private static List<TurnRole> labelled(String marked) {
        Given given = Given.german(marked);
        TurnRole[] roles = new LabelledInterview(stretches(given), words(given)).roles();
        return roles == null ? List.of() : Arrays.asList(roles);
    }

    private static List<TurnRole> asked(String marked) {
        Given given = Given.german(marked);
        TurnRole[] roles = new AskedInterview(stretches(given), words(given)).roles();
        return roles == null ? List.of() : Arrays.asList(roles);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERSON | Eva Lind | [P Eva Lind]: Ja, gern.",
                "PERSON | LIND | [P Eva Lind] kam.¶LIND: Ja, gern.",
                "PERSON | EL | [P Eva Lind] kam.¶EL: Ja, gern.",
                "PERSON | Eva Lind | [P Eva Lind], 34, Lehrerin: Ja, gern.",
                "PERSON | Eva Lind | [P Eva Lind] (34): Ja, gern.",
                "PERSON | Eva Lind | **[P Eva Lind]:** Ja, gern.",
                "QUESTION | Frage | Frage: Warum denn?",
                "ANSWER | Antwort | Antwort: Darum.",
                "OTHER | Bote | Bote: Warum denn?",
            })
    void aLabelIsReadWhereAStretchStarts(TurnLabel.Kind kind, String words, String marked) {
        Given given = Given.german(marked);
        List<Stretch> stretches = stretches(given);
        TurnLabel label = stretches.get(stretches.size() - 1).label();
        assertThat(label.kind()).isEqualTo(kind);
        assertThat(given.words(label.words())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ja, gern.",
                "Um 10:30 Uhr ging es los.",
                ": Ja, gern.",
                "Sie sagte: Ja, gern.",
                "[P Eva Lind], die lange schwieg und dann doch noch einmal sehr deutlich wurde: Ja.",
                "😀: Ja",
                "x"
            })
    void otherStretchesHaveNone(String marked) {
        assertThat(stretches(Given.german(marked)).get(0).label()).isNull();
    }

    @Test
    void labelsOfKnownPeoplePartAParagraph() {
        List<Stretch> stretches = stretches(Given.german("[P Eva Lind]: Ja? [P Udo Brand]: Nein. Fazit: Schade."));
        assertThat(stretches).hasSize(2);
        assertThat(stretches).extracting(Stretch::asks).containsExactly(true, false);
        assertThat(stretches).extracting(Stretch::ends).containsExactly(true, true);
    }

    @Test
    void twoLabelsThatAskAndAnswerAreAnInterview() {
        assertThat(
                        labelled(
                                "Das Bad¶Bote: Bleiben Sie?¶[P Eva Lind]: Ja, ich bleibe.¶Ich mag es hier.¶Bote: Warum?¶[P Lind]: Darum."))
                .containsExactly(
                        TurnRole.NONE,
                        TurnRole.LABEL,
                        TurnRole.LABEL,
                        TurnRole.CONTINUES,
                        TurnRole.LABEL,
                        TurnRole.LABEL);
        assertThat(labelled("Frage: Bleiben Sie?¶Antwort: Ja, ich bleibe."))
                .containsExactly(TurnRole.QUESTION, TurnRole.ANSWER);
    }

    @Test
    void severalWhoSpeakForThemselvesAreOneToo() {
        assertThat(labelled("[P Mia Born], 34: Ich finde ihn grau.¶[P Otto Kranz], 71: Ich sitze gern da."))
                .containsExactly(TurnRole.LABEL, TurnRole.LABEL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Montag: Markt im Ort.¶Dienstag: Ruhe.",
                "[P Mia Born], 34: Ich finde ihn grau.",
                "[P Mia Born]: 3 Tore¶[P Otto Kranz]: 2 Tore",
                "Frage: Was ist rot?¶a: Blut¶b: Gras¶Antwort: a",
                "Kein Wort davon."
            })
    void listsAreNone(String marked) {
        assertThat(labelled(marked)).isEmpty();
    }

    @Test
    void questionsToSomebodyAndAnswersInTheFirstPersonAreAnInterview() {
        assertThat(
                        asked(
                                "Herr [P Gent], stirbt die Biene?¶Nein, ich sehe viele.¶Wohin zieht sie?¶In die Stadt, sage ich."))
                .containsExactly(TurnRole.QUESTION, TurnRole.ANSWER, TurnRole.QUESTION, TurnRole.ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stirbt die Biene?¶Nein, es gibt viele.¶Wohin zieht sie?¶In die Stadt.",
                "Herr [P Gent], stirbt die Biene?¶Niemand weiß es.¶Wohin zieht sie?¶In die Stadt.",
                "Herr [P Gent], stirbt die Biene?"
            })
    void questionsThatAnArticlePutsToItselfAreNone(String marked) {
        assertThat(asked(marked)).isEmpty();
    }

    @Test
    void whoIsAskedAndWhoAsksIsReadOffCreditsAndQuestions() {
        Given given = Given.german(
                "Das Gespräch führte [P Udo Brand]¶Herr [P Gent], stirbt die Biene?¶Nein, ich sehe viele.¶Und sonst?¶Sonst sehe ich nichts.");
        List<Stretch> stretches = stretches(given);
        InterviewPeople people = new InterviewPeople(given.passage(), given.entities(), words(given));
        people.read(stretches, new AskedInterview(stretches, words(given)).roles());
        assertThat(people.interviewer().name()).isEqualTo("Udo Brand");
        assertThat(people.asked()).extracting(person -> person.name()).containsExactly("Gent");
    }

    @Test
    void whatStretchesSayOfWhoSpeaksToWhom() {
        Given given = Given.german(
                "Frau [P Lind], was sagen Sie?¶Ich sage nichts.¶„Ganz im Ernst.“¶Umfrage: Wer weiß es?¶Du weißt „ich“ nicht.");
        List<Stretch> all = stretches(given);
        InterviewWords words = words(given);
        assertThat(words.isVocative(all.get(0))).isTrue();
        assertThat(words.vocative(all.get(0)).name()).isEqualTo("Lind");
        assertThat(words.addresses(all.get(0))).isTrue();
        assertThat(words.saysI(all.get(1))).isTrue();
        assertThat(words.isVocative(all.get(1))).isFalse();
        assertThat(words.isInMarks(all.get(2))).isTrue();
        assertThat(words.isInMarks(all.get(1))).isFalse();
        assertThat(words.isNotion(all.get(3))).isTrue();
        assertThat(words.saysI(all.get(4))).isFalse();
        assertThat(words.addresses(all.get(4))).isTrue();
        assertThat(words.names(all.get(0), given.entities().list().get(0))).isTrue();
        assertThat(words.names(all.get(1), given.entities().list().get(0))).isFalse();
    }
}
