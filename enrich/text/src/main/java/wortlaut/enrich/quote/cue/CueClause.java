package wortlaut.enrich.quote.cue;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.quote.frame.Quoted;

/** How the clause of a cue is built: where it starts, whether its verb stands at its end, whether it is passive. */
public final class CueClause {
    private static final int REACH = 30;

    private final Passage passage;
    private final Document document;
    private final Quoted quoted;
    private final int cue;
    private final int start;

    public CueClause(Passage passage, Quoted quoted, int cue) {
        this.passage = passage;
        this.document = passage.document();
        this.quoted = quoted;
        this.cue = cue;
        this.start = start();
    }

    /** The first token behind the comma, mark or sentence start before the cue. */
    private int start() {
        int least = Math.max(document.sentence(document.sentenceOf(cue)).first(), cue - REACH);
        int token = cue;
        while (token > least && (quoted.isQuoted(token - 1) || !isBoundary(token - 1))) {
            token--;
        }
        return token;
    }

    private boolean isBoundary(int token) {
        return document.is(token, ',') || document.is(token, ':') || document.is(token, ';');
    }

    /** The first token of the clause. */
    int first() {
        return start;
    }

    /** "dass er ihm gesagt habe", "während Ada Kern erklärte, …": the subject comes first, not beside the verb. */
    boolean isSubordinate() {
        return isLast() && start < cue && (passage.clause(start) == ClauseWord.SUBORDINATE || relativeEnd() > start);
    }

    /** Behind "von dem" in ", von dem Ada Kern behauptet, …", at "dessen" in ", dessen Erfinder sagt, …"; -1 for other clauses. */
    public int relativeEnd() {
        boolean behind =
                passage.grammar().setsOffClauses() && start > 0 && start + 1 < cue && document.is(start - 1, ',');
        if (!behind) {
            return -1;
        }
        boolean owned = passage.clause(start) == ClauseWord.RELATIVE_GENITIVE;
        boolean led = passage.classOf(start) == WordClass.PREPOSITION && isRelativePronoun(start + 1);
        return owned ? start + 1 : led ? start + 2 : -1;
    }

    private boolean isRelativePronoun(int token) {
        ClauseWord kind = passage.clause(token);
        return kind != null && kind.isRelativePronoun();
    }

    /** "der behauptet, …": the clause's first word is its subject. */
    boolean isRelative() {
        return isLast()
                && start > 0
                && start < cue
                && document.is(start - 1, ',')
                && passage.clause(start) == ClauseWord.RELATIVE;
    }

    /** Whether nothing but auxiliaries follows the cue in its clause. */
    private boolean isLast() {
        int next = cue + 1;
        while (next < document.tokens() && next - cue < REACH && passage.classOf(next) == WordClass.AUXILIARY) {
            next++;
        }
        return next >= document.tokens() || isBoundary(next) || quoted.isQuoted(next) || document.is(next, '.');
    }

    /** "wird von Ada Kern als „…“ bezeichnet": whoever speaks is no subject but stands behind "von". */
    public boolean isPassive() {
        if (!passage.isParticiple(cue)) {
            return false;
        }
        TokenSpan sentence = document.sentence(document.sentenceOf(cue));
        if (passage.grammar().endsClausesWithVerb() && cue + 1 < sentence.end() && isAuxiliary(cue + 1)) {
            return isPassive(cue + 1);
        }
        return (!passage.grammar().partsVerbs() || isLast())
                && isPassiveBefore(Math.max(sentence.first(), cue - REACH));
    }

    private boolean isPassiveBefore(int least) {
        for (int token = cue - 1; token >= least; token--) {
            boolean marked = quoted.isQuoted(token);
            if (!marked && isAuxiliary(token)) {
                return isPassive(token);
            }
            boolean adverb = passage.classOf(token) == WordClass.ADVERB;
            if (!marked && (document.is(token, ',') || (!passage.grammar().partsVerbs() && !adverb))) {
                return false;
            }
        }
        return false;
    }

    private boolean isAuxiliary(int token) {
        return passage.classOf(token) == WordClass.AUXILIARY;
    }

    private boolean isPassive(int token) {
        return passage.clause(token) == ClauseWord.PASSIVE;
    }
}
