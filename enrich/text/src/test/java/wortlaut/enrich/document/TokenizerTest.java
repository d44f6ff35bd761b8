package wortlaut.enrich.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.Shared;
import wortlaut.enrich.language.Languages;

class TokenizerTest {
    private static final Languages LANGUAGES = Shared.LANGUAGES;

    private static List<String> tokens(String language, String text) {
        Document document = Document.of(text, LANGUAGES.of(language).tokenRules());
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < document.tokens(); i++) {
            tokens.add(document.token(i));
        }
        return tokens;
    }

    @Test
    void hyphenatedCompoundIsOneToken() {
        assertThat(tokens("de", "Das Lind-Berger-Telefonat des Kreml-Sprechers."))
                .containsExactly("Das", "Lind-Berger-Telefonat", "des", "Kreml-Sprechers", ".");
    }

    @Test
    void ordinalsKeepTheirFullStop() {
        assertThat(tokens("de", "Am 3. Mai spielt die 2. Bundesliga.")).contains("3.", "2.", ".");
    }

    @Test
    void numbersAndTimesAreOneToken() {
        assertThat(tokens("de", "Um 10.30 Uhr kostete es 1.500,50 Euro.")).contains("10.30", "1.500,50");
    }

    @Test
    void numberAtTheSentenceEndLosesItsFullStop() {
        assertThat(tokens("de", "Es waren 30. Dann ging er.")).contains("30").doesNotContain("30.");
    }

    @Test
    void abbreviationsAndInitialsKeepTheirFullStop() {
        assertThat(tokens("de", "Lt. Gen. K. Lind bzw. z.B. Dr. Ott"))
                .containsExactly("Lt.", "Gen.", "K.", "Lind", "bzw.", "z.B.", "Dr.", "Ott");
    }

    @Test
    void englishCliticsAreTokensOfTheirOwn() {
        assertThat(tokens("en", "She didn't say it's Anna’s."))
                .containsExactly("She", "did", "n't", "say", "it", "'s", "Anna", "’s", ".");
    }

    @Test
    void germanApostropheStaysInItsWord() {
        assertThat(tokens("de", "Wie geht's O'Neill?")).contains("geht's", "O'Neill");
    }

    @Test
    void addressesAreOneToken() {
        assertThat(tokens("de", "Mehr (https://example.org/a?b=1), info.team@example.org und www.example.org."))
                .contains("https://example.org/a?b=1", "info.team@example.org", "www.example.org", ".");
    }

    @Test
    void softHyphenAndCombiningMarksStayInTheirWord() {
        Document document = Document.of("Regie\u00adrung Mu\u0308ller", TokenRules.none());
        assertThat(document.tokens()).isEqualTo(2);
        assertThat(document.word(0)).isEqualTo("Regierung");
        assertThat(document.word(1)).isEqualTo("Müller");
    }

    @Test
    void noBreakSpaceParts() {
        assertThat(tokens("de", "5\u00a0000\u202fEuro")).containsExactly("5", "000", "Euro");
    }

    @Test
    void emojiIsOneTokenAndCountsAsItsCodePoints() {
        Document document = Document.of("Ja 👩🏽‍🚒 gut", TokenRules.none());
        assertThat(document.tokens()).isEqualTo(3);
        assertThat(document.token(1)).isEqualTo("👩🏽‍🚒");
        assertThat(document.codePoint(document.start(2))).isEqualTo(8);
    }

    @Test
    void ellipsisIsOneToken() {
        assertThat(tokens("de", "Nun ... ja… gut")).containsExactly("Nun", "...", "ja", "…", "gut");
    }

    @Test
    void aWordWithoutEndIsCutBetweenCodePoints() {
        String text = "a" + "\uD835\uDD04".repeat(2_000);
        Document document = Document.of(text, TokenRules.none());
        StringBuilder joined = new StringBuilder();
        for (int token = 0; token < document.tokens(); token++) {
            assertThat(document.token(token)).hasSizeLessThanOrEqualTo(1_000);
            assertThat(Character.isLowSurrogate(document.first(token))).isFalse();
            joined.append(document.token(token));
        }
        assertThat(joined).hasToString(text);
    }
}
