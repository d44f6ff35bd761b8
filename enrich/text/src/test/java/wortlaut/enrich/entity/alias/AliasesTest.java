package wortlaut.enrich.entity.alias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.entity.MarkedNames;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.events.WortlautException;

class AliasesTest {
    private static List<NameEntity> entities(String marked, String... lines) {
        return MarkedNames.entities("de", marked, Aliases.parse(List.of(lines), "aliases.csv"));
    }

    @Test
    void namesOfOneThingMergeUnderItsNameWithItsId() {
        List<NameEntity> entities = entities(
                "[O Morgenrot] heißt jetzt [O Abendwerk].", "name,id,aliases", "Abendwerk AG,Q7,Morgenrot|Abendwerk");
        assertThat(entities).hasSize(1);
        assertThat(entities.get(0).name()).isEqualTo("Abendwerk AG");
        assertThat(entities.get(0).externalId()).isEqualTo("Q7");
    }

    @Test
    void thingsOfDifferentEntriesAreKeptApart() {
        assertThat(entities("[P E. Quandel] sah [P Erwin Quandel].", "name", "E. Quandel", "Erwin Quandel"))
                .hasSize(2);
    }

    @Test
    void aSurnameFollowsItsLinkedBearer() {
        List<NameEntity> entities =
                entities("[P Erwin Quandels] Rede. [P Quandel] ging.", "name,id", "Erwin Quandel,Q1");
        assertThat(entities).extracting(NameEntity::externalId).containsExactly("Q1");
    }

    @Test
    void anEntryWithATypeIsForThatTypeOnly() {
        assertThat(entities("[L Altdorf] und [O Altdorf]", "name,type,id", "Altdorf,location,Q2"))
                .extracting(NameEntity::externalId)
                .containsExactly("Q2", null);
    }

    @Test
    void quotedValuesMayHoldCommasAndMarks() {
        assertThat(entities("[O Nord, Süd]", "# ours", "name,id", "\"Nord, Süd\",\"a\"\"b\""))
                .extracting(NameEntity::externalId)
                .containsExactly("a\"b");
    }

    @Test
    void allProblemsAreToldWithTheirLines() {
        assertThatThrownBy(() -> Aliases.parse(
                        List.of("name,kind", "Kiel,", ",x", "\"Kiel", "a,b,c", "Bonn", "bonn,,"), "a.csv"))
                .isInstanceOf(WortlautException.class)
                .hasMessageContainingAll(
                        "a.csv:1: unknown column \"kind\"", "a.csv:3: no name", "a.csv:4:", "a.csv:5:");
    }

    @Test
    void aNameOfTwoThingsIsAProblem() {
        assertThatThrownBy(() -> Aliases.parse(List.of("name,id,aliases", "Ost,1,Nord", "West,2,nord"), "a.csv"))
                .hasMessage("a.csv:3: \"nord\" stands for \"Ost\" already, in line 2");
    }
}
