package wortlaut.enrich.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.events.Alternative;
import wortlaut.events.Quote;
import wortlaut.events.QuoteType;
import wortlaut.events.Span;
import wortlaut.events.Speaker;
import wortlaut.events.SpeakerKind;

class EvidenceTest {
    private static final Speaker LIND = speaker(SpeakerKind.NAMED, "e1", 300, 304);

    private static Speaker speaker(SpeakerKind kind, String entity, int start, int end) {
        return new Speaker(kind, "Lind", entity, start, end, "Lind");
    }

    private static Quote quote(
            QuoteType type, String text, Speaker speaker, List<Span> spans, String parent, List<Alternative> others) {
        return new Quote("q1", type, spans, text, text, speaker, null, null, parent, 0.4, "cue-after", others);
    }

    private static Quote quote(QuoteType type, String text, Speaker speaker) {
        return quote(type, text, speaker, List.of(new Span(200, 260)), null, List.of());
    }

    private static List<String> signs(Quote quote) {
        return Evidence.of(quote).signs();
    }

    @Test
    void ruleTypeAndSpeakerAreAlwaysSeen() {
        Evidence evidence = Evidence.of(quote(QuoteType.DIRECT, "eins zwei drei vier fünf sechs", LIND));
        assertThat(evidence.signs()).containsExactly("build.direct.cue-after", "speaker.named", "distance.beside");
        assertThat(evidence.confidence()).isEqualTo(0.4);
        assertThat(signs(quote(QuoteType.DIRECT, "eins zwei drei vier fünf sechs", Speaker.unknown())))
                .containsExactly("build.direct.cue-after", "speaker.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "Ja, words.1",
        "'Ja, gern', words.2",
        "eins zwei drei, words.5",
        "eins zwei drei vier fünf, words.5",
        "' Ja ', words.1",
        "'', words.1"
    })
    void fewWordsInMarksAreSeen(String text, String sign) {
        assertThat(signs(quote(QuoteType.DIRECT, text, LIND))).contains(sign);
    }

    @ParameterizedTest
    @CsvSource({"5, clause.short", "24, none", "25, clause.long", "6, none", "1, clause.short"})
    void ofAClauseAFewWordsAreSeenAndMany(int words, String sign) {
        List<String> signs = signs(quote(QuoteType.INDIRECT, "wort ".repeat(words), LIND));
        assertThat(signs).noneMatch(seen -> seen.startsWith("words."));
        assertThat(signs.stream()
                        .filter(seen -> seen.startsWith("clause."))
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({
        "300, beside",
        "301, near",
        "410, near",
        "411, far",
        "156, beside",
        "155, near",
        "46, near",
        "45, far",
        "210, beside"
    })
    void theSpeakerStandsBesideTheQuoteOrFarFromIt(int start, String distance) {
        Speaker speaker = speaker(SpeakerKind.NAMED, "e1", start, start + 4);
        assertThat(signs(quote(QuoteType.DIRECT, "Ja", speaker))).contains("distance." + distance);
    }

    @Test
    void aPronounThatStandsForNobodyIsSeen() {
        assertThat(signs(quote(QuoteType.DIRECT, "Ja", speaker(SpeakerKind.PRONOUN, null, 300, 302))))
                .contains("speaker.pronoun.unresolved");
        assertThat(signs(quote(QuoteType.DIRECT, "Ja", speaker(SpeakerKind.PRONOUN, "e1", 300, 302))))
                .contains("speaker.pronoun");
        assertThat(signs(quote(QuoteType.DIRECT, "Ja", speaker(SpeakerKind.DESCRIBED, null, 300, 302))))
                .contains("speaker.described");
    }

    @Test
    void othersAParentAndAnInterruptionAreSeen() {
        List<Span> spans = List.of(new Span(10, 20), new Span(200, 260));
        assertThat(signs(quote(QuoteType.DIRECT, "Ja", LIND, spans, "q0", List.of(new Alternative("Ott", "e2", 0.1)))))
                .contains("alternatives", "inside", "interrupted", "distance.beside");
        assertThat(signs(quote(QuoteType.DIRECT, "Ja", LIND))).doesNotContain("alternatives", "inside", "interrupted");
    }
}
