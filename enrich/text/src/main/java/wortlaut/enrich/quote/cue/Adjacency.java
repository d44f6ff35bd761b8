package wortlaut.enrich.quote.cue;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.quote.phrase.NounPhrase;

/** How near a phrase stands to a cue: what lies between them. */
final class Adjacency {
    private static final int REACH = 60;
    private static final int MOST_BETWEEN = 8;
    private static final int LONGEST_FRONT = 25;

    private final Passage passage;
    private final Document document;

    Adjacency(Passage passage) {
        this.passage = passage;
        this.document = passage.document();
    }

    /** Tokens between. */
    static int gap(NounPhrase phrase, FoundCue cue) {
        return isBefore(phrase, cue)
                ? cue.token() - phrase.span().end()
                : phrase.span().first() - cue.token() - 1;
    }

    static boolean isBefore(NounPhrase phrase, FoundCue cue) {
        return phrase.span().first() < cue.token();
    }

    /** Commas between, without the one that closes the phrase's apposition. */
    int commas(NounPhrase phrase, FoundCue cue) {
        int commas = 0;
        for (int token = first(phrase, cue); token < end(phrase, cue); token++) {
            commas += document.is(token, ',') ? 1 : 0;
        }
        return commas;
    }

    /** Whether nothing but adverbs and auxiliaries lies between, and the comma that closes the phrase's apposition. */
    boolean onlyAdverbs(NounPhrase phrase, FoundCue cue) {
        for (int token = first(phrase, cue); token < end(phrase, cue); token++) {
            WordClass type = passage.classOf(token);
            if (type != WordClass.ADVERB && type != WordClass.AUXILIARY) {
                return false;
            }
        }
        return true;
    }

    private static int first(NounPhrase phrase, FoundCue cue) {
        return isBefore(phrase, cue) ? phrase.span().end() : cue.token() + 1;
    }

    private int end(NounPhrase phrase, FoundCue cue) {
        if (!isBefore(phrase, cue)) {
            return phrase.span().first();
        }
        return follows(cue, ',') && hasApposition(phrase) ? cue.token() - 1 : cue.token();
    }

    private boolean hasApposition(NounPhrase phrase) {
        for (int token = phrase.span().first(); token < phrase.span().end(); token++) {
            if (document.is(token, ',')) {
                return true;
            }
        }
        return false;
    }

    /** Whether this character comes right before the cue. */
    boolean follows(FoundCue cue, char c) {
        return cue.token() > 0 && document.is(cue.token() - 1, c);
    }

    /** "Der Vorsitzende nannte sie …", "Stoiber hatte die Rolle betont": the place in front of the finite verb. */
    boolean isNextToVerb(NounPhrase phrase, FoundCue cue) {
        int next = phrase.span().end();
        return next == cue.token()
                || (next == cue.token() - 1 && document.is(next, ','))
                || (next < cue.token() && passage.classOf(next) == WordClass.AUXILIARY && !follows(cue, ','))
                || behindPlaces(next, cue.token()) == cue.token()
                || isFront(next, cue.token())
                || (onlyAdverbs(phrase, cue) && phrase.kind() != NounPhrase.Kind.OTHER);
    }

    /** "…, Nachfolgerin des Bundes, Ada Kern, würdigte": the name that ends what stands before the verb. */
    boolean isLastOfFront(NounPhrase phrase, FoundCue cue, int sentenceStart) {
        int first = phrase.span().first();
        return phrase.kind() == NounPhrase.Kind.PERSON
                && first > sentenceStart
                && (document.is(first - 1, ',') || (passage.isAnd(first - 1) && hasApposition(phrase)))
                && (phrase.span().end() == cue.token()
                        || (phrase.span().end() == cue.token() - 1 && document.is(cue.token() - 1, ',')))
                && isFront(sentenceStart, first);
    }

    /** Whether only nouns with what belongs to them lie in [from, cue), so that the verb is the sentence's second part. */
    boolean isFront(int from, int cue) {
        if (!passage.grammar().putsVerbSecond() || cue - from > LONGEST_FRONT) {
            return false;
        }
        for (int token = from; token < cue; token++) {
            WordClass type = passage.classOf(token);
            boolean noun = document.isCapitalised(token) || (!isPlainWord(token) && !isColon(token));
            boolean small = type == WordClass.PREPOSITION
                    || type == WordClass.ADVERB
                    || (type == WordClass.FUNCTION && !document.is(token - 1, ','))
                    || type.isDeterminer()
                    || passage.isAnd(token)
                    || isAdjective(token, cue);
            if (!noun && !small) {
                return false;
            }
        }
        return true;
    }

    private boolean isColon(int token) {
        return document.is(token, ':') || document.is(token, ';');
    }

    /** Nothing but letters: no number, no mark, no "ver.di". */
    private boolean isPlainWord(int token) {
        for (int i = document.start(token); i < document.end(token); i++) {
            if (!Character.isLetter(document.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A word in small letters with an adjective's ending and a noun behind it. */
    private boolean isAdjective(int token, int end) {
        String word = passage.word(token);
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        return token + 1 < end
                && passage.classOf(token) == WordClass.OPEN
                && passage.cue(token) == null
                && "enrsm".indexOf(last) >= 0
                && document.isCapitalised(token + 1);
    }

    /** "Ein Sprecher in Gotha sagte": behind prepositions with a name each. */
    private int behindPlaces(int from, int cue) {
        int token = from;
        while (token + 1 < cue && cue - token <= MOST_BETWEEN && passage.classOf(token) == WordClass.PREPOSITION) {
            token++;
            while (token < cue
                    && (document.isCapitalised(token) || passage.classOf(token) == WordClass.OBLIQUE_DETERMINER)) {
                token++;
            }
        }
        return token;
    }

    /** Whether only prepositions, determiners and the like lie between the start of the phrase's clause and the phrase. */
    boolean isFirstOfClause(NounPhrase phrase, FoundCue cue) {
        int least = Math.max(0, phrase.span().first() - REACH);
        for (int token = phrase.span().first() - 1; token >= least; token--) {
            WordClass type = passage.classOf(token);
            if (type == WordClass.CONJUNCTION || document.is(token, ',') || document.is(token, '.')) {
                return commas(phrase, cue) == 0;
            }
            if (type == WordClass.OPEN || type == WordClass.PRONOUN) {
                return false;
            }
        }
        return true;
    }
}
