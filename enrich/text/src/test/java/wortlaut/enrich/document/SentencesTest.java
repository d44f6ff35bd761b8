package wortlaut.enrich.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.Shared;
import wortlaut.enrich.language.Languages;

/** Texts with a bar wherever a sentence ends. */
class SentencesTest {
    private static final Languages LANGUAGES = Shared.LANGUAGES;

    private static String barred(String language, String text) {
        Document document = Document.of(text, LANGUAGES.of(language).tokenRules());
        return IntStream.range(0, document.sentences())
                .mapToObj(sentence -> document.text(document.chars(document.sentence(sentence))))
                .collect(Collectors.joining(" ¦ "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | Er kam. ¦ Sie ging.",
                "de | Er kam! ¦ Sie ging? ¦ Ja.",
                "de | Er kam … ¦ Sie ging.",
                "de | Er kam?! ¦ Sie ging.",
                "de | „Er kam.“ ¦ „Sie ging.“",
                "de | (Er kam.) ¦ Sie ging.",
                "de | „Er kam?“, fragte sie. ¦ Dann ging sie.",
                "de | „Er kam!“ rief sie. ¦ Dann ging sie.",
                "de | Es kostet 3 Mio. ¦ Das ist viel.",
                "de | Es kostet 3 Mio. Euro.",
                "de | Er kam um 10.30 Uhr. ¦ Sie ging.",
                "de | Das ist z.B. Eis. ¦ Er mag es.",
                "de | Er kam am 3. Mai. ¦ Sie ging.",
                "de | Er kam. sie ging.",
                "de | Er kam.Sie ging.",
                "de | Er sah: Sie ging.",
                "de | Er kam; sie ging.",
                "de | Er kam. ¦ 30 gingen.",
                "de | Er kam. ¦ – Sie ging.",
                "de | Er kam. ¦ 😀 Sie ging.",
                "en | He met Lt. Lind. ¦ She left.",
                "en | “He came.” ¦ “She left.”",
                "en | He lives in the U.S. ¦ The others left.",
                "en | He lives in the U.S. army base.",
                "en | 'He came.' ¦ She left."
            })
    void sentencesEndAtTheBars(String language, String barred) {
        assertThat(barred(language, barred.replace(" ¦ ", " "))).isEqualTo(barred);
    }

    @Test
    void aParagraphEndsItsLastSentence() {
        assertThat(barred("de", "Ohne Punkt\r\nMit Punkt.\n\n„Offen")).isEqualTo("Ohne Punkt ¦ Mit Punkt. ¦ „Offen");
    }

    @Test
    void marksWithoutEndDoNotAllBelongToOneSentence() {
        Document document = Document.of("Ja." + "“".repeat(5_000) + " Nein.", TokenRules.none());
        assertThat(document.sentences()).isGreaterThanOrEqualTo(1);
        assertThat(document.sentence(document.sentences() - 1).end()).isEqualTo(document.tokens());
    }
}
