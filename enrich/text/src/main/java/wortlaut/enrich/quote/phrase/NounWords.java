package wortlaut.enrich.quote.phrase;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.mark.QuotedNames;
import wortlaut.events.EntityType;

/** What a noun phrase is made of outside quotation marks: adjectives, nouns and names, told by capitals, closed classes and entities. */
final class NounWords {
    private static final int MOST_MODIFIERS = 5;
    private static final int MOST_NOUNS = 8;
    private static final int LONGEST_OPENING = 3;
    private static final int SHORTEST_PLURAL = 4;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Entities entities;
    private final Quoted quoted;
    private final QuotedNames names;
    private final StartingNames starting;

    NounWords(Passage passage, Entities entities, Quoted quoted, QuotedNames names) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.entities = entities;
        this.quoted = quoted;
        this.names = names;
        this.starting = new StartingNames(passage, entities);
    }

    /** The first noun at or behind this token, past adjectives and numbers; -1 if there is none. */
    int afterModifiers(int from, int end, boolean determined) {
        int token = from;
        while (token < end && token - from <= MOST_MODIFIERS) {
            if (isQuotedName(token, determined || token > from || isPreposition(token - 1))
                    || (!quoted.isQuoted(token) && isNoun(token, determined))) {
                return token;
            }
            if (quoted.isQuoted(token) || !isModifier(token) || (!determined && isVerbLike(token, token == from))) {
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
                return isQuotedName(token, token > from || determined || isPreposition(token - 1))
                        ? Math.min(end, names.end(token))
                        : token;
            }
            boolean lower = determined || isGenitiveMark(token - 1);
            if (determined && token > from && isAnotherRole(token)) {
                return token;
            }
            int title = titleEnd(from, token);
            if (title > token) {
                from += title - token;
                token = title;
                continue;
            }
            if (!isNoun(token, lower) && !(token > from && isGenitiveMark(token))) {
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

    /** The 's of "Kern's office", the apostrophe of "residents' groups", before whose. */
    private boolean isGenitiveMark(int token) {
        if (passage.isClitic(token)) {
            return true;
        }
        boolean mark = language.tokenRules().splitsClitics()
                && token > 0
                && token + 1 < document.tokens()
                && (document.is(token, '\'') || document.is(token, '’'));
        return mark
                && document.start(token) == document.end(token - 1)
                && document.text().charAt(document.end(token - 1) - 1) == 's'
                && document.start(token + 1) > document.end(token)
                && passage.classOf(token + 1) == WordClass.OPEN
                && Character.isLowerCase(document.first(token + 1))
                && passage.cue(token + 1) == null;
    }

    /** "sagte ein Sanitäter Reporterin Ada Kern": a role of the other gender starts another phrase. */
    private boolean isAnotherRole(int token) {
        Gender role = passage.grammar().isFeminine(document.word(token)) ? passage.role(token) : null;
        Gender before = role == null ? null : passage.role(token - 1);
        return before == Gender.MASCULINE && role == Gender.FEMININE;
    }

    /** The end of "81-jährige" in "der 81-jährige sagte": an adjective of a number without its noun; -1 for any other token. */
    int afterNumberAdjective(int token, int end) {
        boolean number = token < end && Character.isDigit(document.first(token)) && isCompound(token);
        return number && !quoted.isQuoted(token) ? token + 1 : -1;
    }

    /** The last person named in the stretch, else the last organisation or place; null if there is none. */
    NameEntity nameIn(int first, int end) {
        NameEntity name = null;
        for (int token = first; token < end; token++) {
            NameEntity at = entityAt(token);
            if (at != null && (name == null || at.isPerson() || !name.isPerson()) && at.type() != EntityType.MISC) {
                name = at;
            }
        }
        return name;
    }

    /** Whether a token stands in quotation marks. */
    boolean isQuoted(int token) {
        return quoted.isQuoted(token);
    }

    /** The end of the name in marks that starts at a token; -1 if none does. */
    int quotedNameEnd(int token) {
        return names.end(token);
    }

    /** The entity at a token; null if there is none. */
    NameEntity entityAt(int token) {
        NameEntity entity = entities.at(token);
        return entity == null ? starting.at(token) : entity;
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
        return end > 0 && (inPhrase || (names.isCapitalised(token) && (isVerb(token - 1) || isVerb(end))));
    }

    private boolean isVerb(int token) {
        return token >= 0
                && token < document.tokens()
                && (isCue(token) || passage.classOf(token) == WordClass.AUXILIARY);
    }

    private boolean isPreposition(int token) {
        return token >= 0 && passage.classOf(token) == WordClass.PREPOSITION;
    }

    private boolean isModifier(int token) {
        char c = document.first(token);
        boolean word = Character.isLetterOrDigit(c);
        return word && passage.classOf(token) == WordClass.OPEN && !isCue(token);
    }

    /**
     * "verstehe Merz", "verglich Merz", "zogen Demonstranten": what without a determiner has no adjective's ending is a verb, and so is a
     * word in -e before a name, and one in -en at the second place.
     */
    private boolean isVerbLike(int token, boolean first) {
        if (!Character.isLetter(document.first(token))) {
            return false;
        }
        int next = token + 1;
        return switch (passage.grammar().adjective(document.word(token))) {
            case STRONG -> false;
            case WEAK -> first && isSecond(token);
            case BARE -> next < document.tokens() && (entities.at(next) != null || passage.role(next) != null);
            case NONE -> true;
        };
    }

    /** "Am Abend zogen Demonstranten": the word behind the preposition or adverb, and its noun, that open the sentence. */
    private boolean isSecond(int token) {
        int start = document.sentence(document.sentenceOf(token)).first();
        WordClass opens = passage.classOf(start);
        return token > start
                && token - start <= LONGEST_OPENING
                && (opens == WordClass.PREPOSITION || opens == WordClass.ADVERB)
                && !isPreposition(token - 1)
                && !passage.classOf(token - 1).isDeterminer();
    }

    private boolean isNoun(int token, boolean lowerToo) {
        if (entityAt(token) != null) {
            return true;
        }
        if (!Character.isLetterOrDigit(document.first(token)) || passage.classOf(token) != WordClass.OPEN) {
            return false;
        }
        if (document.isCapitalised(token) || (passage.grammar().capitalisesNouns() && isCapitalCompound(token))) {
            return true;
        }
        return !passage.grammar().capitalisesNouns()
                && Character.isLetter(document.first(token))
                && !isCue(token)
                && (lowerToo || passage.role(token) != null || isBarePlural(token));
    }

    /** "auditors believe", "“…,” engineers on the site said": people without a determiner, right before a verb of saying or behind marks. */
    private boolean isBarePlural(int token) {
        String word = document.word(token);
        boolean plural = word.length() > SHORTEST_PLURAL && passage.grammar().isPlural(word);
        return plural
                && ((token > 0 && quoted.isQuoted(token - 1)) || (token + 1 < document.tokens() && isCue(token + 1)));
    }

    /** "one of the tenants": a determiner and "of" before another phrase. */
    boolean isPartitive(int token, int end) {
        return token + 2 < end
                && !passage.isDefinite(token)
                && passage.grammar().isGenitivePreposition(document.word(token + 1))
                && !quoted.isQuoted(token)
                && passage.classOf(token + 2).isDeterminer();
    }

    private boolean isCue(int token) {
        return passage.cue(token) != null || quoted.isBuiltCue(token);
    }

    /** "58-Jährige", "el-Hadi", "web.de": a capital behind a hyphen, or the name of a site. */
    private boolean isCapitalCompound(int token) {
        String text = document.text();
        for (int i = document.start(token) + 1; i + 1 < document.end(token); i++) {
            char next = text.charAt(i + 1);
            boolean hyphen = text.charAt(i) == '-' && Character.isUpperCase(next);
            boolean dot =
                    text.charAt(i) == '.' && Character.isLetter(next) && Character.isLetter(document.first(token));
            if (hyphen || dot) {
                return true;
            }
        }
        return false;
    }

    private boolean isCompound(int token) {
        String text = document.text();
        int hyphen = document.start(token);
        while (hyphen + 1 < document.end(token) && text.charAt(hyphen) != '-') {
            hyphen++;
        }
        return hyphen + 1 < document.end(token) && Character.isLetter(text.charAt(hyphen + 1));
    }
}
