package wortlaut.enrich.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.entity.MarkedNames;

class NameTest {
    private static Name name(String language, String marked) {
        MarkedNames given = MarkedNames.of(language, marked);
        return Name.of(given.passage(), given.mentions().get(0));
    }

    private static String text(String marked) {
        MarkedNames given = MarkedNames.of("de", marked);
        return Name.of(given.passage(), given.mentions().get(0))
                .text(given.passage().document());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Ministerin Helga Sander] | Helga,Sander",
                "[P Professor Dr. Uwe Kern] | Uwe,Kern",
                "[P Kern König] | Kern,König",
                "[P Ministerin] | Ministerin",
                "[O Ministerin Sander] | Ministerin,Sander",
                "[O Kern & Sohn] | Kern,&,Sohn",
                "[M „Der Sturm“] | Der,Sturm",
                "[M Sturm (Teil 1)] | Sturm,Teil,1",
                "[M 😀] | 😀",
                "[M 𝔄𝔅 😀] | 𝔄𝔅",
                "[P Paul Reed Jr.] | Paul,Reed",
                "[P Jr.] | Jr."
            })
    void titlesMarksAndWhatFollowsASurnameAreNoWordsOfIt(String marked, String words) {
        assertThat(name("de", marked).words()).containsExactly(words.split(","));
    }

    @Test
    void whatFollowsASurnameIsKeptApart() {
        assertThat(name("en", "[P Paul Reed Jr.]").suffix()).isEqualTo("jr.");
        assertThat(name("en", "[O Reed Jr.]").suffix()).isEmpty();
        assertThat(name("en", "[P Paul Reed]").suffix()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P Helga  Sander] ging. | Helga Sander",
                "[P Helga San\u00adder] ging. | Helga Sander",
                "[P Helga Mu\u0308ller] ging. | Helga Müller",
                "[P Ministerin Helga Sander] ging. | Helga Sander",
                "[P Paul Reed Jr.] ging. | Paul Reed Jr.",
                "[M „Der Sturm“] kam. | Der Sturm",
                "[O Kern & Sohn] baut. | Kern & Sohn",
                "[M O\ufb03ce] kam. | O\ufb03ce"
            })
    void itIsWrittenWithoutWhatIsInvisibleAndComposed(String marked, String text) {
        assertThat(text(marked)).isEqualTo(text);
    }

    @Test
    void aNameOverALineEndHasOneSpaceThere() {
        assertThat(text("[P Helga\r\nSander] ging.")).isEqualTo("Helga Sander");
    }

    @ParameterizedTest
    @CsvSource({
        "Weiß-Heidrich, weiss heidrich",
        "WEISS HEIDRICH, weiss heidrich",
        "Merz’, merz'",
        "Ärzte, ärzte",
        "İzmir, i̇zmir"
    })
    void wordsAreComparedWithoutCaseHyphensAndSharpS(String word, String folded) {
        assertThat(Name.fold(word)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"K", "K.", "J.D.", "JD", "Ä."})
    void oneOrTwoCapitalsAreInitials(String word) {
        assertThat(Name.isInitial(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "k.", "JDK", "J.D.K.", "Jo", "7", "J-D"})
    void nothingElseIs(String word) {
        assertThat(Name.isInitial(word)).isFalse();
    }

    @Test
    void partsAreFoldedFromAWordOn() {
        Name name = name("de", "[P Ute von der Heide-Groß]");
        assertThat(name.folded(0)).isEqualTo("ute von der heide gross");
        assertThat(name.folded(3)).isEqualTo("heide gross");
        assertThat(name.last()).isEqualTo("Heide-Groß");
        assertThat(name.hasInitial()).isFalse();
        assertThat(name("de", "[P E. Quandel]").hasInitial()).isTrue();
    }
}
