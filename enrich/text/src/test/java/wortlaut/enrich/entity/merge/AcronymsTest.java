package wortlaut.enrich.entity.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.entity.MarkedNames;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.entity.alias.Aliases;

class AcronymsTest {
    private static List<String> names(String marked) {
        return MarkedNames.entities("de", marked, Aliases.none()).stream()
                .map(NameEntity::name)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[O Tarnower Ruderbund] ([O TRB]) siegt.",
                "[O TRB] ([O Tarnower Ruderbund]) siegt.",
                "[O Tarnower Ruderbund] kam. [O TRB] ging.",
                "[O TRB] kam. [O Tarnower Ruderbund] ging.",
                "[O Tarnow-Ruder-Bund] kam. [O TRB] ging.",
                "[O Bund der Ruder Tarnow] ([O BuRuTa]) siegt.",
                "[O Rowing Federation Tarnow] ([O XYZ]) siegt."
            })
    void anAcronymIsTheThingThatItIsShortFor(String marked) {
        assertThat(names(marked)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[O Tarnower Ruderbund] und [O Tarner Rechtsberatung] stritten mit [O TRB].",
                "[O Tarnower Ruderbund], [O TRX] siegt.",
                "[O Tarnower Ruderbund] ([L TRX]) siegt.",
                "[P Theo Rudi Beer] ([O TRB]) siegt.",
                "[O Tarnower Ruderbund] kam. [L TRB] ging.",
                "[O Tarnower Ruderbund] kam. [O T] ging.",
                "[O Ruderbund] ([O XYZ]) siegt.",
                "[O Tarnower Ruderbund] [O XYZ] siegt."
            })
    void whatIsShortForAnotherOrForTwoStaysApart(String marked) {
        assertThat(names(marked)).hasSizeGreaterThan(1);
    }

    @Test
    void compoundsGiveInnerLetters() {
        assertThat(names("[O Tarner Wetterdienst] kam. [O TWD] ging. [O TWX] blieb."))
                .containsExactly("Tarner Wetterdienst", "TWX");
    }

    @Test
    void anAcronymInBracketsAtTheTextsEndIsOne() {
        assertThat(names("Es siegt [O Tarnower Ruderbund] ([O TRB])")).containsExactly("Tarnower Ruderbund");
        assertThat(names("Es siegt [O Tarnower Sportverein] ([O Sport]")).hasSize(2);
    }

    @Test
    void lettersOfMoreThanTenAreNoAcronym() {
        String full = "Aal Bett Chor Dorf Esel Fass Gans Haus Insel Jagd Kahn";
        assertThat(names("[O " + full + "] kam. [O ABCDEFGHIJK] ging.")).hasSize(2);
        assertThat(names("[O " + full.replace(" Kahn", "") + "] kam. [O ABCDEFGHIJ] ging."))
                .hasSize(1);
    }
}
