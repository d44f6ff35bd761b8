package wortlaut.enrich.quote;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.WordClass;

/** What goes on behind the nouns of a phrase: a genitive, "von der CFTC", ", Michael Knipper", "(SPD)". */
final class Appositions {
    private static final int MOST_COMPLEMENTS = 2;
    private static final int ROLE_REACH = 3;

    private Appositions() {}

    /** The end of the phrase with what belongs to it; {@code core} if nothing does. */
    static int end(NounPhraseReader reader, Document document, Language language, int core, int end, boolean person) {
        int at = core;
        for (int i = 0; i < MOST_COMPLEMENTS; i++) {
            int next = complement(reader, document, language, at, end, person);
            if (next < 0) {
                break;
            }
            at = next;
        }
        if (!person && hasRole(document, language, core, at)) {
            int named = name(reader, document, at, end);
            at = named < 0 ? at : named;
        }
        int bracketed = bracket(document, at, end);
        return person ? description(reader, document, language, bracketed, end) : bracketed;
    }

    /** "der Leiter des Amtes, Ada Kern": only who has a role has a name behind a comma; "vor der Explosion, Kern" are two things. */
    private static boolean hasRole(Document document, Language language, int core, int at) {
        for (int token = Math.max(0, core - ROLE_REACH); token < at; token++) {
            if (language.role(document, token) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Celebi, die Anwältin der Frau,": a description between commas, or before the sentence's end. */
    private static int description(NounPhraseReader reader, Document document, Language language, int at, int end) {
        boolean determined = at + 1 < end && language.classOf(document, at + 1) == WordClass.DETERMINER;
        if (at + 2 >= end || !document.is(at, ',') || (!determined && language.role(document, at + 1) == null)) {
            return at;
        }
        int nouns = reader.afterModifiers(determined ? at + 2 : at + 1, end, determined);
        int after = nouns < 0 ? -1 : reader.afterNouns(nouns, end, true);
        for (int i = 0; after >= 0 && i < MOST_COMPLEMENTS; i++) {
            int next = complement(reader, document, language, after, end, false);
            after = next < 0 ? after : next;
        }
        boolean closed = after == end || (after >= 0 && ",.:;".indexOf(document.first(after)) >= 0);
        return closed ? after : at;
    }

    private static int complement(
            NounPhraseReader reader, Document document, Language language, int at, int end, boolean person) {
        if (at + 1 >= end || !language.isLink(document, at, person)) {
            return -1;
        }
        WordClass type = language.classOf(document, at + 1);
        boolean determined = type == WordClass.DETERMINER || type == WordClass.OBLIQUE_DETERMINER;
        boolean self = language.classOf(document, at) != WordClass.PREPOSITION;
        int nouns = reader.afterModifiers(determined ? at + 2 : at + 1, end, determined || self);
        return nouns < 0 ? -1 : reader.afterNouns(nouns, end, determined || self);
    }

    /** "…, Michael Knipper": a person's name right behind a comma. */
    private static int name(NounPhraseReader reader, Document document, int at, int end) {
        if (at + 1 >= end || !document.is(at, ',')) {
            return -1;
        }
        int nouns = reader.afterModifiers(at + 1, Math.min(end, at + 2), false);
        if (nouns < 0) {
            return -1;
        }
        int after = reader.afterNouns(nouns, end, false);
        NameEntity name = reader.nameIn(nouns, after);
        return name != null && name.isPerson() ? after : -1;
    }

    private static int bracket(Document document, int at, int end) {
        return at + 2 < end && document.is(at, '(') && document.is(at + 2, ')') && document.isCapitalised(at + 1)
                ? at + 3
                : at;
    }
}
