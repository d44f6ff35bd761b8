package wortlaut.enrich.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.entity.MarkedNames;

/** Surnames with particles that a model takes for something else. */
class ParticleNamesTest {
    private static String after(String language, String marked) {
        return MarkedNames.after(language, marked, ParticleNames::of);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | [P Ada von der Aue] kam. Später sagte von der Aue nichts. | [P Ada von der Aue] kam. Später sagte [P von der Aue] nichts.",
                "de | [P Ada von der Aue] kam. Von der Aue ging. | [P Ada von der Aue] kam. [P Von der Aue] ging.",
                "de | [P Ada von der Aue] kam. Dann ging von der [L Aue]. | [P Ada von der Aue] kam. Dann ging [P von der Aue].",
                "de | Zuerst sprach von der Aue. [P Ada von der Aue] ging. | Zuerst sprach [P von der Aue]. [P Ada von der Aue] ging.",
                "de | [P Ada von der Büg] kam. Dann ging von der Büg. | [P Ada von der Büg] kam. Dann ging [P von der Büg].",
                "en | [P Joe van den Berg] came. Then van den Berg left. | [P Joe van den Berg] came. Then [P van den Berg] left."
            })
    void aSurnameWithParticlesIsItsBearers(String language, String before, String after) {
        assertThat(after(language, before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | [P Ada von der Aue] kam. Das Schloss von der Aue brennt.",
                "de | [P Ada von der Aue] kam. Danach ging der Aue.",
                "de | [P Ada von der Aue] kam. Der Weg aus der [L Aue] ist weit.",
                "de | [L Schloss von der Aue] brennt. Dann ging von der Aue.",
                "de | [P Ada von der aue] kam. Dann ging von der Aue.",
                "de | [P Ada Aue] kam. Dann ging von der Aue.",
                "de | Dann ging von der Aue."
            })
    void otherWordsBeforeTheNameAreNotHis(String language, String marked) {
        assertThat(after(language, marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | [P Ada von der Aue] kam. Dann ging Ministerin von der Aue. | [P Ada von der Aue] kam. Dann ging Ministerin [P von der Aue]."
            })
    void aRoleBeforeItIsNoNounThatOwnsIt(String language, String before, String after) {
        assertThat(after(language, before)).isEqualTo(after);
    }
}
