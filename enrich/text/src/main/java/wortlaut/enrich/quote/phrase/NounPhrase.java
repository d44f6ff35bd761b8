package wortlaut.enrich.quote.phrase;

import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameEntity;

/**
 * Words that may name a speaker: a name with its titles and roles, a described person, a pronoun.
 *
 * @param span from its determiner or title to its last word
 * @param kind what it names
 * @param entity the entity it names; null for a pronoun or description
 * @param subject whether its form and place let it be a subject: no preposition before it, no dative, no genitive
 */
public record NounPhrase(TokenSpan span, Kind kind, NameEntity entity, boolean subject) {
    /** What a phrase names. */
    public enum Kind {
        PERSON,
        PRONOUN,
        ROLE,
        ORGANIZATION,
        OTHER
    }
}
