package wortlaut.enrich.quote.indirect;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.frame.Quoted;

/** Finds the words that may announce a clause behind them: cues, nouns such as "Forderung", and in English any verb before "that". */
final class AnnouncingCues {
    /** What nouns such as "Vorwurf" are to reported speech: they announce what others say of somebody. */
    private final Passage passage;

    private final Document document;
    private final Quoted quoted;
    private final CueFinder cues;
    private final ClauseReader clauses;

    AnnouncingCues(Reading reading, ClauseReader clauses) {
        this.passage = reading.passage();
        this.document = reading.passage().document();
        this.quoted = reading.quoted();
        this.cues = reading.cues();
        this.clauses = clauses;
    }

    /** The cue at a token; null if it announces nothing. */
    FoundCue at(int token) {
        FoundCue cue = cues.at(token);
        boolean verb = cue != null && cue.kind() != CueKind.SO && cue.kind() != CueKind.AFTER;
        if (verb) {
            return cue;
        }
        if ((clauses.is(token, ReportingWord.ANNOUNCES_INFINITIVE) || clauses.is(token, ReportingWord.ANNOUNCES_OTHERS))
                && !quoted.isQuoted(token)) {
            return new FoundCue(token, CueKind.SAY);
        }
        if (clauses.is(token, ReportingWord.ANNOUNCES) && !quoted.isQuoted(token)) {
            return new FoundCue(token, CueKind.THINK);
        }
        return isBeforeThat(token) ? new FoundCue(token, CueKind.SAY) : null;
    }

    /** "conceded that …", "objects that …": whatever the verb, "that" behind it opens what is said; its subject must be somebody. */
    private boolean isBeforeThat(int token) {
        return !passage.grammar().setsOffClauses()
                && token > 0
                && clauses.is(token + 1, ReportingWord.CLAUSE)
                && !quoted.isQuoted(token)
                && Character.isLowerCase(document.first(token))
                && passage.classOf(token) == WordClass.OPEN
                && !clauses.is(token, ReportingWord.NO_SPEECH)
                && passage.isPastForm(token)
                && passage.classOf(token - 1) != WordClass.AUXILIARY;
    }
}
