package wortlaut.enrich.quote.indirect;

import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;

/** Finds clauses that a verb of saying announces: "X sagte, dass …", "X sagte, er sei …", "X drohte, … zu gehen", "X said (that) …". */
final class ClausesAfterCue {
    /** Whether commas set clauses off. */
    private final boolean setOff;

    private final AnnouncingCues announcing;
    private final ClausesByCommas byCommas;
    private final ClausesByPlace byPlace;

    ClausesAfterCue(Reading reading, ClauseReader clauses, Pieces pieces) {
        this.setOff = reading.passage().grammar().setsOffClauses();
        this.announcing = new AnnouncingCues(reading, clauses);
        this.byCommas = new ClausesByCommas(reading, clauses, pieces, announcing);
        this.byPlace = new ClausesByPlace(reading, clauses, pieces);
    }

    /** The clause of the first verb that has one; null if the sentence has none. */
    Report find(TokenSpan sentence) {
        for (int token = sentence.first(); token < sentence.end(); token++) {
            FoundCue cue = announcing.at(token);
            if (cue != null) {
                Report report = setOff ? byCommas.find(cue, sentence) : byPlace.find(cue, sentence);
                if (report != null) {
                    return report;
                }
            }
        }
        return null;
    }
}
