package wortlaut.enrich.quote.indirect;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.limit.AnalysisLimits;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.interview.InterviewTurns;
import wortlaut.enrich.quote.speaker.Attribution;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.enrich.quote.speaker.FoundQuote;
import wortlaut.enrich.quote.speaker.SpeakerFinder;

/** Finds quotes without marks, sentence by sentence: indirect ones, and those that go on in the mood of reported speech. */
public final class IndirectFinder {
    private static final int LONGEST = 150;

    private final Document document;
    private final SourceFrames sources;
    private final CueClauses clauses;
    private final MoodClauses moods;
    private final ReferringSentences referring;
    private final ReportedSentences reported;
    private final ContinuedSpeech continued;
    private final InterviewTurns turns;
    private final SpeakerFinder speakers;
    private final List<FoundQuote> direct;
    private final List<FoundQuote> found = new ArrayList<>();
    private int nextDirect;
    private FoundQuote last;

    public IndirectFinder(Reading reading, SpeakerFinder speakers, List<FoundQuote> direct, InterviewTurns turns) {
        this.document = reading.passage().document();
        Pieces pieces = new Pieces(document, reading.quoted());
        ClauseReader reader = new ClauseReader(reading);
        this.sources = new SourceFrames(reading, pieces);
        this.clauses = new CueClauses(reading, reader, pieces);
        this.moods = new MoodClauses(reading, reader, pieces);
        this.referring = new ReferringSentences(reading, reader, pieces);
        this.reported = new ReportedSentences(reading);
        this.continued = new ContinuedSpeech(reading.passage(), reading.quoted(), speakers);
        this.turns = turns;
        this.speakers = speakers;
        this.direct = direct;
    }

    /** The quotes in the order of the text, each at the top. */
    public List<FoundQuote> find() {
        for (int s = 0; s < document.sentences(); s++) {
            TokenSpan sentence = document.sentence(s);
            if (sentence.size() <= LONGEST && !turns.isTurn(sentence.first())) {
                read(sentence);
            }
        }
        return found;
    }

    private void read(TokenSpan sentence) {
        while (nextDirect < direct.size() && direct.get(nextDirect).span().start() < document.start(sentence.first())) {
            last = direct.get(nextDirect++);
        }
        Report report = isFree(sentence) ? referring.find(sentence) : null;
        report = report == null ? sources.find(sentence) : report;
        report = report == null ? clauses.find(sentence) : report;
        report = report == null ? moods.find(sentence) : report;
        if (report != null) {
            addAll(report, sentence);
        } else {
            readWithoutCue(sentence);
        }
    }

    private void readWithoutCue(TokenSpan sentence) {
        FoundQuote next = continued.find(sentence, last);
        boolean marked =
                nextDirect < direct.size() && direct.get(nextDirect).span().start() < document.end(sentence.end() - 1);
        Report spoken = next == null && !marked ? reported.find(sentence) : null;
        if (next != null) {
            goOn(next, sentence);
        } else if (spoken != null) {
            note(quote(spoken).withoutCue());
        }
    }

    /** The report, and those of the clauses behind it: "Kern said …, but Fuhr said …". */
    private void addAll(Report first, TokenSpan sentence) {
        Report report = first;
        while (report != null) {
            add(quote(report));
            TokenSpan last = report.spans().get(report.spans().size() - 1);
            boolean more =
                    report.cue() != null && report.cue().token() < last.first() && last.end() + 2 < sentence.end();
            report = more ? clauses.find(new TokenSpan(last.end() + 1, sentence.end())) : null;
        }
    }

    /** Whether no quote lies in the sentence before. */
    private boolean isFree(TokenSpan sentence) {
        int number = document.sentenceOf(sentence.first());
        return number > 0
                && (last == null
                        || last.span().end()
                                <= document.start(document.sentence(number - 1).first()));
    }

    private FoundQuote quote(Report report) {
        List<CharSpan> spans = report.spans().stream().map(document::chars).toList();
        boolean before = report.speaker() == null && report.rule() == AttributionRule.SOURCE_BEFORE && last != null;
        Attribution said = before
                ? last.attribution().sharedBy(report.rule())
                : speakers.attribution(report.speaker(), report.cue(), report.rule());
        return new FoundQuote(report.type(), spans, spans, -1, said);
    }

    private void add(FoundQuote quote) {
        note(quote);
        last = quote;
    }

    private void note(FoundQuote quote) {
        AnalysisLimits.check("quotes", found.size() + 1, AnalysisLimits.MAX_QUOTES);
        found.add(quote);
    }

    /** A sentence that goes on becomes one quote with the one before it that does. */
    private void goOn(FoundQuote next, TokenSpan sentence) {
        int top = found.size() - 1;
        boolean grows = last != null
                && last.type() == next.type()
                && top >= 0
                && found.get(top).equals(last)
                && document.tokenFrom(last.span().end()) == sentence.first();
        if (grows) {
            CharSpan whole = new CharSpan(last.span().start(), next.span().end());
            found.remove(top);
            add(new FoundQuote(last.type(), List.of(whole), List.of(whole), -1, last.attribution()));
        } else {
            add(next);
        }
    }
}
