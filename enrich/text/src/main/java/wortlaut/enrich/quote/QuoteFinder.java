package wortlaut.enrich.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.language.Language;
import wortlaut.events.QuoteType;

/** Finds quotes, direct and indirect, and who says them. */
public final class QuoteFinder {
    private static final int SHORT = 40;

    private final Document document;
    private final Language language;
    private final List<MarkedText> marked;
    private final Quoted quoted;
    private final CueFinder cues;
    private final DirectEvidence evidence;
    private final SpeakerFinder speakers;
    private final List<FoundQuote> quotes = new ArrayList<>();
    private FoundQuote lastAtTop;

    private QuoteFinder(Document document, Language language, Entities entities) {
        this.document = document;
        this.language = language;
        this.marked = QuoteMarks.of(document);
        this.quoted = new Quoted(document, marked);
        this.cues = new CueFinder(document, language, quoted);
        this.evidence = new DirectEvidence(document, language, entities, cues);
        this.speakers = new SpeakerFinder(document, language, entities, quoted, cues);
    }

    /** The quotes of a document in the order of its text. Without a model of the language all of them have no speaker. */
    public static List<FoundQuote> find(Document document, Language language, Entities entities) {
        QuoteFinder finder = new QuoteFinder(document, language, entities);
        finder.run();
        return List.copyOf(language.hasModel() ? finder.withIndirect(entities) : finder.quotes);
    }

    private List<FoundQuote> withIndirect(Entities entities) {
        List<FoundQuote> all = new ArrayList<>(
                new IndirectFinder(document, language, entities, quoted, cues, speakers, quotes).find());
        all.addAll(quotes);
        List<FoundQuote> ordered = QuoteOrder.of(new InterruptedQuotes(document, language).of(QuoteOrder.of(all)));
        return new UnannouncedQuotes(document, speakers).of(ordered);
    }

    private void run() {
        int[] quoteOf = new int[marked.size()];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < quoteOf.length; i++) {
            MarkedText m = marked.get(i);
            Frame frame = Frame.of(document, m);
            quoteOf[i] = -1;
            if (evidence.score(m, frame, seen) > 0) {
                quoteOf[i] = quotes.size();
                add(quote(m, frame, m.parent() < 0 ? -1 : quoteOf[m.parent()]));
            } else if (m.contentEnd() - m.contentStart() < SHORT) {
                seen.add(evidence.content(m));
            }
        }
    }

    private void add(FoundQuote quote) {
        quotes.add(quote);
        if (quote.parent() < 0) {
            lastAtTop = quote;
        }
    }

    private FoundQuote quote(MarkedText m, Frame frame, int parent) {
        Attribution attribution =
                language.hasModel() ? speakers.find(frame, lastInParagraph(m)) : Attribution.unknown(null);
        CharSpan content = new CharSpan(m.contentStart(), m.contentEnd());
        return new FoundQuote(QuoteType.DIRECT, List.of(m.span()), List.of(content), parent, attribution);
    }

    /** The last quote at the top, if it ends before this one in the same paragraph. */
    private FoundQuote lastInParagraph(MarkedText m) {
        if (lastAtTop == null || lastAtTop.span().end() > m.span().start()) {
            return null;
        }
        int paragraph = document.paragraphOf(lastAtTop.span().end() - 1);
        return paragraph == document.paragraphOf(m.span().start()) ? lastAtTop : null;
    }
}
