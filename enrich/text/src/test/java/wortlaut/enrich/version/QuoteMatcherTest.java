package wortlaut.enrich.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.limit.Budget;
import wortlaut.events.Quote;
import wortlaut.events.QuoteEvent.Kind;
import wortlaut.events.QuoteType;
import wortlaut.events.Span;
import wortlaut.events.Speaker;
import wortlaut.events.SpeakerKind;

/** Which quote of one version is which of another. A quote is written as its words, or {@code words @speaker}, {@code words /} for an indirect one. */
class QuoteMatcherTest {
    private static Quote quote(String written) {
        String[] parts = written.split(" @", 2);
        boolean indirect = parts[0].endsWith(" /");
        String words = indirect ? parts[0].substring(0, parts[0].length() - 2) : parts[0];
        Speaker speaker =
                parts.length < 2 ? Speaker.unknown() : new Speaker(SpeakerKind.NAMED, parts[1], "e1", 0, 1, "X");
        return new Quote(
                "q1",
                indirect ? QuoteType.INDIRECT : QuoteType.DIRECT,
                List.of(new Span(0, 1)),
                words,
                words,
                speaker,
                null,
                null,
                null,
                0.5,
                "cue-after",
                List.of());
    }

    private static List<IdentifiedQuote> before(String written) {
        List<IdentifiedQuote> before = new ArrayList<>();
        for (String quote : split(written)) {
            before.add(new IdentifiedQuote("id" + before.size(), quote(quote)));
        }
        return before;
    }

    private static List<Quote> after(String written) {
        return split(written).stream().map(QuoteMatcherTest::quote).toList();
    }

    private static List<String> split(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split("; ", -1));
    }

    private static String partners(String before, String after) {
        int[] partners = new QuoteMatcher(before(before), after(after), Budget.unlimited()).partners();
        return Arrays.toString(partners).replaceAll("[\\[\\]]", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ja; Nein | Nein; Ja | 1, 0",
                "Ja @Ott; Ja @Lind | Ja @Lind; Ja @Ott | 1, 0",
                "Ja /; Ja | Ja; Ja / | 1, 0",
                "Ja @Ott; Ja @Lind | Ja @Lind | 1",
                "Ja @Ott | Ja @Lind | 0",
                "Ja @Ott | Ja / | 0",
                "Ja; Ja | Ja; Ja; Ja | 0, 1, -1",
                "Ja | Nein | -1",
                "Ja \u00a0 und | Ja und | 0"
            })
    void equalWordsAreOneQuoteFirstOfTheSameSpeakerAndKind(String before, String after, String partners) {
        assertThat(partners(before, after)).isEqualTo(partners);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wir bauen hier ein Haus | wir bauen hier ein Schloss | 0",
                "wir bauen hier ein Haus | wir malen dort ein Haus | 0",
                "wir bauen hier ein Haus | wir malen dort kein Haus | -1",
                "a b c d e; a b c d x | a b c d y | 0",
                "a b c d e; a b c x y | a b c x z | 1",
                "a b c d e | a b c d x; a b c d y | 0, -1",
                "a b c d e; f g h i j | f g h i x; a b c d x | 1, 0"
            })
    void aSmallEditNearbyIsTheSameQuote(String before, String after, String partners) {
        assertThat(partners(before, after)).isEqualTo(partners);
    }

    @Test
    void anEditIsLookedForAmongTheNearestOnly() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            many.append("wort").append(i).append(" bleibt allein; ");
        }
        assertThat(partners(many + "a b c d e", "a b c d x")).isEqualTo("-1");
        assertThat(partners("a b c d e", many + "a b c d x")).endsWith(", -1").doesNotContain("0");
        assertThat(partners(many + "a b c d e", many + "a b c d x")).endsWith(", 40");
    }

    @Test
    void noneAreNoPartners() {
        assertThat(partners("", "")).isEmpty();
        assertThat(partners("Ja", "")).isEmpty();
        assertThat(partners("", "Ja")).isEqualTo("-1");
    }

    @Test
    void theWorkIsCharged() {
        Budget budget = Budget.unlimited();
        new QuoteMatcher(before("a b c d e; Ja"), after("a b c d x; Nein"), budget).partners();
        assertThat(budget.spent()).isGreaterThan(6);
    }

    @Test
    void whoMayHaveMissedEventsGetsAllThatIsThere() {
        QuoteDiff diff = QuoteDiff.between("a", before("Ja; Nein; Gern"), after("Nein @Ott; Gern; Neu"));
        assertThat(diff.changes())
                .extracting(QuoteDiff.Change::kind)
                .containsExactly(Kind.RETRACTED, Kind.CHANGED, Kind.ADDED);
        assertThat(diff.everything())
                .extracting(
                        change -> change.kind() + " " + change.quote().quote().text())
                .containsExactly("RETRACTED Ja", "CHANGED Nein", "ADDED Gern", "ADDED Neu");
        assertThat(diff.current()).hasSize(3);
    }

    @Test
    void anUnchangedVersionChangesNothing() {
        List<IdentifiedQuote> quotes =
                QuoteDiff.between("a", List.of(), after("Ja; Ja; Nein @Ott")).current();
        QuoteDiff diff = QuoteDiff.between("a", quotes, after("Ja; Ja; Nein @Ott"));
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.current()).isEqualTo(quotes);
        assertThat(diff.everything())
                .extracting(QuoteDiff.Change::kind)
                .containsOnly(Kind.ADDED)
                .hasSize(3);
    }

    @Test
    void aNewQuoteNeverGetsTheIdOfARetractedOne() {
        List<IdentifiedQuote> old =
                QuoteDiff.between("a", List.of(), after("Ja; Nein")).current();
        List<IdentifiedQuote> stays =
                List.of(new IdentifiedQuote(old.get(1).quoteId(), quote("etwas ganz anderes war das")));
        assertThat(QuoteDiff.between("a", stays, after("Nein")).current().get(0).quoteId())
                .isNotEqualTo(old.get(1).quoteId());
    }
}
