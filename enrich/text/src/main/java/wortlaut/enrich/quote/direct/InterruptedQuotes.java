package wortlaut.enrich.quote.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.enrich.quote.speaker.FoundQuote;
import wortlaut.events.QuoteType;

/** Makes one quote of two that only their attribution parts, where a language's annotators do. */
public final class InterruptedQuotes {
    private static final int LONGEST_FRAME = 60;

    /** Nobody is interrupted more often; what is done for each span of a quote stays bounded. */
    private static final int MOST_SPANS = 16;

    private final Document document;
    private final boolean joins;

    public InterruptedQuotes(Passage passage) {
        Language language = passage.language();
        this.document = passage.document();
        this.joins = language.joinsInterrupted();
    }

    /** The quotes of a list in the order of the text, joined; parents are to be found anew. */
    public List<FoundQuote> of(List<FoundQuote> ordered) {
        List<FoundQuote> kept = new ArrayList<>();
        for (FoundQuote quote : ordered) {
            FoundQuote before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (joins && quote.type() == QuoteType.DIRECT && before != null && isInterrupted(before, quote)) {
                kept.set(kept.size() - 1, joined(before, quote));
            } else {
                kept.add(quote);
            }
        }
        return kept;
    }

    /** "“…,” said Kern. “…”": the second goes on with the first in the same paragraph, behind a short frame. */
    private boolean isInterrupted(FoundQuote before, FoundQuote quote) {
        int end = before.span().end();
        int start = quote.span().start();
        return before.type() == QuoteType.DIRECT
                && before.spans().size() < MOST_SPANS
                && before.attribution().rule().isBehind()
                && start >= end
                && start - end <= LONGEST_FRAME
                && !isInCapitals(quote)
                && document.paragraphOf(end - 1) == document.paragraphOf(start)
                && (quote.attribution().rule() == AttributionRule.CONTINUES
                        || quote.attribution().rule() == AttributionRule.CUE_BEFORE);
    }

    /** A headline's words are its own: “I cried,” Kern said. KERN WINS: “I CRIED” */
    private boolean isInCapitals(FoundQuote quote) {
        String words = document.text()
                .substring(
                        quote.contents().get(0).start(), quote.contents().get(0).end());
        return words.length() > 2 && words.equals(words.toUpperCase(Locale.ROOT)) && words.contains(" ");
    }

    private static FoundQuote joined(FoundQuote before, FoundQuote quote) {
        List<CharSpan> spans = new ArrayList<>(before.spans());
        spans.addAll(quote.spans());
        List<CharSpan> contents = new ArrayList<>(before.contents());
        contents.addAll(quote.contents());
        return new FoundQuote(before.type(), spans, contents, -1, before.attribution());
    }
}
