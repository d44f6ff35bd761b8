package wortlaut.enrich.quote.indirect;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.speaker.AttributionRule;

/** Finds clauses that a verb of saying announces or follows: "X sagte, dass …", "…, sagte X", "wie X mitteilte, …". */
final class CueClauses {
    private static final int MOST_COMMAS = 4;
    private static final int CUE_REACH = 4;

    private final Document document;
    private final CueFinder cues;
    private final ClauseReader clauses;
    private final Pieces pieces;
    private final PassedOn passedOn;
    private final ClausesBeforeCue before;
    private final ClausesAfterCue after;

    CueClauses(Reading reading, ClauseReader clauses, Pieces pieces) {
        this.document = reading.passage().document();
        this.cues = reading.cues();
        this.clauses = clauses;
        this.pieces = pieces;
        this.passedOn = new PassedOn(document, reading.quoted(), cues);
        this.before = new ClausesBeforeCue(reading, clauses, pieces);
        this.after = new ClausesAfterCue(reading, clauses, pieces);
    }

    /** The clause; null if the sentence has none. */
    Report find(TokenSpan sentence) {
        Report found = asClause(sentence);
        found = found == null ? before.find(sentence) : found;
        return found == null ? after.find(sentence) : found;
    }

    /** "Wie X mitteilte, …" and "…, wie X mitteilte, …". */
    private Report asClause(TokenSpan sentence) {
        for (int token = sentence.first(); token < sentence.end(); token++) {
            boolean opens =
                    clauses.is(token, ReportingWord.AS) && (token == sentence.first() || document.is(token - 1, ','));
            Report report = opens ? asClauseAt(token, sentence) : null;
            if (report != null) {
                return report;
            }
        }
        return null;
    }

    private Report asClauseAt(int token, TokenSpan sentence) {
        int end = clauses.comma(token + 1, sentence.end());
        for (int tries = 0; tries < MOST_COMMAS && end > token; tries++) {
            FoundCue cue = cues.lastIn(Math.max(token, end - CUE_REACH), end);
            if (cue != null) {
                List<TokenSpan> spans = pieces.around(sentence, token, end);
                if (passedOn.is(spans)) {
                    return null;
                }
                return ClauseReader.report(
                        spans, cue, clauses.subjectOrFirst(cue, token, end), AttributionRule.AS_CLAUSE);
            }
            end = end == sentence.end() ? token : clauses.comma(end + 1, sentence.end());
        }
        return null;
    }
}
