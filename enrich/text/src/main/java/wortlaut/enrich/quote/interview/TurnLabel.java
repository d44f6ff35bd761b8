package wortlaut.enrich.quote.interview;

import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameEntity;

/**
 * What stands before the colon of an interview's paragraph.
 *
 * @param words the label itself
 * @param content the first token behind its colon
 * @param person whom it names; null where it names nobody known
 * @param key what all labels of one speaker share
 */
record TurnLabel(TokenSpan words, int content, Kind kind, NameEntity person, String key) {
    /** What a label is. */
    enum Kind {
        /** A person of the text, by name or initials. */
        PERSON,
        /** "Frage", "Q": whoever asks. */
        QUESTION,
        /** "Antwort", "A": whoever is asked. */
        ANSWER,
        /** Any other: a paper, a role, a heading of a list. */
        OTHER
    }
}
