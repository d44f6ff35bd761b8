package wortlaut.enrich.quote.direct;

import java.util.List;
import java.util.Objects;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.quote.speaker.Attribution;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.enrich.quote.speaker.FoundQuote;
import wortlaut.events.QuoteType;

/**
 * Gives a quote that fills its paragraph to whoever spoke two turns before: in a dialogue two take the word by turns, a paragraph each. Only
 * where the two turns before are of different people, and all are short.
 */
final class DialogueTurns {
    private static final int LONGEST = 120;

    private final Document document;

    DialogueTurns(Document document) {
        this.document = document;
    }

    /** The quote, said in turn where the two before it show that; {@code before} holds those at the top in the order of the text. */
    FoundQuote in(FoundQuote quote, List<FoundQuote> before) {
        int count = before.size();
        if (count < 2 || isAnnounced(quote) || !isTurn(quote) || !fills(quote)) {
            return quote;
        }
        FoundQuote last = before.get(count - 1);
        FoundQuote first = before.get(count - 2);
        boolean turns = isTurn(last)
                && isTurn(first)
                && paragraph(quote) == paragraph(last) + 1
                && paragraph(last) == paragraph(first) + 1
                && first.attribution().isKnown()
                && last.attribution().isKnown()
                && !isSame(first.attribution(), last.attribution());
        return turns
                ? quote.saidBy(first.attribution().by(AttributionRule.IN_TURN).withoutCue())
                : quote;
    }

    /** Whether a verb in the quote's own paragraph announces it. */
    private boolean isAnnounced(FoundQuote quote) {
        CharSpan cue = quote.attribution().cue();
        return cue != null && document.paragraphOf(cue.start()) == paragraph(quote);
    }

    private static boolean isSame(Attribution one, Attribution other) {
        return (one.entity() == null || other.entity() == null)
                ? Objects.equals(one.span(), other.span())
                : one.entity().equals(other.entity());
    }

    private boolean isTurn(FoundQuote quote) {
        return quote.type() == QuoteType.DIRECT
                && quote.span().length() <= LONGEST
                && document.paragraphs().get(paragraph(quote)).start()
                        == quote.span().start();
    }

    private boolean fills(FoundQuote quote) {
        CharSpan whole = document.paragraphs().get(paragraph(quote));
        return whole.end() - quote.span().end() <= 1;
    }

    private int paragraph(FoundQuote quote) {
        return document.paragraphOf(quote.span().start());
    }
}
