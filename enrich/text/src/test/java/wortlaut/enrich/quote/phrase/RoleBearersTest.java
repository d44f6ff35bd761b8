package wortlaut.enrich.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.quote.Given;

class RoleBearersTest {
    /** Who has the role that the text's last word is. */
    private static String bearers(String marked) {
        Given given = Given.german(marked);
        RoleBearers bearers = new RoleBearers(given.passage(), given.entities());
        return String.join(
                ", ",
                bearers.of(given.document().tokens() - 1).stream()
                        .map(NameEntity::name)
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ministerin [P Ada Kern] kam. Ministerin | Ada Kern",
                "Bauministerin [P Ada Kern] kam. Ministerin | Ada Kern",
                "Ministerin [P Ada Kern] kam. Bauministerin | ''",
                "Sprecherin und Ministerin [P Ada Kern] kam. Sprecherin | ''",
                "Sprecherin Ministerin [P Ada Kern] kam. Sprecherin | Ada Kern",
                "Die Ministerin, [P Ada Kern], kam. Ministerin | Ada Kern",
                "[P Leo Fuhr], Leiter des Amtes, kam. Leiter | Leo Fuhr",
                "[P Leo Fuhr], der neue alte Leiter, kam. Leiter | Leo Fuhr",
                "[P Leo Fuhr], der (wieder) Leiter ist, kam. Leiter | ''",
                "[P Leo Fuhr] kam. Leiter | ''",
                "Der Leiter kam. [P Leo Fuhr] ging. Leiter | ''",
                "Die Leiter [P Leo Fuhr] und [P Ada Kern] kamen. Leiter | Leo Fuhr",
                "Leiter [P Leo Fuhr] und Leiter [P Max Auer] kamen. Leiter | Leo Fuhr, Max Auer",
                "Leiter [O Fuhr] und Sohn kam. Leiter | ''",
            })
    void whatStandsBesideANameSaysWhoHasTheRole(String marked, String who) {
        assertThat(bearers(marked)).isEqualTo(who);
    }

    @Test
    void onlyTheFirstFortyMentionsAreRead() {
        String mentions = "[P Leo Fuhr] kam. ".repeat(39);
        assertThat(bearers(mentions + "Leiter [P Leo Fuhr] kam. Leiter")).isEqualTo("Leo Fuhr");
        assertThat(bearers(mentions + "[P Leo Fuhr] kam. Leiter [P Leo Fuhr] kam. Leiter"))
                .isEmpty();
    }
}
