package wortlaut.enrich.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.Shared;
import wortlaut.enrich.language.Languages;

/** Which full stops belong to their word: a text's tokens that hold one with something before it. */
class DotRulesTest {
    private static final Languages LANGUAGES = Shared.LANGUAGES;

    private static List<String> kept(String language, String text) {
        Document document = Document.of(text, LANGUAGES.of(language).tokenRules());
        List<String> kept = new ArrayList<>();
        for (int token = 0; token < document.tokens(); token++) {
            String word = document.token(token);
            if (word.length() > 1 && word.endsWith(".") && Character.isLetterOrDigit(word.charAt(0))) {
                kept.add(word);
            }
        }
        return kept;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Am 3. Mai kam er. | 3.",
                "de | Am 23. kam er. | 23.",
                "de | Die 2. Bundesliga ruht. | 2.",
                "de | Papst Benedikt XVI. sprach. | XVI.",
                "de | Das sagte K. Lind. | K.",
                "de | Es kam Ä. Lind. | Ä.",
                "de | Es gibt z.B. Eis. | z.B.",
                "de | Er ist i.d.R. hier. | i.d.R.",
                "de | Das ist Dr. Lind. | Dr.",
                "de | Das ist dr. Lind. | dr.",
                "en | This is Lt. Lind. | Lt.",
                "en | The U.S. army left. | U.S."
            })
    void abbreviationsInitialsAndOrdinalsKeepTheirs(String language, String text, String word) {
        assertThat(kept(language, text)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Es waren 30. Dann ging er.",
                "de | Es waren 1000. und mehr.",
                "de | Papst Benedikt XVI. Der Rat tagt.",
                "de | xvi. und Rat.",
                "de | Es war ein Haus. Er ging.",
                "de | Nun K... oder so.",
                "de | Nun Dr... oder so.",
                "de | Es waren 3.",
                "de | Es waren 3. – und mehr.",
                "de | 3.     mai",
                "en | On the 3. may be.",
                "en | He was Henry VIII. Then he left."
            })
    void theEndOfASentenceIsNoPartOfItsWord(String language, String text) {
        assertThat(kept(language, text)).isEmpty();
    }

    @Test
    void theNextLineTellsNothing() {
        assertThat(kept("de", "Es waren 3.\nmai")).isEmpty();
        assertThat(kept("de", "Es waren 3. \r\nmai")).isEmpty();
    }

    @Test
    void withoutALanguageOnlyInitialsAreKnown() {
        Document document = Document.of("K. Lind, Dr. Ott am 3. Mai", TokenRules.none());
        List<String> tokens = new ArrayList<>();
        for (int token = 0; token < document.tokens(); token++) {
            tokens.add(document.token(token));
        }
        assertThat(tokens).contains("K.", "Dr", "3").doesNotContain("Dr.", "3.");
    }
}
