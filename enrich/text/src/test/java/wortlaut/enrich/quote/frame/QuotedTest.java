package wortlaut.enrich.quote.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.quote.Given;
import wortlaut.enrich.quote.mark.MarkedText;

/** Verbs that no list has announce words by their place beside the marks: here "knurpselte" and "snorfled". */
class QuotedTest {
    private static boolean isBuilt(Given given, String verb) {
        return given.quoted().isBuiltCue(given.token(verb));
    }

    private static boolean isFramed(Given given) {
        return given.quoted().isFramed(given.frame());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„Das Haus ist fertig“, knurpselte [P Ada Kern].",
                "„Das Haus ist fertig“, knurpselte der Wirt.",
                "„Das Haus ist fertig“, knurpselte er.",
                "„Das Haus ist fertig“, knurpselte sich [P Ada Kern].",
                "„Das Haus ist fertig“, knurpselte ihn [P Ada Kern] an.",
                "„Halt!“ knurpselte [P Ada Kern].",
                "Mit den Worten „Das Haus ist fertig“ knurpselte [P Ada Kern] davon.",
                "[P Kern] knurpselte: „Das Haus ist fertig.“",
                "Da knurpselte [P Ada Kern]: „Das Haus ist fertig.“"
            })
    void inGermanBehindACommaOrBeforeAColon(String marked) {
        Given given = Given.german(marked);
        assertThat(isBuilt(given, "knurpselte")).isTrue();
        assertThat(isFramed(given)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sie las „Das Haus“, knurpselte [P Ada Kern].",
                "„Das Haus ist fertig“ knurpselte [P Ada Kern].",
                "„Das Haus ist fertig“, knurpselte und lachte [P Ada Kern].",
                "„Das Haus ist fertig“, und dann knurpselte [P Ada Kern].",
                "„Das Haus ist fertig.“¶knurpselte [P Ada Kern].",
                "[P Ada Kern] kam, sah viel, knurpselte laut und gern: „Das Haus ist fertig“",
                "[P Ada Kern] knurpselte das Wort „Das Haus ist fertig“"
            })
    void notElsewhere(String marked) {
        assertThat(isBuilt(Given.german(marked), "knurpselte")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The house is done,” [P Jane Kerr] snorfled.",
                "“The house is done,” snorfled [P Jane Kerr].",
                "“The house is done,” snorfled treasurer [P Jane Kerr].",
                "“The house is done!” the mayor snorfled.",
                "“The house is done,” a woman from the old town who ran the mill snorfled.",
                "“The house is done,” [P Jane Kerr], the mayor, snorfled.",
                "“The house is done,” she slowly snorfled.",
                "[P Kerr] snorfled: “The house is done.”"
            })
    void inEnglishOnEitherSideOfWhoSpeaks(String marked) {
        Given given = Given.english(marked);
        assertThat(isBuilt(given, "snorfled")).isTrue();
        assertThat(isFramed(given)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The house is done” [P Jane Kerr] snorfled.",
                "Her book “The Long Road,” a novel by [P Jo Rusk], snorfled.",
                "“The house is done,” [P Jane Kerr] was snorfled.",
                "“The house is done,” the snorfled mayor left.",
                "He read “The House” and [P Jane Kerr] snorfled."
            })
    void inEnglishNotElsewhere(String marked) {
        assertThat(isBuilt(Given.english(marked), "snorfled")).isFalse();
    }

    @Test
    void aListedVerbFramesItsWordsAndIsNoBuiltOne() {
        Given given = Given.german("„Halt!“, sagte [P Ada Kern].");
        assertThat(isFramed(given)).isTrue();
        assertThat(isBuilt(given, "sagte")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„Der Deich hält den Winter.“ — [P Ada Kern]",
                "„Der Deich hält den Winter.“ ([P Ada Kern])",
                "Die Anwältin [P Ada Kern] sprang auf: „Einspruch!“"
            })
    void signaturesAndActsFrameWithoutAVerb(String marked) {
        assertThat(isFramed(Given.german(marked))).isTrue();
    }

    @Test
    void aDashWithinASentenceSignsNothing() {
        assertThat(isFramed(Given.german(
                        "Sie sah „den Deich“ — [P Ada Kern] und viele andere Leute aus dem Ort sahen ihn auch.")))
                .isFalse();
    }

    @Test
    void nothingIsBuiltInALanguageThatIsOnlyRecognised() {
        Given given = Given.text("pl", "«Dom jest gotowy», knurpselte [P Ada Kern].");
        assertThat(isBuilt(given, "knurpselte")).isFalse();
    }

    @Test
    void tokensInMarksAreQuotedMarksIncluded() {
        Given given = Given.german("Er rief: „Ja ‚so‘ nicht“ und ging.");
        Quoted quoted = given.quoted();
        assertThat(quoted.isQuoted(given.token("„"))).isTrue();
        assertThat(quoted.isQuoted(given.token("so"))).isTrue();
        assertThat(quoted.isQuoted(given.token("rief"))).isFalse();
        assertThat(quoted.isQuoted(given.token("und"))).isFalse();
    }

    @Test
    void wordsWithinWordsAreAnnouncedInside() {
        Given given = Given.english("“He kept saying, ‘Never again,’ and ‘no’ meant nothing,” she said.");
        Quoted quoted = given.quoted();
        MarkedText never = quoted.marked().get(1);
        MarkedText no = quoted.marked().get(2);
        assertThat(quoted.isAnnouncedInside(never, quoted.frame(never))).isTrue();
        assertThat(quoted.isAnnouncedInside(no, quoted.frame(no))).isFalse();
        assertThat(quoted.mayBeOthers(never, quoted.frame(never))).isTrue();
        assertThat(quoted.mayBeOthers(no, quoted.frame(no))).isFalse();
        assertThat(quoted.isAnnouncedInside(quoted.marked().get(0), given.frame()))
                .isFalse();
    }
}
