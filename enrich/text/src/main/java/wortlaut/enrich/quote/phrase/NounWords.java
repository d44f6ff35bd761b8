package wortlaut.enrich.quote.phrase;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.mark.QuotedNames;
import wortlaut.events.EntityType;

/** What a noun phrase is made of outside quotation marks: adjectives, nouns and names, told by capitals, closed classes and entities. */
final class NounWords {
    private static final int MOST_MODIFIERS = 5;
    private static final int MOST_NOUNS = 8;

    private final Passage passage;
    private final Document document;
    private final Quoted quoted;
    private final QuotedNames names;
    private final NounForms forms;

    NounWords(Passage passage, Entities entities, Quoted quoted, QuotedNames names) {
        this.passage = passage;
        this.document = passage.document();
        this.quoted = quoted;
        this.names = names;
        this.forms = new NounForms(passage, entities, quoted);
    }

    /** The first noun at or behind this token, past adjectives and numbers; -1 if there is none. */
    int afterModifiers(int from, int end, boolean determined) {
        int token = from;
        while (token < end && token - from <= MOST_MODIFIERS) {
            if (isQuotedName(token, determined || token > from || forms.isPreposition(token - 1))
                    || (!quoted.isQuoted(token) && forms.isNoun(token, determined))) {
                return token;
            }
            if (quoted.isQuoted(token)
                    || !forms.isModifier(token)
                    || (!determined && forms.isVerbLike(token, token == from))) {
                return -1;
            }
            token++;
        }
        return -1;
    }

    /** The end of the nouns and names that start at this token; a name in marks ends them. */
    int afterNouns(int start, int end, boolean determined) {
        int from = start;
        int token = from;
        while (token < end && token - from < MOST_NOUNS) {
            if (quoted.isQuoted(token)) {
                return isQuotedName(token, token > from || determined || forms.isPreposition(token - 1))
                        ? Math.min(end, names.end(token))
                        : token;
            }
            boolean lower = determined || forms.isGenitiveMark(token - 1);
            if (determined && token > from && forms.isAnotherRole(token)) {
                return token;
            }
            int title = titleEnd(from, token);
            if (title > token) {
                from += title - token;
                token = title;
                continue;
            }
            if (!forms.isNoun(token, lower) && !(token > from && forms.isGenitiveMark(token))) {
                return token;
            }
            token++;
        }
        return token;
    }

    /** The end of "a.", "D.", "-Ing." or "(FH)" behind a role or title; the same token where no such thing stands. */
    private int titleEnd(int first, int token) {
        boolean follows = token > first
                && (passage.isTitle(token - 1) || passage.role(token - 1) != null)
                && token + 1 < document.tokens();
        if (!follows) {
            return token;
        }
        if (document.is(token, '-') && passage.isTitle(token + 1)) {
            return token + 2;
        }
        boolean bracket = document.is(token, '(')
                && passage.isTitle(token - 1)
                && token + 2 < document.tokens()
                && document.is(token + 2, ')');
        return bracket ? token + 3 : passage.isTitleTail(token) ? token + 1 : token;
    }

    /** The end of "81-jährige" in "der 81-jährige sagte": an adjective of a number without its noun; -1 for any other token. */
    int afterNumberAdjective(int token, int end) {
        boolean number = token < end && Character.isDigit(document.first(token)) && forms.isCompound(token);
        return number && !quoted.isQuoted(token) ? token + 1 : -1;
    }

    /** The last person named in the stretch, else the last organisation or place; null if there is none. */
    NameEntity nameIn(int first, int end) {
        NameEntity name = null;
        for (int token = first; token < end; token++) {
            NameEntity at = forms.entityAt(token);
            if (at != null && (name == null || at.isPerson() || !name.isPerson()) && at.type() != EntityType.MISC) {
                name = at;
            }
        }
        return name;
    }

    /** The entity at a token; null if there is none. */
    NameEntity entityAt(int token) {
        return forms.entityAt(token);
    }

    /** Whether a token stands in quotation marks. */
    boolean isQuoted(int token) {
        return quoted.isQuoted(token);
    }

    /** The end of the name in marks that starts at a token; -1 if none does. */
    int quotedNameEnd(int token) {
        return names.end(token);
    }

    /** Whether the stretch holds a name in marks. */
    boolean hasQuotedName(int first, int end) {
        for (int token = first; token < end; token++) {
            if (names.end(token) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A name in marks; where no determiner or noun comes before it, only right beside a verb: "„Die Woche“ berichtet". */
    private boolean isQuotedName(int token, boolean inPhrase) {
        int end = names.end(token);
        return end > 0 && (inPhrase || (names.isCapitalised(token) && (forms.isVerb(token - 1) || forms.isVerb(end))));
    }

    /** "one of the tenants": a determiner and "of" before another phrase. */
    boolean isPartitive(int token, int end) {
        return token + 2 < end
                && !passage.isDefinite(token)
                && passage.grammar().isGenitivePreposition(passage.word(token + 1))
                && !quoted.isQuoted(token)
                && passage.classOf(token + 2).isDeterminer();
    }
}
