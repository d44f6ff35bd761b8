package wortlaut.enrich.quote.frame;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.quote.mark.MarkPlaces;
import wortlaut.enrich.quote.mark.MarkedText;

/**
 * What stands behind words in marks where the subject comes before its verb: "…," NOUN PHRASE VERB. The phrase may be a name, have
 * nouns in small letters, a preposition's phrase, a clause with "who" or an apposition; the verb is known by its form, not its meaning.
 */
final class StraightFrame {
    private static final int MOST_SUBJECT = 14;
    private static final int MOST_APPOSITION = 16;
    private static final int SHORTEST_VERB = 3;
    private static final int LONG_WORD = 4;

    private final Passage passage;
    private final Document document;
    private final OutsideMarks outside;
    private final MarkedText marked;

    /** Whether the marks end with a comma, so that what stands behind is of one sentence with them. */
    private final boolean comma;

    StraightFrame(Passage passage, OutsideMarks outside, MarkedText marked) {
        this.passage = passage;
        this.document = passage.document();
        this.outside = outside;
        this.marked = marked;
        this.comma = document.text().charAt(marked.contentEnd() - 1) == ','
                || document.is(document.tokenFrom(marked.span().end()), ',');
    }

    /** The verb of the phrase that starts at a token; -1 if no phrase with a verb does. */
    int verb(int first) {
        if (!isFree(first) || !startsPhrase(first)) {
            return -1;
        }
        int clauses = 0;
        for (int token = first + 1; isFree(token) && token - first < MOST_SUBJECT; token++) {
            if (document.is(token, ',')) {
                return behindApposition(token);
            }
            if (!isWordOrMark(token)) {
                return -1;
            }
            boolean finite = isVerb(token, first);
            if (finite && clauses == 0) {
                return later(token);
            }
            clauses += isRelative(token) ? 1 : finite ? -1 : 0;
        }
        return -1;
    }

    /** "a man dressed in black shouted", "a woman named Ada Kern said": a known verb of saying further on is the sentence's. */
    private int later(int verb) {
        if (isSay(verb)) {
            return verb;
        }
        for (int token = verb + 2; isFree(token) && token - verb < MOST_SUBJECT && isWordOrMark(token); token++) {
            WordClass type = passage.classOf(token);
            if (type == WordClass.CONJUNCTION || type == WordClass.PRONOUN) {
                return verb;
            }
            if (isSay(token) && isVerb(token, verb)) {
                return token;
            }
        }
        return verb;
    }

    /** ", Ada Kern, said": the verb behind one of the next commas; -1 if there is none. */
    private int behindApposition(int from) {
        for (int token = from + 1; isFree(token) && token - from < MOST_APPOSITION; token++) {
            boolean behind = document.is(token, ',') && isFree(token + 1);
            int verb = behind && isAdverb(token + 1) ? token + 2 : token + 1;
            if (behind && isFree(verb)) {
                boolean past = comma && passage.isPastForm(verb) && !isTitleLike();
                if (isSay(verb) || (past && isFinite(verb))) {
                    return verb;
                }
            }
        }
        return -1;
    }

    private boolean startsPhrase(int token) {
        WordClass type = passage.classOf(token);
        return type == WordClass.OPEN
                || type == WordClass.DETERMINER
                || passage.pronoun(token) != null
                || passage.role(token) != null
                || passage.isParticle(token);
    }

    /** A verb by its form and place; one that no form tells only right behind a name and before what is no object. */
    private boolean isVerb(int token, int first) {
        if (!Character.isLowerCase(document.first(token))
                || passage.word(token).length() < SHORTEST_VERB
                || passage.isParticle(token)) {
            return false;
        }
        if (isSay(token) || passage.isPastForm(token)) {
            boolean open = passage.classOf(token) == WordClass.OPEN || isSay(token);
            boolean newSentence = !comma && !isSay(token) && !endsFrame(token + 1);
            return open && !newSentence && isFinite(token) && !isParticipleBefore(token);
        }
        boolean named = document.isCapitalised(token - 1)
                ? passage.classOf(first) != WordClass.DETERMINER
                : token - 1 == first && passage.pronoun(first) != null;
        return named && isOther(token) && endsFrame(token + 1);
    }

    /** "retracts", "lies": a word of no known form that is no adverb, role or participle. */
    private boolean isOther(int token) {
        return passage.classOf(token) == WordClass.OPEN
                && !passage.grammar().isNeverFinite(passage.word(token))
                && passage.pronoun(token) == null
                && passage.role(token) == null;
    }

    /** Not "was told", "to read", "the reported loss", "by named sources". */
    private boolean isFinite(int token) {
        int before = isAdverb(token - 1) ? token - 2 : token - 1;
        WordClass type = passage.classOf(before);
        boolean single = passage.pronoun(before) != null || passage.role(before) != null;
        return type != WordClass.AUXILIARY
                && type != WordClass.PREPOSITION
                && (!type.isDeterminer() || single || passage.grammar().isFreeDeterminer(passage.word(before)))
                && !passage.isClitic(before);
    }

    /** "former disgraced mayor", "the local elected mayor": a form in -ed before a role or a name that a verb follows. */
    private boolean isParticipleBefore(int token) {
        int next = token + 1;
        return !isSay(token)
                && isFree(next)
                && Character.isLowerCase(document.first(next))
                && passage.classOf(next) == WordClass.OPEN
                && isFree(next + 1)
                && Character.isLowerCase(document.first(next + 1))
                && (isSay(next + 1) || passage.isPastForm(next + 1));
    }

    private boolean isAdverb(int token) {
        return passage.classOf(token) == WordClass.ADVERB
                || (Character.isLowerCase(document.first(token))
                        && passage.grammar().isAdverb(passage.word(token)));
    }

    private boolean endsFrame(int token) {
        if (!isFree(token) || !Character.isLetterOrDigit(document.first(token))) {
            return true;
        }
        WordClass type = passage.classOf(token);
        return type == WordClass.ADVERB
                || type == WordClass.PREPOSITION
                || type == WordClass.CONJUNCTION
                || type == WordClass.FUNCTION;
    }

    /** “The Long Road,” a novel by Jo Rusk, won the prize: every longer word has a capital, as a title's have. */
    boolean isTitleLike() {
        int end = document.tokenFrom(marked.span().end());
        for (int token = document.tokenFrom(marked.contentStart()); token < end; token++) {
            if (Character.isLowerCase(document.first(token))
                    && passage.word(token).length() >= LONG_WORD) {
                return false;
            }
        }
        return true;
    }

    private boolean isRelative(int token) {
        return passage.clause(token) == ClauseWord.RELATIVE;
    }

    private boolean isSay(int token) {
        return Character.isLowerCase(document.first(token)) && outside.isSay(token);
    }

    /** A word, a hyphen, the marks of a nickname or an apostrophe. */
    private boolean isWordOrMark(int token) {
        char first = document.first(token);
        return Character.isLetterOrDigit(first) || first == '-' || MarkPlaces.isMark(first) || passage.isClitic(token);
    }

    private boolean isFree(int token) {
        return outside.isFree(token, marked);
    }
}
