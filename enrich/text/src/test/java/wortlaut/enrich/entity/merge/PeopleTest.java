package wortlaut.enrich.entity.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.MarkedNames;
import wortlaut.enrich.entity.NameMention;

/** Who is whom: the marked people of a text as the numbers of their entities. */
class PeopleTest {
    private static String numbers(String language, String marked) {
        MarkedNames given = MarkedNames.of(language, marked);
        Entities entities = given.entities();
        List<String> numbers = new ArrayList<>();
        for (NameMention mention : given.mentions()) {
            numbers.add(entities.at(mention.span().first()).id().substring(1));
        }
        return String.join(" ", numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Gabriel Lind Moor] kam. [P Lind Moor] ging. | 1 1",
                "[P Hans Peter Moor] kam. [P Peter Moor] ging. | 1 2",
                "[P Uwe Hans Moor] kam. [P Uwe H. Moor] ging. | 1 1",
                "[P Uwe Hans Moor] kam. [P Uwe K. Moor] ging. | 1 2",
                "[P Uwe Moor] kam. [P Uwe Hans Moor] ging. | 1 1",
                "[P U. Moor] kam. [P Uwe Moor] ging. [P Ute Moor] blieb. | 1 2 3",
                "[P U. Moor] kam. [P U. Moor] ging. | 1 1",
                "[P UWE MOOR] kam. [P Uwe Moor] ging. | 1 1",
                "[P Uwe Groß] kam. [P Uwe Gross] ging. | 1 1",
                "[P Uwe Weber-Stahl] kam. [P Stahl] ging. [P Weber] blieb. | 1 1 1",
                "[P Uwe Mu\u0308ller] kam. [P Müller] ging. | 1 1",
                "[P Uwe Moor] kam. [P Moo\u00adr] ging. | 1 1"
            })
    void fullNamesInitialsAndHalvesOfSurnames(String marked, String numbers) {
        assertThat(numbers("de", marked)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Anna Moor] und [P Bernd Moor] kamen. [P Moor] ging. | 1 2 2",
                "[P Anna Moor] und [P Bernd Moor] kamen. Frau [P Moor] ging. [P Moor] auch. | 1 2 1 1",
                "Frau [P Moor] kam. [P Bernd Moor] ging. [P Anna Moor] blieb. | 1 2 1",
                "[P Anna Moor] und [P Bernd Lind] kamen. [P Anna] ging. | 1 2 1",
                "[P Moor] kam. [P Moor] ging. | 1 1",
                "[P Anna Moor] kam. Familie [P Moor] ging. Familie [P Moor] blieb. | 1 2 2",
                "[P Ada Jung] kam. Der [P Jung] ging. [P Junge] blieb. | 1 1 2"
            })
    void surnamesAndFirstNamesAloneAreWhoWasNamedLast(String marked, String numbers) {
        assertThat(numbers("de", marked)).isEqualTo(numbers);
    }

    @Test
    void tenOfOneSurnameAreTenWheneverTheyAreNamedAgain() {
        String ten = "[P Anna Moor], [P Bernd Moor], [P Carla Moor], [P Dora Moor], [P Erwin Moor], [P Frida Moor],"
                + " [P Gerd Moor], [P Helga Moor], [P Ivo Moor], [P Nora Moor] kamen. ";
        assertThat(MarkedNames.of("de", ten + ten).entities().list()).hasSize(10);
    }

    @Test
    void noMentionsAreNoEntities() {
        assertThat(MarkedNames.of("de", "Niemand kam.").entities().list()).isEmpty();
        assertThat(MarkedNames.of("de", "").entities().list()).isEmpty();
    }
}
