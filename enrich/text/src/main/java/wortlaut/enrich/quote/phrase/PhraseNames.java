package wortlaut.enrich.quote.phrase;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.events.EntityType;

/** Whom a noun phrase names, among the names that it holds, and so what kind of speaker it is. */
final class PhraseNames {
    private static final int SHORTEST_GENITIVE = 4;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final NounWords words;

    PhraseNames(Passage passage, NounWords words) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.words = words;
    }

    /**
     * Whom the whole phrase names; null for nobody.
     *
     * @param first where the phrase starts
     * @param core where its nouns end
     * @param tail where what belongs to them ends
     * @param entity whom the nouns name, as {@link #nouns} says
     */
    NameEntity whole(int first, int core, int tail, NameEntity entity) {
        NameEntity whole = entity;
        if (entity == null || !entity.isPerson()) {
            NameEntity later = nameBehindComma(core, tail);
            later = later == null ? nameAtEnd(core, tail) : later;
            whole = later != null ? later : entity;
        }
        boolean part = whole != null && !whole.isPerson() && !isAlone(whole, first) && !isNamedBody(whole, first, core);
        return part ? null : whole;
    }

    /** "der Leiter des Amtes, Leo Fuhr": the person behind the comma; null if there is none. */
    private NameEntity nameBehindComma(int from, int end) {
        for (int token = from; token < end; token++) {
            if (document.is(token, ',')) {
                NameEntity name = words.nameIn(token + 1, end);
                return name != null && name.isPerson() ? name : null;
            }
        }
        return null;
    }

    /** "der Präsident der Region Elsass Leo Fuhr": the full name that ends the phrase, unless it goes with the noun before it. */
    private NameEntity nameAtEnd(int from, int end) {
        NameEntity name = end - 2 < from ? null : words.entityAt(end - 1);
        if (name == null || !name.isPerson() || !name.equals(words.entityAt(end - 2))) {
            return null;
        }
        int before = end - 1;
        while (before >= from && name.equals(words.entityAt(before))) {
            before--;
        }
        boolean apart =
                before >= from && passage.classOf(before) != WordClass.PREPOSITION && passage.role(before) == null;
        return apart ? name : null;
    }

    /** Whom the nouns name; null for "Obamas Einsatz", which is nobody. */
    NameEntity nouns(int first, int core) {
        NameEntity entity = words.nameIn(first, core);
        if (entity == null || !entity.isPerson()) {
            return entity;
        }
        int last = core - 1;
        while (last > first && !entity.equals(words.entityAt(last))) {
            last--;
        }
        boolean owns = last + 1 < core
                ? isGenitive(last, entity) || passage.isClitic(last + 1)
                : last > first && isGenitive(last, entity) && isOwned(last - 1, entity);
        return owns ? null : entity;
    }

    /** "Weggefährte Kerns", "die Anwältin Kerns": the noun before a surname's genitive is somebody else. */
    private boolean isOwned(int token, NameEntity owner) {
        return passage.grammar().inflectsNouns()
                && document.isCapitalised(token)
                && passage.classOf(token) == WordClass.OPEN
                && !owner.equals(words.entityAt(token));
    }

    /** "Die Deutsche Bank", not "die Haltung Berlins": the phrase names the place or organisation itself. */
    private boolean isAlone(NameEntity entity, int first) {
        return entity.equals(words.entityAt(first))
                || (first + 1 < document.tokens() && entity.equals(words.entityAt(first + 1)));
    }

    /** "Die Gewerkschaft Verdi", "der Hersteller Volvo": the noun says what the organisation behind it is. */
    private boolean isNamedBody(NameEntity entity, int first, int core) {
        if (entity.type() != EntityType.ORGANIZATION || isGenitive(core - 1, entity)) {
            return false;
        }
        int noun = core - 1;
        while (noun > first && entity.equals(words.entityAt(noun))) {
            noun--;
        }
        String word = passage.word(noun);
        boolean body = passage.isBody(noun)
                || language.descriptions().isFirm(word)
                || language.naming().head(word) != null;
        return noun > first && noun < core - 1 && body;
    }

    /** What a phrase names whose nouns end at {@code core}. */
    NounPhrase.Kind kind(int first, int core, NameEntity entity) {
        if (entity != null && entity.isPerson()) {
            return NounPhrase.Kind.PERSON;
        }
        boolean body = entity != null || words.hasQuotedName(first, core);
        for (int token = first; token < core; token++) {
            if (passage.role(token) != null) {
                return NounPhrase.Kind.ROLE;
            }
            body |= passage.isBody(token);
        }
        return body ? NounPhrase.Kind.ORGANIZATION : NounPhrase.Kind.OTHER;
    }

    /** "Putins": the last word has an s that the entity's name lacks. */
    boolean isGenitive(int last, NameEntity entity) {
        if (entity == null || !entity.equals(words.entityAt(last))) {
            return false;
        }
        String word = passage.word(last);
        return word.length() >= SHORTEST_GENITIVE
                && word.endsWith("s")
                && entity.name().endsWith(word.substring(0, word.length() - 1));
    }
}
