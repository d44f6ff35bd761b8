package wortlaut.enrich.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.NameEntity;

class NamesakesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ada Kern] kam. [P Leo Kern] kam. Da sah man [P Kern]. | Ada Kern",
                "[P Ada Kern] kam. [P Leo Kern] kam. [P Max Kern] kam. Da sah man [P Kern]. | Ada Kern, Leo Kern",
                "[P Ada Kern] kam. [P Leo Fuhr] kam. Da sah man [P Kern]. | ''",
                "[P Ada Kern] kam. [P Leo Kern] kam. Da sah man Wirtin [P Kern]. | ''",
                "[P Ada Kern] kam. [P Leo Kern] kam. Da sah man [P Leo Kern]. | ''",
                "[P Ada Kern] kam. [P Leo Kern] kam. Da sah man [P Leo]. | ''",
                "[P Ute von Kern] kam. [P Leo von Kern] kam. Da sah man [P von Kern]. | Ute von Kern",
                "[O Haus Kern] brannte. [P Leo Kern] kam. Da sah man [P Kern]. | ''",
                "[P Ada Kern] kam. [P Leo Kern] kam. Da sah man die Wirtin. | ''",
            })
    void aBareSurnameMayBeAnybodysWhoHasIt(String marked, String others) {
        Phrases phrases = Phrases.of("de", marked);
        NounPhrase last = phrases.all().get(phrases.all().size() - 1);
        assertThat(phrases.reader().namesakes(last).stream().map(NameEntity::name))
                .containsExactly(others.isEmpty() ? new String[0] : others.split(", ", -1));
    }
}
