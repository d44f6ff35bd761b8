package wortlaut.enrich.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.explanation.Decisions;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.limit.AnalysisLimits;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.cue.SubjectFinder;
import wortlaut.enrich.quote.direct.DirectEvidence;
import wortlaut.enrich.quote.direct.InnerQuotes;
import wortlaut.enrich.quote.direct.InterruptedQuotes;
import wortlaut.enrich.quote.direct.PullQuotes;
import wortlaut.enrich.quote.direct.UnannouncedQuotes;
import wortlaut.enrich.quote.frame.Frame;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.indirect.IndirectFinder;
import wortlaut.enrich.quote.interview.InterviewTurns;
import wortlaut.enrich.quote.mark.MarkedText;
import wortlaut.enrich.quote.mark.MarkedTexts;
import wortlaut.enrich.quote.mark.QuoteMarks;
import wortlaut.enrich.quote.mark.QuotedNames;
import wortlaut.enrich.quote.phrase.NounPhraseReader;
import wortlaut.enrich.quote.speaker.AddresseeFinder;
import wortlaut.enrich.quote.speaker.Attribution;
import wortlaut.enrich.quote.speaker.FoundQuote;
import wortlaut.enrich.quote.speaker.SpeakerFinder;
import wortlaut.events.QuoteType;

/** Finds quotes, direct and indirect, and who says them. */
public final class QuoteFinder {
    private static final int SHORT = 40;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Entities entities;
    private final List<MarkedText> marked;
    private final Quoted quoted;
    private final CueFinder cues;
    private final DirectEvidence evidence;
    private final boolean[] said;
    private final Reading reading;
    private final SpeakerFinder speakers;
    private final InnerQuotes inner;
    private final List<FoundQuote> quotes = new ArrayList<>();
    private FoundQuote lastAtTop;

    private QuoteFinder(Passage passage, Entities entities, Decisions decisions) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.entities = entities;
        this.marked = MarkedTexts.withoutNicknames(document, entities, QuoteMarks.of(document));
        this.quoted = new Quoted(passage, marked);
        this.cues = new CueFinder(passage, quoted);
        this.evidence = new DirectEvidence(passage, entities, quoted, cues, decisions);
        this.said = said(decisions);
        QuotedNames names = QuotedNames.of(document, marked, said);
        NounPhraseReader phrases = new NounPhraseReader(passage, entities, quoted, names);
        this.reading = new Reading(passage, quoted, cues, phrases, new SubjectFinder(passage, quoted, decisions));
        this.inner = new InnerQuotes(passage, entities);
        this.speakers = new SpeakerFinder(reading);
    }

    /** The quotes of a document in the order of its text. In a language without cues all of them have no speaker. */
    public static List<FoundQuote> find(Passage passage, Entities entities) {
        return find(passage, entities, Decisions.UNHEARD);
    }

    /** The same, heard by whoever asks why. */
    public static List<FoundQuote> find(Passage passage, Entities entities, Decisions decisions) {
        Language language = passage.language();
        QuoteFinder finder = new QuoteFinder(passage, entities, decisions);
        finder.findDirect();
        return List.copyOf(language.findsSpeakers() ? finder.withIndirect() : finder.quotes);
    }

    private List<FoundQuote> withIndirect() {
        InterviewTurns turns = new InterviewTurns(passage, entities, quoted, speakers);
        quotes.replaceAll(turns::in);
        List<FoundQuote> all = new ArrayList<>(turns.quotes());
        Set<Integer> starts = quotes.stream().map(quote -> quote.span().start()).collect(Collectors.toSet());
        turns.headlines().stream()
                .filter(headline -> !starts.contains(headline.span().start()))
                .forEach(all::add);
        if (passage.grammar().readsSentences()) {
            all.addAll(new IndirectFinder(reading, speakers, quotes, turns).find());
        }
        all.addAll(quotes);
        List<FoundQuote> ordered = QuoteOrder.of(new InterruptedQuotes(passage).of(QuoteOrder.of(all)));
        AddresseeFinder addressees = new AddresseeFinder(reading);
        List<FoundQuote> known = new PullQuotes(document).of(ordered);
        return new UnannouncedQuotes(document, speakers)
                .of(known).stream().map(addressees::in).toList();
    }

    /** Which of the marked texts are somebody's words. */
    private boolean[] said(Decisions decisions) {
        boolean[] words = new boolean[marked.size()];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < words.length; i++) {
            MarkedText m = marked.get(i);
            double sum = evidence.score(m, quoted.frame(m), seen);
            decisions.weighed(m.span(), sum);
            words[i] = sum > 0;
            if (!words[i] && m.contentEnd() - m.contentStart() < SHORT) {
                seen.add(evidence.content(m));
            }
            if (i > 0 && words[i] != words[i - 1] && areJoined(marked.get(i - 1), m)) {
                words[i - 1] = true;
                words[i] = true;
            }
        }
        return words;
    }

    /** „teuer“ und „unnütz“: both are somebody's words if one is. */
    private boolean areJoined(MarkedText one, MarkedText other) {
        int and = document.tokenFrom(one.span().end());
        return one.parent() == other.parent()
                && document.tokenFrom(other.span().start()) == and + 1
                && passage.isAnd(and);
    }

    private void findDirect() {
        int[] quoteOf = new int[said.length];
        for (int i = 0; i < quoteOf.length; i++) {
            quoteOf[i] = said[i] ? quotes.size() : -1;
            if (said[i]) {
                MarkedText m = marked.get(i);
                add(quote(m, quoted.frame(m), m.parent() < 0 ? -1 : quoteOf[m.parent()]));
            }
        }
    }

    private void add(FoundQuote quote) {
        AnalysisLimits.check("quotes", quotes.size() + 1, AnalysisLimits.MAX_QUOTES);
        quotes.add(quote);
        if (quote.parent() < 0) {
            lastAtTop = quote;
        }
    }

    private FoundQuote quote(MarkedText m, Frame frame, int parent) {
        Attribution attribution = !language.findsSpeakers() ? Attribution.unknown(null) : attribution(m, frame);
        CharSpan content = new CharSpan(m.contentStart(), m.contentEnd());
        return new FoundQuote(QuoteType.DIRECT, List.of(m.span()), List.of(content), parent, attribution);
    }

    private Attribution attribution(MarkedText m, Frame frame) {
        Attribution other = quoted.mayBeOthers(m, frame) ? inner.other(frame, marked.get(m.parent())) : null;
        return other == null ? speakers.find(frame, lastInParagraph(m), lastAtTop) : other;
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
