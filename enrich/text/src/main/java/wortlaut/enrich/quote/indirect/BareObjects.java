package wortlaut.enrich.quote.indirect;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.frame.Quoted;

/**
 * Tells "told a joke", "said goodbye to staff and left", "promised investors a return" from "said trains were late" where no word opens
 * a clause: a noun phrase without a verb of its own is a verb's object and nobody's words.
 */
final class BareObjects {
    private static final int MOST_ADDRESSEE = 5;
    private static final int SHORTEST_VERB = 3;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Quoted quoted;
    private final ClauseReader clauses;

    BareObjects(Passage passage, Quoted quoted, ClauseReader clauses) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.quoted = quoted;
        this.clauses = clauses;
    }

    /**
     * Whether what stands in [from, end) behind a verb, or at a text's start, has no verb of its own; so if nothing does. {@code infinitive}: the verb may have somebody and an
     * infinitive behind it, "asked drivers to wait", unlike "said goodbye to staff".
     */
    boolean isObject(int from, int end, boolean infinitive) {
        if (from >= end) {
            return true;
        }
        if (clauses.is(from, ReportingWord.CLAUSE) || isGerund(from)) {
            return false;
        }
        int skipped = 0;
        int token = from;
        while (token < end && !quoted.isQuoted(token)) {
            if (document.is(token, ',') && token + 1 < end && leavesClause(token + 1)) {
                token = clauses.comma(token + 1, end);
            } else if (passage.isAnd(token) && isForm(afterAdverb(token + 1), end)) {
                return true;
            } else if (token > from && isRelative(token)) {
                skipped++;
            } else if (isVerb(token, from, end) || (infinitive && isInfinitive(token, from, end))) {
                if (skipped == 0) {
                    return false;
                }
                skipped--;
                token = pastAuxiliaries(token, end);
            }
            token++;
        }
        return token >= end;
    }

    /** ", told a story", ", built in 1920,", ", which …": another verb or a clause within, rather than more of this one. */
    private boolean leavesClause(int token) {
        int verb = afterAdverb(token);
        boolean auxiliary = passage.classOf(verb) == WordClass.AUXILIARY;
        return isRelative(token) || (!auxiliary && isForm(verb, document.tokens()));
    }

    private int afterAdverb(int token) {
        boolean adverb = token + 1 < document.tokens() && passage.classOf(token) == WordClass.ADVERB;
        return adverb ? token + 1 : token;
    }

    private int pastAuxiliaries(int token, int end) {
        int next = token;
        while (next + 1 < end
                && (passage.classOf(next + 1) == WordClass.AUXILIARY
                        || passage.isPastForm(next + 1)
                        || passage.classOf(next + 1) == WordClass.ADVERB)) {
            next++;
        }
        return next;
    }

    private boolean isRelative(int token) {
        return passage.clause(token) == ClauseWord.RELATIVE || clauses.is(token, ReportingWord.CLAUSE);
    }

    private boolean isForm(int token, int end) {
        return token < end
                && (passage.isPastForm(token)
                        || passage.classOf(token) == WordClass.AUXILIARY
                        || (passage.cue(token) != null
                                && Character.isLowerCase(document.first(token))
                                && passage.classOf(token) == WordClass.OPEN));
    }

    private boolean isVerb(int token, int from, int end) {
        if (passage.classOf(token) == WordClass.AUXILIARY || isShortened(token)) {
            return token == 0 || !passage.grammar().isInfinitiveMark(passage.word(token - 1));
        }
        if (token == from && isInfinitive(token, from, end)) {
            return true;
        }
        if (!isSmall(token, end) || token == from) {
            return isSubject(token, end);
        }
        WordClass before = passage.classOf(token - 1);
        if (before == WordClass.PREPOSITION || before.isDeterminer()) {
            return isSubject(token, end);
        }
        if (passage.isPastForm(token)) {
            return !passage.isClitic(token - 1) && before != WordClass.ADVERB;
        }
        return isPresent(token, end);
    }

    private boolean isInfinitive(int token, int from, int end) {
        return passage.grammar().isInfinitiveMark(passage.word(token))
                && token - from <= MOST_ADDRESSEE
                && !isIndefinite(from)
                && isSmall(token + 1, end);
    }

    /** "he left", "they say", not "told it". */
    private boolean isSubject(int token, int end) {
        return passage.classOf(token) == WordClass.PRONOUN
                && passage.pronoun(token) != null
                && token + 1 < end
                && Character.isLetterOrDigit(document.first(token + 1))
                && (isForm(afterAdverb(token + 1), end) || isSmall(afterAdverb(token + 1), end));
    }

    /** "he's", "they'll". */
    private boolean isShortened(int token) {
        char first = document.first(token);
        return (first == '\'' || first == '’') && !document.token(token).endsWith("s");
    }

    /** "the plan works", "prices fall": a word that agrees with the noun before it. */
    private boolean isPresent(int token, int end) {
        boolean noun = passage.classOf(token - 1) == WordClass.OPEN
                && Character.isLetter(document.first(token - 1))
                && !passage.isClitic(token - 1);
        boolean several = isInS(token - 1) && Character.isLowerCase(document.first(token - 1));
        boolean follows = token + 1 >= end
                || passage.classOf(token + 1) != WordClass.OPEN
                || document.isCapitalised(token + 1)
                || isInS(token + 1);
        return noun && passage.word(token).length() >= SHORTEST_VERB && several != isInS(token) && (several || follows);
    }

    private boolean isInS(int token) {
        return passage.grammar().isPlural(passage.word(token));
    }

    private boolean isIndefinite(int token) {
        return language.descriptions().isIndefinite(document, token);
    }

    private boolean isSmall(int token, int end) {
        return token < end && Character.isLowerCase(document.first(token)) && passage.classOf(token) == WordClass.OPEN;
    }

    private boolean isGerund(int token) {
        return Character.isLowerCase(document.first(token))
                && passage.grammar().isGerund(passage.word(token))
                && passage.classOf(token) == WordClass.OPEN;
    }
}
