package wortlaut.enrich.quote.phrase;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.quote.frame.Quoted;

/** What one word may be to a noun phrase by its form and neighbours: a noun, an adjective, a verb, the mark of a genitive. */
final class NounForms {
    private static final int LONGEST_OPENING = 3;
    private static final int SHORTEST_PLURAL = 4;

    private final Passage passage;
    private final Document document;
    private final Entities entities;
    private final Quoted quoted;
    private final StartingNames starting;

    NounForms(Passage passage, Entities entities, Quoted quoted) {
        this.passage = passage;
        this.document = passage.document();
        this.entities = entities;
        this.quoted = quoted;
        this.starting = new StartingNames(passage, entities);
    }

    /** The 's of "Kern's office", the apostrophe of "residents' groups", before whose. */
    boolean isGenitiveMark(int token) {
        if (passage.isClitic(token)) {
            return true;
        }
        boolean mark = passage.language().tokenRules().splitsClitics()
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
    boolean isAnotherRole(int token) {
        Gender role = passage.grammar().isFeminine(passage.word(token)) ? passage.role(token) : null;
        Gender before = role == null ? null : passage.role(token - 1);
        return before == Gender.MASCULINE && role == Gender.FEMININE;
    }

    /** The entity at a token; null if there is none. */
    NameEntity entityAt(int token) {
        NameEntity entity = entities.at(token);
        return entity == null ? starting.at(token) : entity;
    }

    boolean isVerb(int token) {
        return token >= 0
                && token < document.tokens()
                && (isCue(token) || passage.classOf(token) == WordClass.AUXILIARY);
    }

    boolean isPreposition(int token) {
        return token >= 0 && passage.classOf(token) == WordClass.PREPOSITION;
    }

    boolean isModifier(int token) {
        char c = document.first(token);
        boolean word = Character.isLetterOrDigit(c);
        return word && passage.classOf(token) == WordClass.OPEN && !isCue(token);
    }

    /**
     * "verstehe Merz", "verglich Merz", "zogen Demonstranten": what without a determiner has no adjective's ending is a verb, and so is a
     * word in -e before a name, and one in -en at the second place.
     */
    boolean isVerbLike(int token, boolean first) {
        if (!Character.isLetter(document.first(token))) {
            return false;
        }
        int next = token + 1;
        return switch (passage.grammar().adjective(passage.word(token))) {
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

    boolean isNoun(int token, boolean lowerToo) {
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
        String word = passage.word(token);
        boolean plural = word.length() > SHORTEST_PLURAL && passage.grammar().isPlural(word);
        return plural
                && ((token > 0 && quoted.isQuoted(token - 1)) || (token + 1 < document.tokens() && isCue(token + 1)));
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

    boolean isCompound(int token) {
        String text = document.text();
        int hyphen = document.start(token);
        while (hyphen + 1 < document.end(token) && text.charAt(hyphen) != '-') {
            hyphen++;
        }
        return hyphen + 1 < document.end(token) && Character.isLetter(text.charAt(hyphen + 1));
    }
}
