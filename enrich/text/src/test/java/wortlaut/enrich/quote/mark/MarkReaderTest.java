package wortlaut.enrich.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenRules;

class MarkReaderTest {
    private static int width(String pointed) {
        Pointed p = Pointed.at(pointed);
        return new MarkReader(Document.of(p.text(), TokenRules.none())).width(p.at(), p.whole());
    }

    private static MarkKind opening(String pointed, boolean closes) {
        Pointed p = Pointed.at(pointed);
        return new MarkReader(Document.of(p.text(), TokenRules.none())).opening(p.at(), p.whole(), closes);
    }

    private static MarkKind openingDoubled(String pointed) {
        Pointed p = Pointed.at(pointed);
        return new MarkReader(Document.of(p.text(), TokenRules.none())).openingDoubled(p.at(), p.whole());
    }

    private static char closingDoubled(String pointed) {
        Pointed p = Pointed.at(pointed);
        return new MarkReader(Document.of(p.text(), TokenRules.none())).closingDoubled(p.at(), p.whole());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "1 | ^„Ja“", "1 | ^\"\"Ja\"\"", "2 | ^''Ja''", "2 | ^,,Ja''", "2 | ^<<Ja>>", "2 | ^``Ja''",
                "3 | ^'''fett'''", "0 | a^,b", "0 | if a ^< b", "0 | ^» Zum Thema", "0 | ^>> Weiter", "0 | a^😀"
            })
    void aMarkHasOneCharacterOrTwo(int width, String pointed) {
        assertThat(width(pointed)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "LOW_DOUBLE | ^„Ja",
                "HIGH_DOUBLE | ^“Yes",
                "HIGH_DOUBLE | ^”Ja”",
                "STRAIGHT_DOUBLE | ^\"Ja",
                "STRAIGHT_SINGLE | ^'Ja",
                "LOW_SINGLE | ^‚Ja",
                "HIGH_SINGLE | ^‘Yes",
                "ACCENT_SINGLE | ^´Ja",
                "ACCENT_SINGLE | ^`Ja",
                "STRAIGHT_DOUBLE | Er rief ^\" Ja \", und ging."
            })
    void eachMarkOpensItsKind(MarkKind kind, String pointed) {
        assertThat(opening(pointed, false)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in den ^'90ern", "wie^'s geht", "^’Tis", "5^\" breit", "„Ja^„, sagte er", "so ^\" ja"})
    void otherPlacesOpenNothing(String pointed) {
        assertThat(opening(pointed, false)).isNull();
    }

    @Test
    void whatWouldCloseAnOpenMarkOpensOnlyWhereNothingElseMayBe() {
        assertThat(opening("„Ja ^”Nein", true)).isNull();
        assertThat(opening("“Yes ^“No", true)).isEqualTo(MarkKind.HIGH_DOUBLE);
    }

    @Test
    void twoCharactersInARowOpen() {
        assertThat(openingDoubled("^''Ja''")).isEqualTo(MarkKind.DOUBLED_SINGLE);
        assertThat(openingDoubled("^´´Ja")).isEqualTo(MarkKind.DOUBLED_SINGLE);
        assertThat(openingDoubled("^,,Ja''")).isEqualTo(MarkKind.LOW_DOUBLE);
        assertThat(openingDoubled("So:^,,Ja")).isEqualTo(MarkKind.LOW_DOUBLE);
        assertThat(openingDoubled("so ^,, Ja '' .")).isEqualTo(MarkKind.SPACED_LOW);
        assertThat(openingDoubled("^>>Ja<<")).isEqualTo(MarkKind.TYPED_ANGLE);
        assertThat(openingDoubled("a^,,b")).isNull();
        assertThat(openingDoubled("x ^''.")).isNull();
    }

    @Test
    void twoCharactersInARowCloseButForInches() {
        assertThat(closingDoubled("Ja^''")).isEqualTo(MarkKind.DOUBLED);
        assertThat(closingDoubled("Ja^<<")).isEqualTo('«');
        assertThat(closingDoubled("Ja^>>")).isEqualTo('»');
        assertThat(closingDoubled("20^''")).isEqualTo((char) 0);
        assertThat(closingDoubled("^,,Ja")).isEqualTo((char) 0);
    }

    @ParameterizedTest
    @EnumSource
    void whatOftenIsAnApostropheNeedsAPartner(MarkKind kind) {
        assertThat(kind.needsPartner() || !kind.isOftenApostrophe()).isTrue();
        assertThat(kind.isOftenApostrophe() && !kind.isSingle()).isFalse();
    }
}
