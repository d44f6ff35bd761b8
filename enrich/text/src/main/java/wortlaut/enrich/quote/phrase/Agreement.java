package wortlaut.enrich.quote.phrase;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.GrammaticalNumber;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.quote.frame.Quoted;

/**
 * Whether a German phrase and a verb agree in number: "forderten sie" is not one woman, "lobte die Spieler" has another subject. A verb's
 * third person is plural where it ends in -n and singular where it does not (Duden, Die Grammatik); of a phrase the number is known from
 * its determiner, a person's name or an "und".
 */
public final class Agreement {
    private static final int REACH = 30;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Quoted quoted;

    public Agreement(Passage passage, Quoted quoted) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.quoted = quoted;
    }

    /** Whether phrase and verb are of different numbers, as far as both are known. */
    public boolean isBroken(NounPhrase phrase, GrammaticalNumber verb) {
        GrammaticalNumber noun = verb == GrammaticalNumber.UNKNOWN ? verb : of(phrase);
        return noun != GrammaticalNumber.UNKNOWN && verb != noun;
    }

    /** The number of the finite verb: of the auxiliary where the clause has one before or right behind the cue, else of the cue itself. */
    public GrammaticalNumber ofVerb(int cue) {
        if (!passage.grammar().inflectsNouns()) {
            return GrammaticalNumber.UNKNOWN;
        }
        int next = cue + 1;
        if (next < document.tokens() && isAuxiliary(next)) {
            return ofForm(next);
        }
        int least = Math.max(document.sentence(document.sentenceOf(cue)).first(), cue - REACH);
        for (int token = cue - 1; token >= least && !isBoundary(token); token--) {
            if (isAuxiliary(token)) {
                return ofForm(token);
            }
        }
        boolean verb = passage.cue(cue) != null
                && Character.isLowerCase(document.first(cue))
                && !passage.grammar().beginsLikeParticiple(passage.word(cue));
        return verb ? ofForm(cue) : GrammaticalNumber.UNKNOWN;
    }

    private boolean isBoundary(int token) {
        return quoted.isQuoted(token) || document.is(token, ',') || document.is(token, ':') || document.is(token, ';');
    }

    private boolean isAuxiliary(int token) {
        return passage.classOf(token) == WordClass.AUXILIARY;
    }

    private GrammaticalNumber ofForm(int token) {
        return passage.grammar().isPluralVerb(passage.word(token))
                ? GrammaticalNumber.PLURAL
                : GrammaticalNumber.SINGULAR;
    }

    /** The number that a phrase shows by itself. */
    private GrammaticalNumber of(NounPhrase phrase) {
        int first = phrase.span().first();
        if (phrase.kind() == NounPhrase.Kind.PRONOUN) {
            boolean masculine = passage.pronoun(first) == Gender.MASCULINE;
            return masculine ? GrammaticalNumber.SINGULAR : GrammaticalNumber.UNKNOWN;
        }
        if (isJoined(phrase.span())) {
            return GrammaticalNumber.UNKNOWN;
        }
        boolean one = phrase.kind() == NounPhrase.Kind.PERSON
                && phrase.entity() != null
                && phrase.entity().number() != GrammaticalNumber.PLURAL
                && !language.naming().isGroup(document, first);
        return one ? GrammaticalNumber.SINGULAR : passage.number(first);
    }

    /** "der Bund und die Länder", "sowohl der Bund als auch das Land". */
    private boolean isJoined(TokenSpan span) {
        for (int token = Math.max(0, span.first() - 1); token <= Math.min(span.end(), document.tokens() - 1); token++) {
            boolean outside = token < span.first() || token == span.end();
            if (passage.isAnd(token) || (outside && (document.is(token, ',') || isAlso(token)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlso(int token) {
        return token > 0
                && passage.classOf(token) == WordClass.ADVERB
                && passage.classOf(token - 1) == WordClass.CONJUNCTION;
    }
}
