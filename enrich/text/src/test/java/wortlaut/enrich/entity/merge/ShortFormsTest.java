package wortlaut.enrich.entity.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.entity.MarkedNames;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.entity.alias.Aliases;

class ShortFormsTest {
    private static List<NameEntity> entities(String marked) {
        return MarkedNames.entities("de", marked, Aliases.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[O Kickers Tarnow] kam. [O Kickers] ging.",
                "[O Kickers Tarnow] kam. [O Tarnow] ging.",
                "[O Kickers] kam. [O Kickers Tarnow] ging.",
                "[O Rote Kickers Tarnow] kam. [O Rote Kickers] ging.",
                "[O Rote Kickers Tarnow] kam. [O Kickers Tarnow] ging.",
                "[L Tarnow am See] feiert. [L Tarnow] lacht.",
                "[L Tarnow am See] feiert. [L Tarnows] Rat lacht.",
                "[M Tour de Tarn] beginnt. Die [M Tour] endet.",
                "[L Weiße Tarne] steigt. Die [L Tarne] fällt.",
                "[M Georg-Quandel-Preis] geht an Uwe. Der [M Quandelpreis] ist alt.",
                "[M Georg-Quandel-Preis] geht an Uwe. Der [M Quandel-Preis] ist alt."
            })
    void whatCanBeShortForOneNameOnlyIsThatThing(String marked) {
        assertThat(entities(marked)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[O Kickers Tarnow] traf [O Kickers Gera]. [O Kickers] siegt.",
                "[L Neu Tarnow] feiert. [L Tarnow] lacht.",
                "[M Nacht Tarnow] kommt. [M Nacht] geht.",
                "[O Kickers Tarnow] kam. [L Kickers] ging.",
                "[M Quandel-Preis] geht an Uwe. Der [M Preis] ist alt.",
                "[O Junge SPD] kam. [O SPD] ging.",
                "[O Eins Zwei Drei Vier Fünf Sechs Sieben Acht Neun] kam. [O Neun] ging.",
                "[O 1. FC Tarnow] kam. [O Tarnow] ging."
            })
    void whatCouldBeShortForTwoOrForAPlaceInANameIsNot(String marked) {
        assertThat(entities(marked)).hasSizeGreaterThan(1);
    }
}
