package wortlaut.enrich.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.Shared;
import wortlaut.enrich.language.Languages;

class DatelineReaderTest {
    private static final Languages LANGUAGES = Shared.LANGUAGES;

    private static Document document(String language, String text) {
        return Document.of(text, LANGUAGES.of(language).tokenRules());
    }

    private static String text(Document document, TokenSpan span) {
        return document.text(document.chars(span));
    }

    /** Places and agency of the first dateline: "Gera+Jena abc". */
    private static String read(String language, String text) {
        Document document = document(language, text);
        assertThat(document.datelines()).as(text).hasSize(1);
        Dateline dateline = document.datelines().get(0);
        String places =
                dateline.places().stream().map(place -> text(document, place)).collect(Collectors.joining("+"));
        return dateline.agency() == null ? places : places + " " + text(document, dateline.agency());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gera (abc) – Der Rat tagt. | Gera abc",
                "Gera, 5. Januar (abc) – Der Rat tagt. | Gera abc",
                "Gera/Jena (abc/xy) - Der Rat tagt. | Gera+Jena abc/xy",
                "Gera, Jena (abc) – Der Rat tagt. | Gera+Jena abc",
                "Gera, 5.1.2026 – Der Rat tagt. | Gera",
                "Gera, den 5. Januar – Der Rat tagt. | Gera",
                "GERA – Rat und Volk tagen. | GERA",
                "GERA. Der Rat tagt. | GERA",
                "Gera – Der Rat tagt. | Gera",
                "Rothenau ob der Tarne (abc) – Der Rat tagt. | Rothenau ob der Tarne abc",
                "Bad Tarnow. (abc) Der Rat tagt. | Bad Tarnow abc",
                "Gera, 5. Januar (abc): Der Rat tagt. | Gera abc",
                "Gera, Montag, 5. Januar (abc) – Der Rat tagt. | Gera abc"
            })
    void germanPapers(String text, String read) {
        assertThat(read("de", text)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TARN, Jan 5 (Newswire) - The council met. | TARN Newswire",
                "TARN, Jan. 5, 2026 (Newswire) — The council met. | TARN Newswire",
                "TARN, Jan. 5 /Newswire/ -- The council met. | TARN Newswire",
                "TARN (Newswire) — Council meets. | TARN Newswire",
                "TARN — The council met. | TARN"
            })
    void englishPapers(String text, String read) {
        assertThat(read("en", text)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gera (Thüringen) ist schön.",
                "Gera – eine Stadt am Fluss.",
                "Gera – Rat tagt.",
                "gera (abc) – Der Rat tagt.",
                "Der Rat (abc) – Er tagt.",
                "Januar (abc) – Der Rat tagt.",
                "Gera, Jena, Tarn, Moor, Lind (abc) – Der Rat tagt.",
                "Gera (eine Agentur mit sehr langem Namen) – Der Rat tagt.",
                "Gera (abc – Der Rat tagt.",
                "Gera (7) – der Rat tagt.",
                "Gera (abc) –",
                "Gera (abc)",
                "Gera",
                "(abc) – Der Rat tagt.",
                "Gera-West – das hieß es.",
                "Gera, das war klar.",
                ""
            })
    void whatOnlyLooksLikeOneIsNone(String text) {
        assertThat(document("de", text).datelines()).isEmpty();
    }

    @Test
    void itIsASentenceOfItsOwnAndEndsWithItsDash() {
        Document document = document("de", "Gera (abc) – Der Rat tagt.");
        assertThat(document.sentences()).isEqualTo(2);
        assertThat(text(document, document.sentence(0))).isEqualTo("Gera (abc) –");
        assertThat(document.datelineAt(0)).isEqualTo(document.datelines().get(0));
        assertThat(document.datelineAt(4)).isEqualTo(document.datelines().get(0));
        assertThat(document.datelineAt(5)).isNull();
    }

    @Test
    void eachParagraphMayHaveOne() {
        Document document = document(
                "de",
                "Es regnet.\nGera (abc) – Der Rat tagt.\nMehr.\nJena (abc) – Der Markt ruht.\nTarn (abc) – Das Haus brennt.");
        assertThat(document.datelines()).hasSize(3);
        for (Dateline dateline : document.datelines()) {
            assertThat(document.datelineAt(dateline.span().first())).isEqualTo(dateline);
            assertThat(document.datelineAt(dateline.span().end() - 1)).isEqualTo(dateline);
            assertThat(document.datelineAt(dateline.span().end())).isNotEqualTo(dateline);
        }
        assertThat(document.datelineAt(0)).isNull();
    }

    @Test
    void aDashInTheNextParagraphIsNotLookedAt() {
        assertThat(document("de", "Gera (abc)\n– Der Rat tagt.").datelines()).isEmpty();
    }
}
