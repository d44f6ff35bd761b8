package wortlaut.enrich.quote.indirect;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.speaker.AttributionRule;

/** Finds sentences that say whose words the sentence before gives: "Die Straße bleibt gesperrt. Das teilte die Polizei mit." */
final class ReferringSentences {
    private static final int LONGEST = 30;

    private final Passage passage;
    private final Document document;
    private final Quoted quoted;
    private final CueFinder cues;
    private final ClauseReader clauses;
    private final Pieces pieces;

    ReferringSentences(Reading reading, ClauseReader clauses, Pieces pieces) {
        this.passage = reading.passage();
        this.document = passage.document();
        this.quoted = reading.quoted();
        this.cues = reading.cues();
        this.clauses = clauses;
        this.pieces = pieces;
    }

    /** The words of the sentence before this one; null if this one does not refer to them or they are in marks. */
    Report find(TokenSpan sentence) {
        int number = document.sentenceOf(sentence.first());
        boolean refers = number > 0
                && sentence.size() <= LONGEST
                && sentence.size() > 2
                && clauses.is(sentence.first(), ReportingWord.REFERS)
                && isVerb(sentence.first() + 1)
                && isPlain(sentence);
        TokenSpan before = refers ? document.sentence(number - 1) : null;
        if (before == null || !isPlain(before) || !isSameParagraph(before, sentence)) {
            return null;
        }
        FoundCue cue = new FoundCue(sentence.first() + 1, CueKind.SAY);
        NounPhrase speaker = clauses.subject(cue, sentence.first() + 1, sentence.end(), false);
        return speaker == null
                ? null
                : ClauseReader.report(
                        pieces.one(before.first(), before.end()), cue, speaker, AttributionRule.REFERS_BACK);
    }

    private boolean isVerb(int token) {
        FoundCue cue = cues.at(token);
        return (cue != null && cue.kind() == CueKind.SAY) || cues.isReportingVerb(token);
    }

    /** Whether the sentence has neither marks nor a clause with the words. */
    private boolean isPlain(TokenSpan sentence) {
        for (int token = sentence.first(); token < sentence.end(); token++) {
            if (quoted.isQuoted(token) || clauses.is(token, ReportingWord.CLAUSE) || document.is(token, ':')) {
                return false;
            }
        }
        return true;
    }

    private boolean isSameParagraph(TokenSpan one, TokenSpan other) {
        return passage.paragraphOf(one.first()) == passage.paragraphOf(other.first());
    }
}
