package wortlaut.enrich.quote.frame;

import java.util.function.IntPredicate;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.ReportingWord;

/**
 * German verbs of saying in two parts around their subject: "hat Kern erklärt", "hatte er gesagt", "ließ Kern mitteilen", "wurde Kern
 * zitiert". The auxiliary opens the clause, and the word that says what was done ends it.
 */
public final class PartedVerbs {
    private static final int REACH = 24;
    private static final int SHORTEST = 3;

    private final Passage passage;
    private final Document document;
    private final IntPredicate quoted;

    public PartedVerbs(Passage passage, IntPredicate quoted) {
        this.passage = passage;
        this.document = passage.document();
        this.quoted = quoted;
    }

    /**
     * The word that ends a clause which an auxiliary opens; -1 where no such clause stands at {@code first}, or its verb is none of saying.
     *
     * @param any whether any verb may say it, as the mood of the words before tells that somebody does
     */
    public int said(int first, int end, boolean any) {
        ClauseWord opens = first < end && passage.grammar().partsVerbs() ? passage.clause(first) : null;
        boolean lets = opens == ClauseWord.LETS;
        if (!lets && (opens == null || !opens.isPerfect()) && !isPassive(first, opens)) {
            return -1;
        }
        int token = first + 1;
        while (token < end && token - first < REACH && !quoted.test(token) && !closes(token)) {
            token++;
        }
        int last = token - 1;
        boolean closed = token >= end || quoted.test(token) || closes(token);
        if (!closed || last < first + 2 || Character.isUpperCase(document.first(last))) {
            return -1;
        }
        boolean form = lets ? passage.grammar().endsLikeInfinitive(passage.word(last)) : passage.isParticiple(last);
        boolean may =
                any && !lets && !isPassive(first, opens) && passage.word(last).length() > SHORTEST;
        return form && (may || isOfSaying(last)) ? last : -1;
    }

    /** Whether the clause is passive, so that its subject is not who speaks unless the verb cites. */
    public boolean isPassive(int first) {
        return isPassive(first, passage.clause(first));
    }

    private boolean isPassive(int first, ClauseWord opens) {
        return opens == ClauseWord.PASSIVE && !passage.isSubjunctive(first);
    }

    private boolean isOfSaying(int token) {
        ReportingWord reporting = passage.reporting(token);
        return passage.cue(token) != null
                || passage.reportingVerb(token) != null
                || (reporting != null && reporting.isAnnouncing());
    }

    private boolean closes(int token) {
        return document.end(token) - document.start(token) == 1 && ",.:;!?–—".indexOf(document.first(token)) >= 0;
    }
}
