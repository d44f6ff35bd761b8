package wortlaut.enrich.entity.alias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.entity.MarkedNames;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.events.WortlautException;

/** Which mentions a user's names reach, and which names get in one another's way. */
class AliasKeysTest {
    private static Aliases parse(String... lines) {
        return Aliases.parse(List.of(lines), "known.csv");
    }

    /** The ids of the entities of a text, a dash for none. */
    private static String ids(String language, String marked, String... lines) {
        return MarkedNames.entities(language, marked, parse(lines)).stream()
                .map(NameEntity::externalId)
                .map(id -> id == null ? "-" : id)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | [O MOORLICHT] lädt ein. | Q1",
                "de | [O Moorlichts] Haus brennt. | Q1",
                "de | [O Moor-Licht] lädt ein. | -",
                "de | [O Moor\u00adlicht] lädt ein. | Q1",
                "de | [O Moorlich] lädt ein. | -",
                "de | [P Uwe Quandels] Rede. | Q2",
                "de | Ministerin [P Ute Groß-Lind] kam. | Q3",
                "de | [P Ute Gross Lind] kam. | Q3",
                "de | [P Ute Lind] kam. | -",
                "en | [O Moorlichts] burns. | -",
                "en | [O Moorlicht]'s house burns. | Q1"
            })
    void caseHyphensSharpSAndAGenitiveMakeNoDifference(String language, String marked, String ids) {
        assertThat(ids(language, marked, "name,id", "Moorlicht,Q1", "Uwe Quandel,Q2", "Ute Groß-Lind,Q3"))
                .isEqualTo(ids);
    }

    @Test
    void oneNameMayStandForThingsOfDifferentTypes() {
        assertThat(ids(
                        "de",
                        "[L Moor] und [O Moor] und [P Moor]",
                        "name,type,id",
                        "Moor,location,1",
                        "Moor,ORGANIZATION,2"))
                .isEqualTo("1 2 -");
    }

    @Test
    void aNameOfAnyTypeGetsInTheWayOfOneWithAType() {
        assertThatThrownBy(() -> parse("name,type,id", "Moor,,1", "Moor,person,2"))
                .isInstanceOf(WortlautException.class)
                .hasMessage("known.csv:3: \"Moor\" stands for \"Moor\" already, in line 2");
    }

    @Test
    void theSameThingMayBeToldTwice() {
        assertThatCode(() -> parse("name,id,aliases", "Moor,1,Moor|MOOR| moor |", "Moor,1,Lind"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"city", "PERSON ORGANIZATION", "personn", "ꟼERSON"})
    void aTypeThatIsNoneIsToldWithThoseThatAre(String type) {
        assertThatThrownBy(() -> parse("name,type", "Moor," + type))
                .isInstanceOf(WortlautException.class)
                .hasMessage("known.csv:2: unknown type \"" + type + "\"; known: PERSON, ORGANIZATION, LOCATION, MISC");
    }

    @Test
    void columnsMayStandInAnyOrderAndInCapitals() {
        assertThat(ids("de", "[O Moorlicht] kam.", "ALIASES,Id,Name", "Moorlicht|Licht,Q1,Haus Moor"))
                .isEqualTo("Q1");
    }

    @Test
    void manyProblemsAreToldTogetherInTheirOrder() {
        assertThatThrownBy(() -> parse("name,type,id", ",,1", "Moor,city,2", "a,b,c,d", "\"Lind", "Ost,,3", "OST,,4"))
                .isInstanceOf(WortlautException.class)
                .message()
                .satisfies(message -> assertThat(message.lines())
                        .extracting(line -> line.substring(0, 12))
                        .containsExactly(
                                "known.csv:2:", "known.csv:3:", "known.csv:4:", "known.csv:5:", "known.csv:7:"));
    }

    @Test
    void noAliasesChangeNothing() {
        assertThat(Aliases.none().isEmpty()).isTrue();
        assertThat(parse("name,id").isEmpty()).isTrue();
        assertThat(parse("name,id", "Moor,1").isEmpty()).isFalse();
    }
}
