package wortlaut.enrich.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.MarkedNames;

/** Letters and talk: whom a title, a greeting or an office names. */
class CourtesyMentionsTest {
    private static String after(String language, String marked) {
        return MarkedNames.after(language, marked, CourtesyMentions::of);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | Gestern kam Herr Winter zu spät. | Gestern kam Herr [P Winter] zu spät.",
                "de | Frau Ada Kern lacht. | Frau [P Ada Kern] lacht.",
                "de | Frau Ada Kern Lind lacht. | Frau [P Ada Kern] Lind lacht.",
                "de | Mit Frau Mühlbach sprach niemand. | Mit Frau [P Mühlbach] sprach niemand.",
                "de | Das sagte Herr König gestern. | Das sagte Herr [P König] gestern.",
                "en | Then Mrs. Winter left. | Then Mrs. [P Winter] left."
            })
    void whoeverIsAddressedByATitleIsAPerson(String language, String before, String after) {
        assertThat(after(language, before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | Die Frau Mitte 40 ging.",
                "de | Herr Präsident, wir warten.",
                "de | Herr König, bitte!",
                "de | Der Herr Winter ging.",
                "de | Es kam ein Herr. Winter war es nicht.",
                "de | Herr",
                "de | Frau 😀 lacht.",
                "en | Mr. President, we wait."
            })
    void aTitleBeforeAnOfficeOrANounOfTimeNamesNobody(String language, String marked) {
        assertThat(after(language, marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | Lieber Uwe, wir kommen. | Lieber [P Uwe], wir kommen.",
                "de | Viele Grüße. Hallo Helga | Viele Grüße. Hallo [P Helga]",
                "en | Dear Martin, we come. | Dear [P Martin], we come."
            })
    void greetingsNameAFirstNameThatAMarkFollows(String language, String before, String after) {
        assertThat(after(language, before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | Lieber Uwe als Erwin.",
                "de | Er hat lieber Uwe, als ihn.",
                "de | Lieber Quandel, wir kommen.",
                "en | Hello again, we come."
            })
    void aGreetingThatASentenceGoesOnWithIsNone(String language, String marked) {
        assertThat(after(language, marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | [P Freundliche Grüße Quandel] | Freundliche Grüße [P Quandel]",
                "de | [P Viele Grüße] | Viele Grüße",
                "de | [M Hallo Uwe] ruft er. | Hallo [P Uwe] ruft er.",
                "de | [M Hallo Welt] heißt das Stück. | Hallo [M Welt] heißt das Stück.",
                "en | [O Kind regards] from all of us. | Kind regards from all of us."
            })
    void wordsOfCourtesyAreNoPartOfAName(String language, String before, String after) {
        assertThat(after(language, before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en | Mayor Ivy Kern spoke. | Mayor [P Ivy Kern] spoke.",
                "de | Bürgermeister Ivy Kern sprach. | Bürgermeister Ivy Kern sprach.",
                "en | Mayor Ivy Kern Lind spoke. | Mayor Ivy Kern Lind spoke.",
                "en | Mayor Ivy | Mayor Ivy",
                "en | Mayor [P Ivy] Kern spoke. | Mayor [P Ivy] Kern spoke."
            })
    void anOfficeWithACapitalNamesWhoFollowsWhereNounsHaveNone(String language, String before, String after) {
        assertThat(after(language, before)).isEqualTo(after);
    }

    @Test
    void aTextWithoutTokensHasNoNames() {
        assertThat(after("de", " \r\n\u00a0")).isEqualTo(" \r\n\u00a0");
    }
}
