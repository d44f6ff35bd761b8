package wortlaut.enrich.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.Shared;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.MarkedNames;
import wortlaut.enrich.entity.MentionFinder;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Languages;
import wortlaut.enrich.language.Passage;

/** What must hold whatever a model finds. */
class TaggedMentionFinderTest {
    private static final Languages LANGUAGES = Shared.LANGUAGES;
    private static final MentionFinder FINDER = Shared.NAMES;

    private static Passage passage(String tag, String text) {
        Language language = LANGUAGES.of(tag);
        return Passage.of(Document.of(text, language.tokenRules()), language);
    }

    private static String marked(String tag, String text) {
        Passage passage = passage(tag, text);
        return MarkedNames.marked(passage, FINDER.find(passage));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Die Sitzung leitete Prof. Dr. Helga Sander. | Die Sitzung leitete Prof. Dr. [P Helga Sander].",
                "de | Es kam Ministerin Helga Sander aus Kiel. | Es kam Ministerin [P Helga Sander] aus [L Kiel].",
                "en | Then Lt. Gen. Paul Reed spoke in London. | Then Lt. Gen. [P Paul Reed] spoke in [L London].",
                "de | Nach Koch Ada Kern sprach niemand. | Nach Koch [P Ada Kern] sprach niemand."
            })
    void titlesRolesAndTradesAreNoPartOfAName(String tag, String text, String marked) {
        assertThat(marked(tag, text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Dipl.", "Es half Dr. med. sehr.", "Die Ärzt*innen und Lehrer*innen kamen.", "", "😀", "\u00ad"})
    void titlesAloneFormsOfAnyGenderAndNoWordsAtAllAreNoNames(String text) {
        assertThat(FINDER.find(passage("de", text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "und", "xx"})
    void aLanguageWithoutAModelHasNoMentions(String tag) {
        assertThat(FINDER.find(passage(tag, "Helga Sander traf Uwe Kern in Berlin.")))
                .isEmpty();
    }

    @Test
    void whatIsLongerThanAnyNameIsNone() {
        Passage passage = passage("de", "Karin " + "Weber-".repeat(60) + "Lind sprach mit Uwe Kern.");
        assertThat(FINDER.find(passage))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(
                                passage.document().chars(mention.span()).length())
                        .isLessThanOrEqualTo(300));
    }

    @Test
    void mentionsAreInOrderAndNeverOverlap() {
        Passage passage = passage(
                "de",
                "GERA (abc) – Helga „Löwin“ von der Aue sagte: „Grüße, Herr Winter!“ Tarnows Werk und Norwegens Häfen ruhen."
                        + " Von der Aue blieb. Laut Winter half Siemens. Uwe kam, Birgit auch.");
        List<NameMention> mentions = FINDER.find(passage);
        assertThat(mentions).hasSizeGreaterThan(6);
        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i).span().first())
                    .isGreaterThanOrEqualTo(mentions.get(i - 1).span().end());
        }
    }

    @Test
    void threadsThatShareAFinderFindTheSame() {
        String text = "Helga Sander traf Uwe Kern in Berlin. Sander lachte, Kern nicht. ".repeat(20);
        TaggedMentionFinder fresh = new TaggedMentionFinder();
        List<NameMention> alone = FINDER.find(passage("de", text));
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> fresh.find(passage("de", text))))
                .allSatisfy(mentions -> assertThat(mentions).isEqualTo(alone));
    }
}
