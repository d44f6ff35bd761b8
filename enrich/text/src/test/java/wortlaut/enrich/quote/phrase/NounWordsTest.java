package wortlaut.enrich.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.quote.Given;
import wortlaut.enrich.quote.mark.MarkedText;
import wortlaut.enrich.quote.mark.QuotedNames;

class NounWordsTest {
    private final Given given;
    private final NounWords words;

    NounWordsTest() {
        this.given = Given.german("Das Blatt „Neue Woche“ berichtet.");
        this.words = words(given);
    }

    /** With all that stands in marks taken for names. */
    private static NounWords words(Given given) {
        QuotedNames names = QuotedNames.of(
                given.document(), given.marked(), new boolean[given.marked().size()]);
        return new NounWords(given.passage(), given.entities(), given.quoted(), names);
    }

    private static int end(Given given) {
        return given.document().tokens();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "der alte grüne Zaun fiel | Zaun",
                "der 81 Jahre alte Zaun fiel | Jahre",
                "der bei uns stehende Zaun fiel | none",
                "der ganz alte Zaun fiel | none",
                "der alte, grüne Zaun fiel | none",
                "der aa bb cc dd ee Zaun fiel | Zaun",
                "der aa bb cc dd ee ff Zaun fiel | none",
                "der fiel | none",
                "der | none",
            })
    void theNounBehindADeterminersAdjectives(String marked, String noun) {
        Given text = Given.german(marked);
        int at = words(text).afterModifiers(1, end(text), true);
        assertThat(at < 0 ? "none" : text.document().token(at)).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alter Zaun fiel | Zaun",
                "fiel Zaun um | none",
                "verstehe [P Leo Fuhr] gut | none",
                "alte Häuser standen leer | Häuser",
            })
    void withoutADeterminerAVerbIsNoAdjective(String marked, String noun) {
        Given text = Given.german(marked);
        int at = words(text).afterModifiers(0, end(text), false);
        assertThat(at < 0 ? "none" : text.document().token(at)).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zaun fiel um | Zaun",
                "Baudezernent Zaun Haus fiel | Baudezernent Zaun Haus",
                "Bürgermeister a. D. [P Leo Fuhr] kam | Bürgermeister a. D. Leo Fuhr",
                "Dipl.-Ing. (FH) [P Leo Fuhr] kam | Dipl.-Ing. (FH) Leo Fuhr",
                "Prof. Dr. med. [P Ada Kern] kam | Prof. Dr. med. Ada Kern",
                "Zaun a. D. fiel | Zaun",
                "Zaun (FH) fiel | Zaun",
                "A B C D E F G H I J fiel | A B C D E F G H",
            })
    void nounsNamesAndTheTailsOfTitlesBelongTogether(String marked, String nouns) {
        Given text = Given.german(marked);
        int at = words(text).afterNouns(0, end(text), false);
        assertThat(at == 0 ? "" : text.words(new TokenSpan(0, at))).isEqualTo(nouns);
    }

    @Test
    void aNameInMarksEndsTheNouns() {
        int blatt = given.token("Blatt");
        assertThat(words.afterNouns(blatt, end(given), true)).isEqualTo(given.token("berichtet"));
        assertThat(words.hasQuotedName(blatt, end(given))).isTrue();
        assertThat(words.hasQuotedName(0, blatt + 1)).isFalse();
        assertThat(words.quotedNameEnd(blatt + 1)).isEqualTo(given.token("berichtet"));
        assertThat(words.quotedNameEnd(blatt)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "„Neue Woche“ berichtet | true",
                "„neue Woche“ berichtet | false",
                "„Neue Woche“ hier | false",
            })
    void aNameInMarksAloneStandsBesideAVerb(String marked, boolean name) {
        Given text = Given.german(marked);
        assertThat(words(text).afterModifiers(0, end(text), false)).isEqualTo(name ? 0 : -1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Kern] von der [O Bahn] in [L Celle] | Ada Kern",
                "die [O Bahn] in [L Celle] | Celle",
                "[L Celle] und [P Ada Kern] und [P Leo Fuhr] | Leo Fuhr",
                "das [M Ostern] | nobody",
                "der Zaun | nobody",
            })
    void theLastPersonElseTheLastThing(String marked, String name) {
        Given text = Given.german(marked);
        NameEntity entity = words(text).nameIn(0, end(text));
        assertThat(entity == null ? "nobody" : entity.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one of the tenants left | true",
                "the one of the tenants left | false",
                "one for the tenants left | false",
                "one of tenants left | false",
                "one of | false",
            })
    void someOfSeveral(String marked, boolean partitive) {
        Given text = Given.english(marked);
        assertThat(words(text).isPartitive(0, end(text))).isEqualTo(partitive);
    }

    @ParameterizedTest
    @CsvSource({"81-jährige kam, true", "81 kam, false", "jährige kam, false"})
    void anAdjectiveOfANumberStandsWithoutItsNoun(String marked, boolean adjective) {
        Given text = Given.german(marked);
        assertThat(words(text).afterNumberAdjective(0, end(text))).isEqualTo(adjective ? 1 : -1);
        assertThat(words(text).afterNumberAdjective(0, 0)).isEqualTo(-1);
    }

    @Test
    void whatStandsInMarksIsQuoted() {
        MarkedText marked = given.marked().get(0);
        int first = given.document().tokenFrom(marked.contentStart());
        assertThat(words.isQuoted(first)).isTrue();
        assertThat(words.isQuoted(0)).isFalse();
    }
}
