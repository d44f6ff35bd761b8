package wortlaut.enrich.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.events.Quote;
import wortlaut.events.QuoteEvent.Kind;
import wortlaut.events.QuoteType;
import wortlaut.events.Span;
import wortlaut.events.Speaker;
import wortlaut.events.SpeakerKind;

class QuoteDiffTest {
    private static Quote quote(int start, String text, String speaker) {
        Speaker by = new Speaker(SpeakerKind.NAMED, speaker, "e1", 0, 1, "X");
        Span span = new Span(start, start + text.length() + 2);
        return new Quote(
                "q1",
                QuoteType.DIRECT,
                List.of(span),
                "„" + text + "“",
                text,
                by,
                null,
                null,
                null,
                0.9,
                "cue-after",
                List.of());
    }

    private static List<IdentifiedQuote> first(Quote... quotes) {
        return QuoteDiff.between("a", List.of(), List.of(quotes)).current();
    }

    private static List<Kind> kinds(List<IdentifiedQuote> before, Quote... after) {
        return QuoteDiff.diff("a", before, List.of(after)).stream()
                .map(QuoteDiff.Change::kind)
                .toList();
    }

    @Test
    void newQuotesAreAddedUnderStableIds() {
        List<IdentifiedQuote> one = first(quote(0, "Ja, gern.", "Lind"), quote(20, "Nein.", "Ott"));
        List<IdentifiedQuote> two = first(quote(0, "Ja, gern.", "Lind"), quote(20, "Nein.", "Ott"));
        assertThat(one).isEqualTo(two);
        assertThat(one)
                .extracting(IdentifiedQuote::quoteId)
                .allMatch(id -> id.matches("[0-9a-f]{20}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void movedQuoteIsAChangeUnderItsId() {
        List<IdentifiedQuote> before = first(quote(0, "Ja, gern.", "Lind"));
        QuoteDiff diff = QuoteDiff.between("a", before, List.of(quote(99, "Ja,\u00a0 gern.", "Lind")));
        assertThat(diff.changes()).extracting(QuoteDiff.Change::kind).containsExactly(Kind.CHANGED);
        assertThat(diff.current().get(0).quoteId()).isEqualTo(before.get(0).quoteId());
        assertThat(diff.current().get(0).quote().spans().get(0).start()).isEqualTo(99);
    }

    @Test
    void smallEditIsAChange() {
        List<IdentifiedQuote> before = first(quote(0, "Wir werden die Brücke bauen.", "Lind"));
        List<QuoteDiff.Change> changes =
                QuoteDiff.diff("a", before, List.of(quote(0, "Wir werden die alte Brücke bauen.", "Lind")));
        assertThat(changes).extracting(QuoteDiff.Change::kind).containsExactly(Kind.CHANGED);
        assertThat(changes.get(0).quote().quoteId()).isEqualTo(before.get(0).quoteId());
    }

    @Test
    void anotherSpeakerIsAChange() {
        assertThat(kinds(first(quote(0, "Ja, gern.", "Lind")), quote(0, "Ja, gern.", "Ott")))
                .containsExactly(Kind.CHANGED);
    }

    @Test
    void otherWordsAreRetractedAndAdded() {
        assertThat(kinds(first(quote(0, "Ja, gern.", "Lind")), quote(0, "Das kommt gar nicht in Frage.", "Lind")))
                .containsExactly(Kind.RETRACTED, Kind.ADDED);
    }

    @Test
    void ofEqualWordsTheSpeakerTellsWhichWentAway() {
        List<IdentifiedQuote> before = first(quote(0, "Nein.", "Lind"), quote(50, "Nein.", "Ott"));
        List<QuoteDiff.Change> changes = QuoteDiff.diff("a", before, List.of(quote(50, "Nein.", "Ott")));
        assertThat(changes).containsExactly(new QuoteDiff.Change(Kind.RETRACTED, before.get(0)));
    }

    @Test
    void deletionRetractsAll() {
        assertThat(kinds(first(quote(0, "Ja.", "Lind"), quote(9, "Ja.", "Lind"))))
                .containsExactly(Kind.RETRACTED, Kind.RETRACTED);
    }
}
