package wortlaut.enrich.quote.phrase;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.AddressingWord;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.ReportingWord;

/** What goes on behind the nouns of a phrase: a genitive, "von der CFTC", ", Michael Knipper", "(SPD)", "und die Grünen". */
final class Appositions {
    private static final int MOST_COMPLEMENTS = 3;
    private static final int ROLE_REACH = 3;
    private static final int LONGEST = 25;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final NounWords words;

    Appositions(Passage passage, NounWords words) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.words = words;
    }

    /** The end of the phrase [first, core) with what belongs to it; {@code core} if nothing does. */
    int end(int first, int core, int end, boolean person) {
        int at = complements(core, end, person);
        int named = person ? -1 : name(at, end);
        named = named < 0 && !person ? nameBehindPlace(at, end) : named;
        if (named >= 0 && (hasRole(Math.max(first, core - ROLE_REACH), at) || isBeforeCue(first, named))) {
            at = named;
        }
        int bracketed = bracket(at, end);
        int described = person ? description(bracketed, end) : bracketed;
        return described == core ? withSecond(first, described, end, person) : described;
    }

    /** "der Wirt des Gasthofs am See in Murnau, Ada Kern.": a name behind the comma which places lead to, and that ends there. */
    private int nameBehindPlace(int from, int end) {
        int at = from;
        for (int i = 0; passage.grammar().setsOffClauses() && i < MOST_COMPLEMENTS && at + 1 < end; i++) {
            if (passage.classOf(at) != WordClass.PREPOSITION) {
                return -1;
            }
            boolean determined = passage.classOf(at + 1).isDeterminer();
            int nouns = words.afterModifiers(determined ? at + 2 : at + 1, end, true);
            if (nouns < 0) {
                return -1;
            }
            at = complements(words.afterNouns(nouns, end, true), end, false);
            int named = name(at, end);
            if (named >= 0) {
                return named >= end || closes(named) ? named : -1;
            }
        }
        return -1;
    }

    private int complements(int core, int end, boolean person) {
        int at = core;
        for (int i = 0; i < MOST_COMPLEMENTS; i++) {
            int next = complement(at, end, person);
            if (next < 0) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** "der Leiter des Amtes, Ada Kern": only who has a role has a name behind a comma; "vor der Explosion, Kern" are two things. */
    private boolean hasRole(int from, int to) {
        for (int token = from; token < to; token++) {
            if (passage.role(token) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Her agent, Ada Kern, said": the comma behind the name and the cue say that both are one. */
    private boolean isBeforeCue(int first, int comma) {
        return passage.grammar().putsSubjectFirst()
                && (passage.classOf(first) == WordClass.DETERMINER || hasClitic(first, comma))
                && (first == 0 || passage.classOf(first - 1) != WordClass.PREPOSITION)
                && comma + 1 < document.tokens()
                && document.is(comma, ',')
                && passage.cue(comma + 1) != null
                && Character.isLowerCase(document.first(comma + 1));
    }

    /** "Volvo's boss, Ada Kern, said". */
    private boolean hasClitic(int first, int end) {
        for (int token = first + 1; token < Math.min(end, first + LONGEST); token++) {
            if (passage.isClitic(token)) {
                return true;
            }
        }
        return false;
    }

    /** "Celebi, die Anwältin der Frau,", "Kern, Leiter des Amtes und Autor.": a description between commas, or up to the sentence's end. */
    private int description(int at, int end) {
        if (at + 2 >= end || !document.is(at, ',') || !opensDescription(at + 1, end)) {
            return at;
        }
        int last = Math.min(end, at + LONGEST);
        boolean relative = isRelative(at + 1);
        int token = at + 2;
        while (token < last && !closes(token)) {
            relative |= isRelative(token);
            int next = words.isQuoted(token) ? words.quotedNameEnd(token) : token + 1;
            if (next < 0 || (!relative && isFinite(token))) {
                return at;
            }
            token = next;
        }
        boolean closed = token >= end || (token < last && closes(token));
        return closed && isNounLike(token - 1) ? Math.min(token, end) : at;
    }

    private boolean opensDescription(int token, int end) {
        NameEntity name = words.entityAt(token);
        if (name != null && name.isPerson()) {
            return false;
        } else if (isRelative(token)) {
            return true;
        }
        WordClass type = passage.classOf(token);
        boolean determined = type.isDeterminer();
        int next = determined ? token + 1 : token;
        boolean partitive = determined && passage.isLink(next, false);
        return words.afterModifiers(partitive ? next + 1 : next, end, determined) >= 0;
    }

    /** "who runs the office": English annotators take it into the span; a German relative clause ends with its verb and stays out. */
    private boolean isRelative(int token) {
        return !passage.grammar().endsClausesWithVerb() && passage.clause(token) == ClauseWord.RELATIVE;
    }

    private boolean closes(int token) {
        return document.end(token) - document.start(token) == 1 && ",.:;–—―".indexOf(document.first(token)) >= 0;
    }

    private boolean isFinite(int token) {
        WordClass type = passage.classOf(token);
        return type == WordClass.AUXILIARY || type == WordClass.PRONOUN || passage.cue(token) != null;
    }

    /** In German what ends with a lower-case word is a clause: "der als Kritiker gilt". */
    private boolean isNounLike(int token) {
        return !passage.grammar().endsClausesWithVerb()
                || !Character.isLowerCase(document.first(token))
                || words.entityAt(token) != null;
    }

    private int complement(int at, int end, boolean person) {
        int called = person ? -1 : calledEnd(at, end);
        if (called > 0) {
            return called;
        }
        boolean somebody = person || language.descriptions().age(passage.word(at - 1)) != null;
        if (at + 1 >= end || !passage.isLink(at, somebody) || isToldTo(at)) {
            return -1;
        }
        if (isTold(at)) {
            return -1;
        }
        WordClass type = passage.classOf(at + 1);
        boolean determined = type.isDeterminer();
        boolean self = passage.classOf(at) != WordClass.PREPOSITION;
        int nouns = words.afterModifiers(determined ? at + 2 : at + 1, end, determined || self);
        return nouns < 0 ? -1 : words.afterNouns(nouns, end, determined || self);
    }

    /** "ein Rentner namens Leo Fuhr", "mit Namen Leo Fuhr": the end of the name; -1 if there is none. */
    private int calledEnd(int at, int end) {
        if (at + 2 >= end) {
            return -1;
        }
        int name = passage.reporting(at) == ReportingWord.BY_NAME ? at + 1 : at + 2;
        boolean called = (name == at + 1
                || (passage.classOf(at) == WordClass.PREPOSITION
                        && passage.reporting(at + 1) == ReportingWord.NAME_WORD));
        NameEntity person = called ? words.entityAt(name) : null;
        return person != null && person.isPerson() ? words.afterNouns(name, end, false) : -1;
    }

    /** "sagte ein Sanitäter der Reporterin Ada Kern": nobody belongs to a reporter, but is asked by one. */
    private boolean isTold(int article) {
        return passage.classOf(article) != WordClass.PREPOSITION
                && passage.addressing(article + 1) == AddressingWord.PRESS;
    }

    /** "die Gewerkschaft der dpa": a body tells the agency of the dateline, and is not the agency's. */
    private boolean isToldTo(int at) {
        NameEntity name = passage.isBody(at - 1) ? words.entityAt(at + 1) : null;
        return name != null && document.datelineAt(name.mentions().get(0).first()) != null;
    }

    /** "…, Michael Knipper": a person's name right behind a comma. */
    private int name(int at, int end) {
        if (at + 1 >= end || !document.is(at, ',')) {
            return -1;
        }
        int nouns = words.afterModifiers(at + 1, Math.min(end, at + 2), false);
        if (nouns < 0) {
            return -1;
        }
        int after = words.afterNouns(nouns, end, false);
        NameEntity name = words.nameIn(nouns, after);
        return name != null && name.isPerson() ? after : -1;
    }

    private int bracket(int at, int end) {
        return at + 2 < end && document.is(at, '(') && document.is(at + 2, ')') && document.isCapitalised(at + 1)
                ? at + 3
                : at;
    }

    /** "Ada Kern und Leo Fuhr", "die Stadt und die Grünen" beside a verb: up to the second of two who speak together. */
    private int withSecond(int first, int at, int end, boolean person) {
        if (at + 1 >= end || !passage.isAnd(at)) {
            return at;
        }
        NameEntity second = words.entityAt(at + 1);
        if (person) {
            return second != null && second.isPerson() ? words.afterNouns(at + 1, end, false) : at;
        }
        boolean determined = isDeterminer(first);
        boolean alike = determined ? isDeterminer(at + 1) : words.entityAt(first) != null && second != null;
        int nouns = alike ? words.afterModifiers(determined ? at + 2 : at + 1, end, determined) : -1;
        int after = nouns < 0 ? -1 : complements(words.afterNouns(nouns, end, determined), end, false);
        return after > 0 && (isVerb(first - 1) || isVerb(after)) ? after : at;
    }

    private boolean isDeterminer(int token) {
        return passage.classOf(token) == WordClass.DETERMINER;
    }

    private boolean isVerb(int token) {
        return token >= 0
                && token < document.tokens()
                && (passage.cue(token) != null || passage.classOf(token) == WordClass.AUXILIARY);
    }
}
