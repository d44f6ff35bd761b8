package wortlaut.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.language.data.DataFolder;
import wortlaut.events.WortlautException;

/** What is wrong with a folder is said when it is loaded, with file and line, and all at once. */
class LanguageProblemsTest {
    private final TextFolder folder = new TextFolder();

    @Test
    void aFolderWithNothingButFunctionWordsIsALanguage() {
        Language language = load();
        assertThat(language.hasModel()).isFalse();
        assertThat(language.isKnownName("Kiel")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            blar;blor;Blar          | function-words.txt:4: 'Blar' stands in line 2 already
            blar;say: blor          | function-words.txt:3: 'say: blor' is no entry of this list
            blar; blor              | function-words.txt:3: stray white space in ' blor'
            blar;blor  blur         | function-words.txt:3: stray white space
            blar;blor\\u00a0blur    | function-words.txt:3: stray white space
            blar;;blor              | function-words.txt:3: stray white space in ''
            blar;blo\\u0308r        | function-words.txt:3: 'blo\\u0308r' is not in Unicode normalization form C
            """)
    void aWrongEntryIsNamedByItsLine(String lines, String message) {
        folder.put("function-words.txt", ("# Words.;" + unescaped(lines)).split(";", -1));
        assertProblem("xx/" + unescaped(message));
    }

    @Test
    void aListWithoutWordsOrWithoutAWordOfWhatTheyAre() {
        folder.put("function-words.txt", "# Words.");
        assertProblem("xx/function-words.txt: has no entries");
        folder.put("function-words.txt", "blar");
        assertProblem("xx/function-words.txt:1: starts without a comment");
    }

    @Test
    void aListThatIsMissingIsNoEmptyOne() {
        folder.without("function-words.txt");
        assertProblem("xx/function-words.txt: missing");
        folder.put("language.properties", "lists=roles");
        assertProblem("xx/roles.txt: missing");
        folder.put("language.properties", "model=xx-1");
        assertProblem("xx/cues.txt: missing");
    }

    @Test
    void aListThatNobodyAskedForAndAFileThatNobodyReads() {
        folder.put("roles.txt", "# Roles.", "u: blarker");
        assertProblem("xx/roles.txt: neither needed nor declared");
        folder.without("roles.txt").put("rolls.txt", "# Roles.", "u: blarker");
        assertProblem("xx/rolls.txt: not a file of a language");
        folder.without("rolls.txt").put("language.properties", "# ", "lists=function-words rolls");
        assertProblem("xx/language.properties:2: lists: 'rolls' is no list");
        assertProblem("xx/language.properties:2: lists: 'function-words' is no list");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cues         | say: blarte;sya: blorte    | cues.txt:3: 'sya: blorte' is no entry of this list; what it takes is 'value: word' with one of [say,
            cues         | blarte                     | cues.txt:2: 'blarte' is no entry
            cues         | say: blarte+               | cues.txt:2: 'blarte+' is no 'form', 'form+word' or 'form-word'
            cues         | say: blarte+an;name: Blarte+an | cues.txt:3: 'Blarte+an' stands in line 2 already
            roles        | u: blarker;x: blorker      | roles.txt:3: 'x: blorker' is no entry of this list; what it takes is 'value: word' with one of [m, f, u]
            word-classes | DETERMINER: bla            | word-classes.txt:2: 'DETERMINER: bla' is no entry
            names        | location: Blar;location: BLAR | names.txt:3: 'BLAR' stands in line 2 already
            synonyms     | Blar                       | synonyms.txt:2: 'Blar' is no entry of this list; what it takes is 'value: word'
            """)
    void aValueIsOneOfItsList(String list, String lines, String message) {
        folder.put("language.properties", "lists=" + list);
        folder.put(list + ".txt", ("# Words.;" + lines).split(";", -1));
        assertProblem("xx/" + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ordinal-dot=yes      | language.properties:2: ordinal-dot: 'yes' is neither true nor false
            ordinal-dots=true    | language.properties:2: ordinal-dots is no setting
            quote.bais=1         | language.properties:2: quote.bais is no setting
            quote.bias=high      | language.properties:2: quote.bias: 'high' is no number
            quote.bias=99        | language.properties:2: quote.bias: 99 is not between
            quote.bias=NaN       | language.properties:2: quote.bias: NaN is not between
            subject.person=      | language.properties:2: subject.person: '' is no number
            genitive-s           | language.properties:2: 'genitive-s' is not 'key=value'
            calibrated=true      | language.properties:2: calibrated: confidence.properties is missing
            """)
    void aSettingIsThereAndRight(String line, String message) {
        folder.put("language.properties", "# Settings.", line);
        assertProblem("xx/" + message);
    }

    @Test
    void aSettingStandsOnce() {
        folder.put("language.properties", "ordinal-dot=true", "ordinal-dot=true");
        assertProblem("xx/language.properties:2: ordinal-dot stands in line 1 already");
    }

    @Test
    void aFitHasSignsAndNumbers() {
        folder.put("language.properties", "calibrated=true");
        folder.put("confidence.properties", "bias=1", "speaker.maned=1", "inside=much", "slope=-1");
        assertProblem("xx/confidence.properties:2: speaker.maned is no setting");
        assertProblem("xx/confidence.properties:3: inside: 'much' is no number");
        assertProblem("xx/confidence.properties:4: slope: -1 is not between 0.0");
        folder.put("language.properties", "calibrated=false");
        assertProblem("calibrated: confidence.properties is there all the same");
    }

    /** No weight has a silent value: each is in the settings that all languages share. */
    @Test
    void aWeightThatNoSettingsHaveIsMissing() {
        for (String setting : List.of(
                "quote.cueBefore", "quote.words.3", "quote.doubledMarks", "subject.perComma", "splits-clitics")) {
            TextFolder shared = shared();
            shared.put(
                    "language.properties",
                    LanguageData.shared().lines("language.properties").orElseThrow().stream()
                            .filter(line -> !line.startsWith(setting + "="))
                            .toArray(String[]::new));
            assertThatThrownBy(() -> Language.of("xx", folder, shared))
                    .isInstanceOf(WortlautException.class)
                    .hasMessageContaining("xx/language.properties: " + setting + " is missing");
        }
    }

    @Test
    void twoSpellingsWithOneKeyAreOne() {
        TextFolder shared = shared().put("transliteration.txt", "# Spellings.", "c: č", "k: ć");
        assertThatThrownBy(() -> Language.of("xx", folder, shared))
                .hasMessageContaining("xx/transliteration.txt:3: 'ć' stands in line 2 already");
    }

    @Test
    void allProblemsAreSaidAtOnce() {
        folder.put("function-words.txt", "# Words.", "blar", "blar")
                .put("language.properties", "model=xx", "ordinal-dot=ja", "quote.bias=x")
                .put("cues.txt", "# Cues.", "sage: blarte")
                .put("rolls.txt", "");
        assertThatThrownBy(this::load)
                .isInstanceOf(WortlautException.class)
                .hasMessageContainingAll(
                        "docs/languages.md",
                        "xx/function-words.txt:3: ",
                        "xx/language.properties:2: ",
                        "xx/language.properties:3: ",
                        "xx/cues.txt:2: ",
                        "xx/rolls.txt: ",
                        "xx/roles.txt: missing");
    }

    /** What all languages share, for a test to change. */
    private static TextFolder shared() {
        DataFolder given = LanguageData.shared();
        TextFolder shared = new TextFolder().without("function-words.txt");
        shared.put(
                "language.properties",
                given.lines("language.properties").orElseThrow().toArray(String[]::new));
        LanguageFiles.OF_ALL.forEach(type ->
                shared.put(type.file(), given.lines(type.file()).orElseThrow().toArray(String[]::new)));
        return shared;
    }

    private static String unescaped(String text) {
        return text.replace("\\u00a0", "\u00a0").replace("\\u0308", "\u0308");
    }

    private Language load() {
        return Language.of("xx", folder, LanguageData.shared());
    }

    private void assertProblem(String message) {
        assertThatThrownBy(this::load).isInstanceOf(WortlautException.class).hasMessageContaining(message);
    }
}
