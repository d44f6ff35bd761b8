package wortlaut.enrich.quote.indirect;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.frame.PartedVerbs;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.phrase.NounPhrase;

/** Finds the cue behind the comma that ends somebody's words, and whose it is: "…, sagte X", "…, hat X erklärt", "…, X told reporters". */
final class FollowingCues {
    private static final int REACH = 12;
    private static final int MOST_BEHIND = 8;

    private final Passage passage;
    private final Document document;
    private final Quoted quoted;
    private final CueFinder cues;
    private final ClauseReader clauses;
    private final PartedVerbs parted;

    FollowingCues(Reading reading, ClauseReader clauses) {
        this.passage = reading.passage();
        this.document = reading.passage().document();
        this.quoted = reading.quoted();
        this.cues = reading.cues();
        this.clauses = clauses;
        this.parted = new PartedVerbs(passage, quoted::isQuoted);
    }

    /** The cue that a comma parts from the words before it; null where none is. */
    FoundCue behind(int comma, TokenSpan sentence) {
        if (passage.grammar().putsVerbSecond()) {
            FoundCue next = cues.at(comma + 1);
            boolean clause = next != null
                    && next.kind() != CueKind.NAME
                    && next.kind() != CueKind.AFTER
                    && (next.kind() != CueKind.THINK || clauses.hasMood(sentence.first(), comma));
            return next == null
                    ? partedBehind(comma, sentence)
                    : clause && !clauses.is(comma + 2, ReportingWord.CLAUSE) ? next : null;
        }
        int end = Math.min(sentence.end(), comma + REACH);
        FoundCue cue = cues.firstIn(comma + 1, end);
        boolean last = cue != null && cue.kind() == CueKind.SAY && endsSoon(cue.token() + 1, sentence.end());
        return last || (cue != null && cue.token() == comma + 1 && cue.kind() == CueKind.SAY && !isParticiple(cue))
                ? cue
                : null;
    }

    /** Whose cue it is: where it ends what an auxiliary opens, whoever stands behind that, unless the passive makes it another's. */
    NounPhrase subject(FoundCue cue, int first, int end) {
        boolean parted = passage.grammar().putsVerbSecond()
                && cue.token() > first
                && (cue.kind() == CueKind.CITE || !this.parted.isPassive(first));
        NounPhrase subject = clauses.subject(parted ? new FoundCue(first, CueKind.SAY) : cue, first, end, true);
        boolean apart = passage.grammar().putsVerbSecond() && cue.token() > first && subject != null;
        boolean acts = !apart || parted || passage.clause(subject.span().first() - 1) == ClauseWord.AGENT;
        return acts && (!apart || subject.kind() != NounPhrase.Kind.OTHER) ? subject : null;
    }

    /** ", hat Kern erklärt": the word that ends the clause; null where none of saying does. */
    private FoundCue partedBehind(int comma, TokenSpan sentence) {
        int said = parted.said(comma + 1, sentence.end(), clauses.hasMood(sentence.first(), comma));
        FoundCue cue = said < 0 ? null : cues.at(said);
        return said >= 0 && cue == null ? new FoundCue(said, CueKind.SAY) : cue;
    }

    private boolean isParticiple(FoundCue cue) {
        return passage.grammar().isGerund(passage.word(cue.token()));
    }

    /** "Kern told reporters": behind a verb of telling comes who is told. */
    private boolean isTold(int token) {
        return clauses.is(token - 1, ReportingWord.ADDRESSED);
    }

    /** Whether only few words, none of them a clause, come behind. */
    private boolean endsSoon(int from, int end) {
        for (int token = from; token < end; token++) {
            boolean open = token == from
                    && !clauses.is(token, ReportingWord.NO_CLAUSE)
                    && !passage.isTime(token)
                    && !isTold(token)
                    && Character.isLetterOrDigit(document.first(token));
            if (open
                    || quoted.isQuoted(token)
                    || clauses.is(token, ReportingWord.CLAUSE)
                    || token - from > MOST_BEHIND) {
                return false;
            }
            if (document.is(token, ',')) {
                return true;
            }
        }
        return true;
    }
}
