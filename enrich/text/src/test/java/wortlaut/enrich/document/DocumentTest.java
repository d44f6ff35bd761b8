package wortlaut.enrich.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    private static Document document(String text) {
        return Document.of(text, TokenRules.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\u00a0\u2028"})
    void aTextOfNothingHasNothing(String text) {
        Document document = document(text);
        assertThat(document.tokens()).isZero();
        assertThat(document.sentences()).isZero();
        assertThat(document.paragraphs()).isEmpty();
        assertThat(document.tokenFrom(0)).isZero();
    }

    @Test
    void aTokenIsFoundByTheOffsetWhereItOrTheNextStarts() {
        Document document = document("Ada  lacht.");
        assertThat(document.tokenFrom(0)).isZero();
        assertThat(document.tokenFrom(1)).isEqualTo(1);
        assertThat(document.tokenFrom(5)).isEqualTo(1);
        assertThat(document.tokenFrom(10)).isEqualTo(2);
        assertThat(document.tokenFrom(11)).isEqualTo(3);
    }

    @Test
    void everyTokenLiesInItsSentence() {
        Document document = document("Ada lacht. Uwe auch!\nNiemand sonst");
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            TokenSpan span = document.sentence(sentence);
            for (int token = span.first(); token < span.end(); token++) {
                assertThat(document.sentenceOf(token)).isEqualTo(sentence);
            }
        }
        assertThat(document.sentence(document.sentences() - 1).end()).isEqualTo(document.tokens());
    }

    @Test
    void anOffsetLiesInTheLastParagraphThatStartsBeforeIt() {
        Document document = document("\n Eins.\n\nZwei.");
        assertThat(document.paragraphOf(0)).isZero();
        assertThat(document.paragraphOf(2)).isZero();
        assertThat(document.paragraphOf(8)).isZero();
        assertThat(document.paragraphOf(9)).isEqualTo(1);
        assertThat(document.paragraphOf(99)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Regie\u00adrung, Regierung",
        "Mu\u0308ller, Müller",
        "A\u030angstro\u0308m, Ångström",
        "Re\u200dgie, Regie",
        "O\ufb03ce, O\ufb03ce",
        "Müller, Müller"
    })
    void aWordIsComposedAndHasNothingInvisible(String token, String word) {
        Document document = document(token);
        assertThat(document.tokens()).isEqualTo(1);
        assertThat(document.word(0)).isEqualTo(word);
        assertThat(document.token(0)).isEqualTo(token);
    }

    @Test
    void listsKnowAWordHoweverItIsEncoded() {
        WordList<String> list = WordList.of(Map.of("Müller", "x", "Regierung", "y"));
        Document document = document("Mu\u0308ller MÜLLER Regie\u00adrung mueller");
        assertThat(document.value(list, 0)).isEqualTo("x");
        assertThat(document.value(list, 1)).isEqualTo("x");
        assertThat(document.value(list, 2)).isEqualTo("y");
        assertThat(document.in(list, 3)).isFalse();
        assertThat(document("Müller").value(list, 0)).isEqualTo("x");
    }

    @Test
    void aCapitalIsTheFirstLettersAlsoIfItIsATitleLetter() {
        Document document = document("Ada ada Ärger ǅ 7 „ 𝔄da");
        assertThat(document.isCapitalised(0)).isTrue();
        assertThat(document.isCapitalised(1)).isFalse();
        assertThat(document.isCapitalised(2)).isTrue();
        assertThat(document.isCapitalised(3)).isTrue();
        assertThat(document.isCapitalised(4)).isFalse();
        assertThat(document.isCapitalised(5)).isFalse();
    }

    @Test
    void aTokenIsACharacterIfItIsNothingElse() {
        Document document = document("a, ...");
        assertThat(document.is(1, ',')).isTrue();
        assertThat(document.is(1, ';')).isFalse();
        assertThat(document.is(2, '.')).isFalse();
    }

    @Test
    void everyLookAtATokenIsCharged() {
        WordList<Boolean> list = WordList.ofWords(List.of("Ada"));
        Document document = document("Mu\u0308ller Ada");
        long spent = document.budget().spent();
        document.token(1);
        document.is(1, ',');
        document.in(list, 1);
        assertThat(document.budget().spent() - spent).isGreaterThanOrEqualTo(3);
        spent = document.budget().spent();
        document.word(0);
        assertThat(document.budget().spent() - spent).isGreaterThan(1);
    }

    @Test
    void offsetsTurnIntoCodePointsInOnePlace() {
        Document document = document("😀 Mu\u0308ller 𝔄 geht");
        int last = document.tokens() - 1;
        assertThat(document.start(last)).isEqualTo(14);
        assertThat(document.codePoint(document.start(last))).isEqualTo(12);
        assertThat(document.text(document.chars(new TokenSpan(1, 3)))).isEqualTo("Mu\u0308ller 𝔄");
    }
}
