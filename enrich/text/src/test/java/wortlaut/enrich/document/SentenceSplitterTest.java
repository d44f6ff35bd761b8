package wortlaut.enrich.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.Shared;
import wortlaut.enrich.language.Languages;

class SentenceSplitterTest {
    private static final Languages LANGUAGES = Shared.LANGUAGES;

    private static List<String> sentences(String language, String text) {
        Document document = Document.of(text, LANGUAGES.of(language).tokenRules());
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < document.sentences(); i++) {
            sentences.add(document.text(document.chars(document.sentence(i))));
        }
        return sentences;
    }

    @Test
    void abbreviationsEndNoSentence() {
        assertThat(sentences("de", "Lt. Gen. Karl Ott kam am 3. Mai mit Dr. Lind. Er blieb bis 10.30 Uhr."))
                .containsExactly("Lt. Gen. Karl Ott kam am 3. Mai mit Dr. Lind.", "Er blieb bis 10.30 Uhr.");
    }

    @Test
    void abbreviationMayEndOneBeforeAStarter() {
        assertThat(sentences("de", "Es kostet 3 Mio. Das ist viel."))
                .containsExactly("Es kostet 3 Mio.", "Das ist viel.");
        assertThat(sentences("de", "Es kostet 3 Mio. Euro.")).hasSize(1);
    }

    @Test
    void closingMarkBelongsToTheSentenceItEnds() {
        assertThat(sentences("de", "„Das ist gut.“ Er ging.")).containsExactly("„Das ist gut.“", "Er ging.");
    }

    @Test
    void questionInQuotesGoesOnWithItsCue() {
        assertThat(sentences("de", "„Kommt er?“, fragte Ott. „Nein!“ sagte Lind."))
                .hasSize(2);
    }

    @Test
    void paragraphEndsASentence() {
        assertThat(sentences("de", "Eine Überschrift ohne Punkt\nDann der Text."))
                .hasSize(2);
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        String text = "Der Rat der Stadt hat am Montag\nbeschlossen, dass die alte Brücke\nüber den Fluss"
                + " abgerissen und\nneu gebaut wird.\n\nDanach war Pause.";
        assertThat(Document.of(text, TokenRules.none()).paragraphs()).hasSize(2);
        assertThat(sentences("de", text)).hasSize(2);
    }
}
