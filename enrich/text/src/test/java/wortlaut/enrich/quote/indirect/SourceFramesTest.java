package wortlaut.enrich.quote.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFramesTest {
    private static String found(String language, String marked) {
        return Reports.of(language, marked, (reading, clauses, pieces) -> new SourceFrames(reading, pieces)::find);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Laut [P Ada Kern] hält der Deich. | Ada Kern: hält der Deich",
                "de | Der Deich hält laut Polizei den Winter über. | Polizei: Der Deich hält … den Winter über",
                "de | [P Ada Kern] zufolge hält der Deich. | Ada Kern: hält der Deich",
                "de | Der Polizei gestern zufolge hält der Deich. | Der Polizei: hält der Deich",
                "de | Seiner Ansicht nach hält der Deich. | Seiner Ansicht: hält der Deich",
                "de | Nach Angaben der Polizei hält der Deich. | der Polizei: hält der Deich",
                "de | Nach vorläufigen Angaben der Polizei hält der Deich. | der Polizei: hält der Deich",
                "de | Nach Ansicht von Beobachtern hält der Deich. | Beobachtern: hält der Deich",
                "de | Nach Polizeiangaben hält der Deich. | Polizeiangaben: hält der Deich",
                "en | According to [P Ada Kern], the dam held. | Ada Kern: the dam held",
                "en | The dam held, according to [P Ada Kern]. | Ada Kern: The dam held",
                "en | According to police in [L Leeds], the dam held. | police in Leeds: the dam held",
            })
    void theWordsAroundASource(String language, String marked, String report) {
        assertThat(found(language, marked)).isEqualTo(report + " [source]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Nach dem Regen hält der Deich.",
                "de | Nach zwei langen kalten Angaben der Polizei hält er.",
                "de | Laut knallt am Morgen der Deich.",
                "de | Zufolge hält der Deich.",
                "de | Laut.",
                "de | Laut Polizei.",
                "de | Nach Angaben.",
                "de | Nach",
                "de | Demnach.",
                "de | „Er hält laut Polizei bis morgen früh“, rief sie.",
                "de | Nach einem Bericht der Zeitung sagte [P Ada Kern], der Deich hält.",
                "de | Laut [P Ada Kern] sagte er, der Deich hält.",
                "en | The dam held according.",
                "en | The dam held per hour.",
            })
    void noSourceIsNamed(String language, String marked) {
        assertThat(found(language, marked)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Mann war nach eigenen Angaben in [L Köln]. | Der Mann: Der Mann war … in Köln",
                "Nach eigenen Angaben hat die Firma zwölf Boote. | die Firma: hat die Firma zwölf Boote",
                "Nach eigener Aussage kam er. | er: kam er",
            })
    void onesOwnWordsAreOfWhomTheSentenceIsAbout(String marked, String report) {
        assertThat(found("de", marked)).isEqualTo(report + " [source]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Es blieb leer, weil laut Polizei ein Baum lag, und alle gingen. | Polizei: weil … ein Baum lag",
                "de | Der Mann, der nach Angaben der Polizei floh, kam zurück. | der Polizei: der … floh",
                "de | Es regnete, und laut Polizei hält der Deich. | Polizei: und … hält der Deich",
                "de | Es regnete; laut Polizei hält der Deich. | Polizei: hält der Deich",
                "de | Es regnete, laut Polizei hält der Deich. | Polizei: Es regnete … hält der Deich",
                "en | The man, who according to police fled, came back. | police: who … fled",
            })
    void aSourceHasTheClauseThatItStandsIn(String language, String marked, String report) {
        assertThat(found(language, marked)).isEqualTo(report + " [source]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Deich hält laut Polizei den Winter über, wie die Zeitung berichtet. | Polizei: Der Deich hält … den Winter über",
                "Der Deich hält laut Polizei den Winter über, wie es alle hoffen. | Polizei: Der Deich hält … den Winter über, wie es alle hoffen",
                "Der Deich hält laut Polizei den Winter über, die Zeitung berichtet. | Polizei: Der Deich hält … den Winter über, die Zeitung berichtet",
            })
    void whoPassesTheWordsOnIsNoPartOfThem(String marked, String report) {
        assertThat(found("de", marked)).isEqualTo(report + " [source]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to [P Ada Kern], the mayor, the dam held. | Ada Kern: the dam held",
                "According to [P Ada Kern], the mayor. | Ada Kern: the mayor",
            })
    void aDescriptionIsNotWhatIsSaidUnlessItIsAll(String marked, String report) {
        assertThat(found("en", marked)).isEqualTo(report + " [source]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Demnach hält der Deich. | hält der Deich",
                "Es gibt ein Blatt, wonach der Deich hält. | der Deich hält",
            })
    void aSourceNamedBefore(String marked, String words) {
        assertThat(found("de", marked)).isEqualTo("?: " + words + " [source-before]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | „Der Deich hält ganz sicher“, sagte [P Ada Kern] laut Zeitung. | nothing",
                "de | „Der Deich hält ganz sicher“, so steht es laut Zeitung fest. | Zeitung: „Der Deich hält ganz sicher“, so steht es … fest [source]",
                "en | “The dam held for us all,” [P Ada Kern] said, according to the Gazette. | nothing",
            })
    void aDirectQuoteIsOnlyPassedOn(String language, String marked, String report) {
        assertThat(found(language, marked)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "laut",
                "zufolge",
                "nach",
                "according",
                "according to",
                "nach eigenen Angaben",
                "laut laut laut",
                "🙂 laut 🙂",
                "laut ,"
            })
    void aTextThatIsBarelyAFrameIsNobodysWords(String text) {
        assertThat(found("de", text)).isEqualTo("nothing");
        assertThat(found("en", text)).isEqualTo("nothing");
    }
}
