package wortlaut.enrich.quote.direct;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.quote.frame.Frame;
import wortlaut.enrich.quote.speaker.Attribution;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.enrich.quote.speaker.FoundQuote;
import wortlaut.enrich.quote.speaker.SpeakerFinder;
import wortlaut.events.QuoteType;

/**
 * Gives direct quotes that nothing announces a likely speaker, at low confidence: whoever spoke just before in the same paragraph, or
 * whom the sentence around the words is about.
 */
public final class UnannouncedQuotes {
    /** A quote this many sentences behind another is still its speaker's. */
    private static final int REACH = 2;

    private final Document document;
    private final SpeakerFinder speakers;
    private final DialogueTurns turns;

    public UnannouncedQuotes(Document document, SpeakerFinder speakers) {
        this.document = document;
        this.speakers = speakers;
        this.turns = new DialogueTurns(document);
    }

    /** The quotes of a list in the order of the text, each in its place. */
    public List<FoundQuote> of(List<FoundQuote> ordered) {
        List<FoundQuote> attributed = new ArrayList<>();
        List<FoundQuote> top = new ArrayList<>();
        FoundQuote last = null;
        for (FoundQuote quote : ordered) {
            FoundQuote inTurn = quote.parent() < 0 ? turns.in(quote, top) : quote;
            FoundQuote said = isUnannounced(inTurn) ? inTurn.saidBy(speaker(inTurn, last)) : inTurn;
            attributed.add(said);
            if (said.parent() < 0) {
                top.add(said);
            }
            if (said.parent() < 0 && said.attribution().isKnown()) {
                last = said;
            }
        }
        return attributed;
    }

    private static boolean isUnannounced(FoundQuote quote) {
        return quote.type() == QuoteType.DIRECT
                && quote.parent() < 0
                && !quote.attribution().isKnown();
    }

    private Attribution speaker(FoundQuote quote, FoundQuote last) {
        Frame frame = Frame.of(document, quote.span());
        Attribution subject = speakers.bySentence(frame);
        if (subject.isKnown()) {
            return subject;
        }
        boolean goesOn = last != null && isNear(last, quote);
        return goesOn ? last.attribution().goneOn(AttributionRule.GOES_ON_IN_MARKS) : quote.attribution();
    }

    private boolean isNear(FoundQuote last, FoundQuote quote) {
        int end = Math.max(0, last.span().end() - 1);
        int start = quote.span().start();
        int between = document.sentenceOf(document.tokenFrom(start)) - document.sentenceOf(document.tokenFrom(end));
        return document.paragraphOf(end) == document.paragraphOf(start) && between <= REACH;
    }
}
