package wortlaut.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Language;
import wortlaut.events.QuoteType;

/** Finds quotes without marks, sentence by sentence: indirect ones, and those that go on in the mood of reported speech. */
final class IndirectFinder {
    private static final int LONGEST = 150;
    private static final int REACH = 2;
    private static final double CONTINUED = 0.8;
    private static final double HEARSAY = 0.6;

    private final Document document;
    private final Language language;
    private final Quoted quoted;
    private final SourceFrames sources;
    private final CueClauses clauses;
    private final ReferringSentences referring;
    private final ReportedSentences reported;
    private final SpeakerFinder speakers;
    private final List<FoundQuote> direct;
    private final List<FoundQuote> found = new ArrayList<>();
    private int nextDirect;
    private FoundQuote last;

    IndirectFinder(
            Document document,
            Language language,
            NounPhraseReader reader,
            Quoted quoted,
            CueFinder cues,
            SpeakerFinder speakers,
            List<FoundQuote> direct) {
        this.document = document;
        this.language = language;
        this.quoted = quoted;
        this.sources = new SourceFrames(document, language, quoted, reader);
        this.clauses = new CueClauses(document, language, quoted, cues, reader);
        this.referring = new ReferringSentences(document, language, quoted, cues, reader);
        this.reported = new ReportedSentences(document, language, quoted, cues, reader);
        this.speakers = speakers;
        this.direct = direct;
    }

    /** The quotes in the order of the text, each at the top. */
    List<FoundQuote> find() {
        for (int s = 0; s < document.sentences(); s++) {
            TokenSpan sentence = document.sentence(s);
            if (sentence.size() <= LONGEST) {
                read(sentence);
            }
        }
        return found;
    }

    private void read(TokenSpan sentence) {
        int end = document.end(sentence.end() - 1);
        while (nextDirect < direct.size() && direct.get(nextDirect).span().start() < document.start(sentence.first())) {
            last = direct.get(nextDirect++);
        }
        Report report = isFree(sentence) ? referring.find(sentence) : null;
        report = report == null ? sources.find(sentence) : report;
        report = report == null ? clauses.find(sentence) : report;
        if (report != null) {
            addAll(report, sentence);
        } else if (goesOn(sentence)) {
            goOn(sentence, QuoteType.INDIRECT_FREE_INDIRECT);
        } else if (isHearsay(sentence)) {
            goOn(sentence, QuoteType.FREE_INDIRECT);
        } else if (nextDirect == direct.size() || direct.get(nextDirect).span().start() >= end) {
            Report spoken = reported.find(sentence);
            if (spoken != null) {
                found.add(quote(spoken).withoutCue());
            }
        }
        while (nextDirect < direct.size() && direct.get(nextDirect).span().start() < end) {
            last = direct.get(nextDirect++);
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
        boolean before = report.speaker() == null && report.rule().equals("source-before") && last != null;
        Attribution said = before
                ? last.attribution()
                        .because(
                                report.rule(),
                                report.confidence() * last.attribution().confidence())
                : speakers.attribution(report.speaker(), report.cue(), report.rule(), report.confidence());
        return new FoundQuote(report.type(), spans, spans, -1, said);
    }

    private void add(FoundQuote quote) {
        found.add(quote);
        last = quote;
    }

    /** "Die Lage sei ernst.": reported speech without a cue soon behind a quote. */
    private boolean goesOn(TokenSpan sentence) {
        if (!language.capitalisesNouns()) {
            return false;
        }
        if (hasMood(sentence, true)) {
            return true;
        }
        return isNearLast(sentence) && hasMood(sentence, false);
    }

    private boolean isNearLast(TokenSpan sentence) {
        if (last == null || !last.attribution().isKnown()) {
            return false;
        }
        int before =
                document.sentenceOf(Math.max(0, document.tokenFrom(last.span().end()) - 1));
        return document.sentenceOf(sentence.first()) - before <= REACH;
    }

    /** "Die Täter sollen geflohen sein.": a verb of hearsay, not at the end of its clause, soon behind a quote. */
    private boolean isHearsay(TokenSpan sentence) {
        if (!isNearLast(sentence)) {
            return false;
        }
        boolean hearsay = false;
        for (int token = sentence.first(); token < sentence.end(); token++) {
            if (quoted.isQuoted(token)) {
                return false;
            }
            boolean verb = "hearsay".equals(language.reporting(document, token));
            hearsay |= verb && token + 1 < sentence.end() && Character.isLetterOrDigit(document.first(token + 1));
        }
        return hearsay;
    }

    private boolean hasMood(TokenSpan sentence, boolean reported) {
        for (int token = sentence.first(); token < sentence.end(); token++) {
            if (quoted.isQuoted(token)) {
                return false;
            }
            if ("clause".equals(language.reporting(document, token))) {
                return false;
            }
            if (reported ? language.isReportedMood(document, token) : language.isSubjunctive(document, token)) {
                return true;
            }
        }
        return false;
    }

    /** Whoever spoke in the sentence before; else whom the sentences since are about; else whoever spoke last. */
    private Attribution continued(TokenSpan sentence, String rule, double share) {
        int number = document.sentenceOf(sentence.first());
        int lastSpoken = last == null
                ? -1
                : document.sentenceOf(Math.max(0, document.tokenFrom(last.span().end()) - 1));
        Attribution before = last == null ? Attribution.unknown(null) : last.attribution();
        if (number - lastSpoken > 1) {
            Attribution subject = speakers.bySubjectBefore(number, lastSpoken);
            before = subject.isKnown() ? subject : before;
        }
        return before.withoutCue(rule, share * before.confidence());
    }

    /** A sentence that goes on becomes one quote with the one before it that does. */
    private void goOn(TokenSpan sentence, QuoteType type) {
        CharSpan span = document.chars(sentence);
        int top = found.size() - 1;
        boolean grows = last != null
                && last.type() == type
                && top >= 0
                && found.get(top).equals(last)
                && document.tokenFrom(last.span().end()) == sentence.first();
        if (grows) {
            CharSpan whole = new CharSpan(last.span().start(), span.end());
            found.remove(top);
            add(new FoundQuote(last.type(), List.of(whole), List.of(whole), -1, last.attribution()));
            return;
        }
        boolean hearsay = type == QuoteType.FREE_INDIRECT;
        Attribution said = continued(sentence, hearsay ? "hearsay" : "goes-on", hearsay ? HEARSAY : CONTINUED);
        add(new FoundQuote(type, List.of(span), List.of(span), -1, said));
    }
}
