package wortlaut.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wortlaut.enrich.Shared;
import wortlaut.enrich.document.Document;

class LexemesTest {
    private static final Language GERMAN = Shared.LANGUAGES.of("de");

    private static Lexeme only(String word) {
        return GERMAN.lexemes().of(Document.of(word, GERMAN.tokenRules()), 0);
    }

    @Test
    void aWordMetAgainIsNotLookedUpAgain() {
        assertThat(only("Ministerin")).isSameAs(only("Ministerin"));
    }

    @Test
    void caseTellsWordsApart() {
        assertThat(only("Sprechen").word).isEqualTo("Sprechen");
        assertThat(only("sprechen").word).isEqualTo("sprechen");
        assertThat(only("Sprechen").word).isEqualTo("Sprechen");
    }

    @Test
    void wordsThatShareAPlaceDoNotGetEachOthersMeaning() {
        for (int i = 0; i < 200_000; i++) {
            assertThat(only("w" + i).word).isEqualTo("w" + i);
        }
        assertThat(only("sagte").listed.cue).isNotEmpty();
        assertThat(only("w7").listed.cue).isNull();
    }

    @Test
    void whatIsWrittenInPiecesIsTheSameWord() {
        assertThat(only("Ärztin").word).isEqualTo("Ärztin");
        assertThat(only("Minis\u00adterin").role).isEqualTo(Gender.FEMININE);
    }

    @Test
    void whatNoListHasIsNothingToAnyOfThem() {
        Lexeme word = only("knurpselig");
        assertThat(word.listed).isSameAs(only("schnorfelig").listed);
        assertThat(word.listed.wordClass).isEqualTo(WordClass.OPEN);
        assertThat(word.role).isNull();
    }

    @Test
    void wordsWithoutEndAreNotKept() {
        String word = "lang".repeat(30);
        assertThat(only(word)).isNotSameAs(only(word));
        assertThat(only(word).word).isEqualTo(word);
    }
}
