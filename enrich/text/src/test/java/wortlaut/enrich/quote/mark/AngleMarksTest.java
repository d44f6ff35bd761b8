package wortlaut.enrich.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AngleMarksTest {
    private static boolean isBullet(String pointed, int width) {
        Pointed p = Pointed.at(pointed);
        return new AngleMarks(p.text(), new MarkPlaces(p.text())).isBullet(p.at(), width);
    }

    private static MarkKind opening(String pointed) {
        Pointed p = Pointed.at(pointed);
        return new AngleMarks(p.text(), new MarkPlaces(p.text())).opening(p.at(), p.whole());
    }

    @Test
    void whatStartsALineWithoutAPartnerPointsToSomething() {
        assertThat(isBullet("^» Zum Thema", 1)).isTrue();
        assertThat(isBullet("Start\n^› Sport", 1)).isTrue();
        assertThat(isBullet("^>> Weiter", 2)).isTrue();
        assertThat(isBullet("^» Ja « , sagte er", 1)).isFalse();
        assertThat(isBullet("^»Ja«", 1)).isFalse();
        assertThat(isBullet("Er rief » Ja «: ^» Nein «", 1)).isFalse();
        assertThat(isBullet("^> zitiert", 1)).isFalse();
        assertThat(isBullet("^»", 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "OUTWARD_DOUBLE, ^«Oui»",
        "INWARD_DOUBLE, ^»Ja«",
        "OUTWARD_SINGLE, ^‹Oui›",
        "INWARD_SINGLE, ^›Ja‹",
        "SPACED_OUTWARD, Il dit ^« Oui »",
        "SPACED_INWARD, Er rief ^» Ja « und » Nein «",
        "INWARD_DOUBLE, »Ja« und ^»Nein»",
    })
    void theWayAMarkOpensIsThatOfTheText(MarkKind kind, String pointed) {
        assertThat(opening(pointed)).isEqualTo(kind);
    }

    @Test
    void whatClosesOpensNothing() {
        assertThat(opening("«Oui^»")).isNull();
        assertThat(opening("»Ja^«, sagte er")).isNull();
        assertThat(opening("Il dit « Oui ^»")).isNull();
    }
}
