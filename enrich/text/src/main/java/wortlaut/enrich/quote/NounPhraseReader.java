package wortlaut.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.WordClass;
import wortlaut.events.EntityType;

/** Finds the noun phrases outside quotation marks that may be speakers, from closed word classes, capitals, roles and names. */
final class NounPhraseReader {
    private static final int MOST_MODIFIERS = 5;
    private static final int MOST_NOUNS = 8;

    private final Document document;
    private final Language language;
    private final Entities entities;
    private final Quoted quoted;

    NounPhraseReader(Document document, Language language, Entities entities, Quoted quoted) {
        this.document = document;
        this.language = language;
        this.entities = entities;
        this.quoted = quoted;
    }

    /** The phrases that start in [first, end), none overlapping another. */
    List<NounPhrase> read(int first, int end) {
        List<NounPhrase> phrases = new ArrayList<>();
        boolean afterPreposition = false;
        int token = first;
        while (token < end) {
            NounPhrase phrase = quoted.isQuoted(token) ? null : phraseAt(token, end, afterPreposition);
            if (phrase != null) {
                phrases.add(phrase);
                token = phrase.span().end();
                afterPreposition = false;
            } else {
                afterPreposition = language.classOf(document, token) == WordClass.PREPOSITION;
                token++;
            }
        }
        return phrases;
    }

    private NounPhrase phraseAt(int token, int end, boolean afterPreposition) {
        if (language.pronoun(document, token) != null) {
            TokenSpan span = new TokenSpan(token, token + 1);
            return new NounPhrase(span, NounPhrase.Kind.PRONOUN, null, !afterPreposition);
        }
        WordClass type = language.classOf(document, token);
        boolean determined = type == WordClass.DETERMINER || type == WordClass.OBLIQUE_DETERMINER;
        int nouns = afterModifiers(determined ? token + 1 : token, end, determined);
        int core = nouns < 0 ? -1 : afterNouns(nouns, end, determined);
        if (core < 0) {
            return null;
        }
        return phrase(token, core, end, !afterPreposition && type != WordClass.OBLIQUE_DETERMINER);
    }

    private NounPhrase phrase(int first, int core, int end, boolean subject) {
        NameEntity entity = nameIn(first, core);
        int tail = Appositions.end(this, document, language, core, end, entity != null && entity.isPerson());
        if (entity == null || !entity.isPerson()) {
            NameEntity later = nameIn(core, tail);
            entity = later != null && later.isPerson() && isApposition(core) ? later : entity;
        }
        if (entity != null && !entity.isPerson() && !isAlone(entity, first)) {
            entity = null;
        }
        boolean person = entity != null && entity.isPerson();
        TokenSpan span = new TokenSpan(first, withSecond(Math.max(core, tail), end, person));
        return new NounPhrase(
                span,
                kind(first, core, entity),
                entity,
                subject
                        && !isGenitive(core - 1, entity)
                        && language.notion(document, core - 1) == null
                        && !language.isTime(document, core - 1));
    }

    /** "Ada Kern und Leo Fuhr": up to the second of two people who speak together. */
    private int withSecond(int at, int end, boolean person) {
        boolean joined = person && at + 1 < end && language.isAnd(document, at);
        NameEntity second = joined ? entities.at(at + 1) : null;
        return second != null && second.isPerson() ? afterNouns(at + 1, end, false) : at;
    }

    /** "Die Deutsche Bank", not "die Haltung Berlins": the phrase names the place or organisation itself. */
    private boolean isAlone(NameEntity entity, int first) {
        return entity.equals(entities.at(first))
                || (first + 1 < document.tokens() && entity.equals(entities.at(first + 1)));
    }

    private boolean isApposition(int core) {
        return document.is(core, ',');
    }

    private NounPhrase.Kind kind(int first, int core, NameEntity entity) {
        if (entity != null && entity.isPerson()) {
            return NounPhrase.Kind.PERSON;
        }
        for (int token = first; token < core; token++) {
            if (language.role(document, token) != null) {
                return NounPhrase.Kind.ROLE;
            }
        }
        return entity == null ? NounPhrase.Kind.OTHER : NounPhrase.Kind.ORGANIZATION;
    }

    /** "Putins": the last word has an s that the entity's name lacks. */
    private boolean isGenitive(int last, NameEntity entity) {
        if (entity == null || !entity.equals(entities.at(last))) {
            return false;
        }
        String word = document.word(last);
        return word.length() > 3 && word.endsWith("s") && entity.name().endsWith(word.substring(0, word.length() - 1));
    }

    /** The last person named in the stretch, else the last organisation or place; null if there is none. */
    NameEntity nameIn(int first, int end) {
        NameEntity name = null;
        for (int token = first; token < end; token++) {
            NameEntity at = entities.at(token);
            if (at != null && (name == null || at.isPerson() || !name.isPerson()) && at.type() != EntityType.MISC) {
                name = at;
            }
        }
        return name;
    }

    /** The first noun at or behind this token, past adjectives and numbers; -1 if there is none. */
    int afterModifiers(int from, int end, boolean determined) {
        int token = from;
        while (token < end && token - from <= MOST_MODIFIERS && !quoted.isQuoted(token)) {
            if (isNoun(token, determined)) {
                return token;
            }
            if (!isModifier(token) || (!determined && isVerbLike(token))) {
                return -1;
            }
            token++;
        }
        return -1;
    }

    private boolean isModifier(int token) {
        char c = document.first(token);
        boolean word = Character.isLetterOrDigit(c);
        return word && language.classOf(document, token) == WordClass.OPEN && language.cue(document, token) == null;
    }

    /** "verstehe Merz": without a determiner a word in -e before a name is a verb rather than an adjective. */
    private boolean isVerbLike(int token) {
        int end = document.end(token) - 1;
        boolean named = token + 1 < document.tokens() && entities.at(token + 1) != null;
        char last = document.text().charAt(end);
        boolean role = token + 1 < document.tokens() && language.role(document, token + 1) != null;
        return language.capitalisesNouns() && (last == 't' || (last == 'e' && (named || role)));
    }

    int afterNouns(int from, int end, boolean determined) {
        int token = from;
        while (token < end && token - from < MOST_NOUNS && !quoted.isQuoted(token)) {
            boolean lower = determined || language.isClitic(document, token - 1);
            if (isNoun(token, lower) || (language.isClitic(document, token) && token > from)) {
                token++;
            } else {
                break;
            }
        }
        return token;
    }

    private boolean isNoun(int token, boolean lowerToo) {
        if (entities.at(token) != null) {
            return true;
        }
        if (!Character.isLetter(document.first(token)) || language.classOf(document, token) != WordClass.OPEN) {
            return false;
        }
        if (document.isCapitalised(token)) {
            return true;
        }
        return !language.capitalisesNouns()
                && language.cue(document, token) == null
                && (lowerToo || language.role(document, token) != null);
    }
}
