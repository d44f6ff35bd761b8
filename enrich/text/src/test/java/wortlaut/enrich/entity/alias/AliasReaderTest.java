package wortlaut.enrich.entity.alias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.entity.MarkedNames;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.events.WortlautException;

/** What a spreadsheet or a text editor may write as comma-separated values. */
class AliasReaderTest {
    private static Aliases read(String file) {
        return new AliasReader("known.csv").read(file.lines().toList());
    }

    /** The name and id of what the only mention of the text stands for; null for neither. */
    private static String linked(String file, String marked) {
        List<NameEntity> entities = MarkedNames.entities("de", marked, read(file));
        assertThat(entities).hasSize(1);
        return entities.get(0).name() + " " + entities.get(0).externalId();
    }

    @Test
    void aQuotedValueMayHoldCommas() {
        assertThat(linked("name,id\n\"Lind, Moor und Partner\",Q3\n", "[O Lind, Moor und Partner] wächst."))
                .isEqualTo("Lind, Moor und Partner Q3");
    }

    @Test
    void twoMarksInAQuotedValueAreOne() {
        assertThat(linked("name,id\n\"Verein \"\"Moor\"\" Nord\",Q4\n", "[O Verein \"Moor\" Nord] lädt ein."))
                .isEqualTo("Verein \"Moor\" Nord Q4");
    }

    @Test
    void spacesAroundValuesAreNoPartOfThem() {
        assertThat(linked("name , id\n \"Moorlicht\" , Q5 \n", "[O Moorlicht] lädt ein."))
                .isEqualTo("Moorlicht Q5");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(linked("\ufeffname,id\nMoorlicht,Q5\n", "[O Moorlicht] lädt ein."))
                .isEqualTo("Moorlicht Q5");
    }

    @Test
    void aByteOrderMarkMayStandBeforeAQuotedColumn() {
        assertThat(linked("\ufeff\"name\",\"id\"\nMoorlicht,Q5\n", "[O Moorlicht] lädt ein."))
                .isEqualTo("Moorlicht Q5");
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(linked("name,id\r\nMoorlicht,Q5\r\n", "[O Moorlicht] lädt ein."))
                .isEqualTo("Moorlicht Q5");
    }

    @Test
    void emptyLinesAreSkippedAndCounted() {
        assertThatThrownBy(() -> read("\n# ours\nname,id\n\n  \n,Q5\n"))
                .isInstanceOf(WortlautException.class)
                .hasMessage("known.csv:6: no name");
    }

    @Test
    void aLineMayHaveFewerValuesThanColumns() {
        assertThat(linked("name,id,aliases\nMoorlicht\n", "[O Moorlicht] lädt ein."))
                .isEqualTo("Moorlicht null");
    }

    @Test
    void theNameColumnMustBeThere() {
        assertThatThrownBy(() -> read("id,aliases\nQ5,Moorlicht\n"))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("known.csv:1: no column \"name\"");
    }

    @Test
    void aMarkThatIsNotClosedIsToldWithItsLine() {
        assertThatThrownBy(() -> read("name,id\nMoor,Q1\n\"Moorlicht,Q5\n"))
                .isInstanceOf(WortlautException.class)
                .hasMessageStartingWith("known.csv:3: a quotation mark is not closed");
    }

    @Test
    void textBehindAClosingMarkIsToldWithItsLine() {
        assertThatThrownBy(() -> read("name,id\n\"Moor\"licht,Q5\n"))
                .isInstanceOf(WortlautException.class)
                .hasMessageStartingWith("known.csv:2: a quotation mark");
    }

    @Test
    void marksWithinAnUnquotedValueBelongToIt() {
        assertThat(linked("name,id\nVerein \"Moor\" Nord,Q4\n", "[O Verein \"Moor\" Nord] lädt ein."))
                .isEqualTo("Verein \"Moor\" Nord Q4");
    }

    @Test
    void anEmptyFileHasNoHeaderLine() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(WortlautException.class)
                .hasMessageStartingWith("known.csv:1: no header line");
    }
}
