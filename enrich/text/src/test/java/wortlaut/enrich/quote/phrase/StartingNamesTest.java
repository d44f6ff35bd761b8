package wortlaut.enrich.quote.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.quote.Given;

class StartingNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ute von der Aue] kam. Von der Aue las. | Ute von der Aue",
                "[P Ute Maria von der Aue] kam. Von der Aue las. | Ute Maria von der Aue",
                "Von der Aue las. [P Ute von der Aue] kam. | Ute von der Aue",
                "[P Ute von der Aue] kam. Von der Au las. | nobody",
                "[P Ute Aue] kam. Von der Aue las. | nobody",
                "[O Haus von der Aue] brannte. Von der Aue las. | nobody",
                "[P Ute von der Aue] kam. Da kam Von der Aue. | nobody",
                "[P Ute von der Aue] kam. von der Aue las. | nobody",
                "[P Ute von der Aue] kam. Von der | nobody",
            })
    void aParticleThatStartsASentenceStartsANameToo(String marked, String whom) {
        Given given = Given.german(marked);
        StartingNames names = new StartingNames(given.passage(), given.entities());
        StringJoiner found = new StringJoiner(" ");
        String person = "nobody";
        for (int token = 0; token < given.document().tokens(); token++) {
            NameEntity at = names.at(token);
            if (at != null) {
                found.add(given.document().token(token));
                person = at.name();
            }
        }
        assertThat(person).isEqualTo(whom);
        assertThat(found.toString()).isEqualTo(whom.equals("nobody") ? "" : "Von der Aue");
    }
}
