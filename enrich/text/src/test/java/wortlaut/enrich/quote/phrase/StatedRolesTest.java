package wortlaut.enrich.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.quote.Given;

class StatedRolesTest {
    private static StatedRoles roles(Given given) {
        return new StatedRoles(given.passage(), given.entities());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Biologin [P Eva Lind] kam. | Biologin",
                "de | Die frühere Biologin [P Eva Lind] kam. | Biologin",
                "de | Die 58-jährige Leiterin der Werft, [P Eva Lind], kam. | 58 Leiterin",
                "de | Beim Leiter [P Leo Fuhr] blieb die Wirtin. | Leiter",
                "de | [P Leo Fuhr] (58, SPD), der neue Leiter des Amtes, kam. | , 58 Leiter SPD",
                "de | [P Leo Fuhr], 58, Leiter des Amtes, kam. | 58 Leiter",
                "de | [P Leo Fuhr], der 58-jährige Leiter, kam. | 58 Leiter",
                "de | Der Arzt [P Fuhrs] kam. [P Leo Fuhr] auch. | ''",
                "de | Die Gewerkschaft [O Verdi] kam. | Gewerkschaft",
                "de | [O Verdi], die Gewerkschaft, kam. | ''",
                "de | Die Ärztin sagte [P Leo Fuhr] ab. | ''",
                "de | Da kam die Ärztin. [P Leo Fuhr] ging. | ''",
                "de | [P Leo Fuhr] (58 | 58",
                "en | The mayor, [P Leo Fuhr], left. | mayor",
                "en | The bridge, [P Leo Fuhr], fell. | ''",
                "en | [P Leo Fuhr], 27, left. | 27",
            })
    void whatStandsBesideANameSaysWhoItIs(String language, String marked, String words) {
        Given given = Given.text(language, marked);
        Set<String> stated = new TreeSet<>();
        for (NameEntity entity : given.entities().list()) {
            stated.addAll(roles(given).of(entity));
        }
        assertThat(String.join(" ", stated)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Ein Wirt kam. Der Wirt ging. | Wirt | true",
                "de | Der Wirt ging. Ein Wirt kam. | Wirt | false",
                "de | Ein alter Wirt kam. Der Wirt ging. | Wirt | true",
                "de | Ein Wirt [P Leo Fuhr] kam. Der Wirt ging. | Wirt | false",
                "de | Ein 58-Jähriger kam. Der 58-Jährige ging. | 58-Jährige | true",
                "de | Eine 58-jährige Frau kam. Die 58-Jährige ging. | 58-Jährige | true",
                "de | Ein 59-Jähriger kam. Der 58-Jährige ging. | 58-Jährige | false",
                "en | A mayor left. The mayor was late. | mayor | true",
                "en | The mayor left. The mayor was late. | mayor | false",
            })
    void whoWasBroughtInWithoutAName(String language, String marked, String noun, boolean unnamed) {
        Given given = Given.text(language, marked);
        assertThat(roles(given).isUnnamed(noun, lastOf(given, noun))).isEqualTo(unnamed);
    }

    private static int lastOf(Given given, String word) {
        int token = given.document().tokens() - 1;
        while (!given.document().token(token).equals(word)) {
            token--;
        }
        return token;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ein Autofahrer fiel. Er kam. | MASCULINE | true",
                "Ein Autofahrer fiel. Er kam. | FEMININE | false",
                "Eine Ärztin fiel. Er kam. | FEMININE | true",
                "Ein Zaun fiel. Er kam. | MASCULINE | false",
                "Er kam. Ein Autofahrer fiel. | MASCULINE | false",
            })
    void anybodyOfAGenderBroughtInWithoutAName(String marked, Gender gender, boolean anybody) {
        Given given = Given.german(marked);
        assertThat(roles(given).isAnybodyUnnamed(gender, given.token("Er"))).isEqualTo(anybody);
    }
}
