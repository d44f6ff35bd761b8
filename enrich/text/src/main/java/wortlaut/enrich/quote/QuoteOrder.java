package wortlaut.enrich.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.quote.interview.InterviewTurns;
import wortlaut.enrich.quote.speaker.Attribution;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.enrich.quote.speaker.FoundQuote;
import wortlaut.events.QuoteType;

/** Puts quotes in the order of the text and finds in which other quote each one lies. */
final class QuoteOrder {
    /** What an attribution by a verb of saying has at least. */
    private static final double SURE = 0.7;

    private static final Comparator<FoundQuote> BY_START = Comparator.<FoundQuote>comparingInt(
                    quote -> quote.span().start())
            .thenComparingInt(quote -> -quote.span().end());

    private QuoteOrder() {}

    static List<FoundQuote> of(List<FoundQuote> quotes) {
        List<FoundQuote> sorted = new ArrayList<>(quotes);
        sorted.sort(BY_START);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < sorted.size(); i++) {
            CharSpan span = sorted.get(i).span();
            while (!open.isEmpty() && sorted.get(open.peek()).span().end() < span.end()) {
                open.pop();
            }
            boolean inside =
                    !open.isEmpty() && sorted.get(open.peek()).spans().stream().anyMatch(s -> s.contains(span));
            FoundQuote quote = sorted.get(i).within(inside ? open.peek() : -1);
            sorted.set(i, inside ? inherited(quote, sorted.get(open.peek())) : quote);
            open.push(i);
        }
        return sorted;
    }

    /** "Kern sagte, Fuhr habe geklagt, das sei „dumm“": a cue within the reported words announces whose the inner ones are. */
    private static boolean isAnnounced(Attribution own, FoundQuote outer) {
        boolean within = own.cue() != null && outer.spans().stream().anyMatch(span -> span.contains(own.cue()));
        return own.confidence() > SURE && (within || own.rule() == AttributionRule.SUBJECT_BEFORE_COLON);
    }

    /** "Auf den Vorwurf der Partei, es sei ein „Trick“, sagte Kern": what announces the reported words stands before them, the next verb behind. */
    private static boolean isAnnouncedBefore(FoundQuote quote, FoundQuote outer) {
        CharSpan announces = outer.attribution().cue();
        CharSpan own = quote.attribution().cue();
        return announces != null
                && own != null
                && announces.end() <= outer.span().start()
                && own.start() >= outer.span().end();
    }

    /** "wies Vorwürfe zurück, er habe „gelogen“": whose the reported words are is not said, and the verb before them does not say it. */
    private static boolean isNobodys(Attribution own, FoundQuote outer) {
        CharSpan announces = outer.attribution().cue();
        return !outer.attribution().isKnown()
                && announces != null
                && own.cue() != null
                && own.cue().end() <= outer.span().start()
                && announces.end() <= outer.span().start();
    }

    /** The very words inside reported ones are the same speaker's, unless their own sentence names somebody. */
    private static FoundQuote inherited(FoundQuote quote, FoundQuote outer) {
        Attribution own = quote.attribution();
        boolean weak = !own.isKnown()
                || own.confidence() <= outer.attribution().confidence()
                || isAnnouncedBefore(quote, outer);
        boolean words = outer.type() != QuoteType.DIRECT && !InterviewTurns.isTurn(outer);
        if (words && own.isKnown() && isNobodys(own, outer)) {
            return quote.saidBy(outer.attribution());
        }
        boolean reported = words && outer.attribution().isKnown();
        return weak && reported && !isAnnounced(own, outer)
                ? quote.saidBy(outer.attribution().sharedBy(AttributionRule.INSIDE))
                : quote;
    }
}
