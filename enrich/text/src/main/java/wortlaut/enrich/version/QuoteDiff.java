package wortlaut.enrich.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import wortlaut.enrich.limit.Budget;
import wortlaut.events.Quote;
import wortlaut.events.QuoteEvent.Kind;

/**
 * What became of an article's quotes in its next version. The same words are the same quote wherever they stand; a small edit near the same
 * place is a change. So is whatever else an annotation says that is not as it was, its offsets above all: text before a quote moves it, and
 * who has only the events must never hold a new version's article beside an old version's offsets.
 */
public final class QuoteDiff {
    private final List<Change> changes;
    private final List<IdentifiedQuote> current;

    /** One event to come. For a retracted quote the quote is as it last stood. */
    public record Change(Kind kind, IdentifiedQuote quote) {
        public Change {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(quote, "quote");
        }
    }

    private QuoteDiff(List<Change> changes, List<IdentifiedQuote> current) {
        this.changes = List.copyOf(changes);
        this.current = List.copyOf(current);
    }

    /**
     * Compares the quotes of the version before, empty for a new article, with those of the version now, empty for a deleted one. Both in
     * the order of their texts.
     */
    public static QuoteDiff between(String articleId, List<IdentifiedQuote> before, List<Quote> after) {
        return between(articleId, before, after, Budget.unlimited());
    }

    /** The same, with the work charged to a budget. */
    public static QuoteDiff between(String articleId, List<IdentifiedQuote> before, List<Quote> after, Budget budget) {
        int[] partners = new QuoteMatcher(before, after, budget).partners();
        List<Change> changes = new ArrayList<>(retracted(before, partners));
        List<IdentifiedQuote> current = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        before.forEach(quote -> taken.add(quote.quoteId()));
        QuoteIds ids = new QuoteIds(articleId, taken);
        for (int i = 0; i < partners.length; i++) {
            IdentifiedQuote old = partners[i] < 0 ? null : before.get(partners[i]);
            String id = old == null ? ids.fresh(after.get(i).text()) : old.quoteId();
            IdentifiedQuote now = new IdentifiedQuote(id, after.get(i));
            current.add(now);
            if (old == null) {
                changes.add(new Change(Kind.ADDED, now));
            } else if (!old.quote().equals(now.quote())) {
                changes.add(new Change(Kind.CHANGED, now));
            }
        }
        return new QuoteDiff(changes, current);
    }

    /** The changes alone: see {@link #between}. */
    public static List<Change> diff(String articleId, List<IdentifiedQuote> before, List<Quote> after) {
        return between(articleId, before, after).changes();
    }

    /** What was retracted, then what was added or changed in the order of the text. */
    public List<Change> changes() {
        return changes;
    }

    /** The changes, and as added each quote that stayed as it was: for whoever may have missed events. */
    public List<Change> everything() {
        Map<String, Change> changed = changes.stream()
                .collect(Collectors.toMap(change -> change.quote().quoteId(), change -> change));
        List<Change> all = new ArrayList<>(changes.stream()
                .filter(change -> change.kind() == Kind.RETRACTED)
                .toList());
        current.forEach(quote -> all.add(changed.getOrDefault(quote.quoteId(), new Change(Kind.ADDED, quote))));
        return all;
    }

    /** The quotes of the version now, in its order, under their ids. */
    public List<IdentifiedQuote> current() {
        return current;
    }

    private static List<Change> retracted(List<IdentifiedQuote> before, int[] partners) {
        boolean[] kept = new boolean[before.size()];
        Arrays.stream(partners).filter(partner -> partner >= 0).forEach(partner -> kept[partner] = true);
        List<Change> retracted = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                retracted.add(new Change(Kind.RETRACTED, before.get(i)));
            }
        }
        return retracted;
    }
}
