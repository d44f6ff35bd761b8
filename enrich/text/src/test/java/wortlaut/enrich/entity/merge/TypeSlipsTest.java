package wortlaut.enrich.entity.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.MarkedNames;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.entity.name.Name;

class TypeSlipsTest {
    /** The types of the marked names after correction, by their first letters. */
    private static String types(String marked) {
        MarkedNames given = MarkedNames.of("de", marked);
        List<Name> names = new ArrayList<>();
        for (NameMention mention : given.mentions()) {
            names.add(Name.of(given.passage(), mention));
        }
        StringBuilder types = new StringBuilder();
        TypeSlips.corrected(given.passage(), names)
                .forEach(name -> types.append(name.type().name().charAt(0)));
        return types.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[O Alte Mühle], [M Alte Mühle], [O Alte Mühle] | OOO",
                "[O Weiße Haus], [M Weißen Hauses] | OO",
                "[M Alte Mühle], [O Alte Mühle] | OO",
                "[M Alte Mühle], [O Neue Mühle] | MO",
                "[O alte mühle], [M Alte Mühle], [M Alte Mühle] | MMM"
            })
    void aNameOfSeveralWordsHasTheTypeOfMostOfItsMentions(String marked, String types) {
        assertThat(types(marked)).isEqualTo(types);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Quandel], [P Quandel], [P Quandel], [L Quandel] | PPPP",
                "[P Ada Quandel], [P Quandel], [L Quandel] | PPL",
                "[P Quandel], [P Quandel], [L Quandel] | PPL",
                "[P Ada Berlin], [P Berlin], [P Berlin], [L Berlin] | PPPL",
                "[L Bremen], [O Bremen], [O Bremen] | LOO"
            })
    void aWordIsAPersonWhereItIsASurnameMoreOftenThanWhatNoListKnows(String marked, String types) {
        assertThat(types(marked)).isEqualTo(types);
    }
}
