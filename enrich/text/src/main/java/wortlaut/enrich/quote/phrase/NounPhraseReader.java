package wortlaut.enrich.quote.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.HeadNoun;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.mark.QuotedNames;
import wortlaut.events.EntityType;

/** Finds the noun phrases outside quotation marks that may be speakers, from closed word classes, capitals, roles and names. */
public final class NounPhraseReader {
    /** "am Sonntag bei der Feuerwehr": a day has nothing that belongs to it. */
    private static final int SHORT_TIME = 2;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final NounWords words;
    private final PhraseNames namedBy;
    private final Appositions appositions;
    private final RoleNames roleNames;
    private final Namesakes namesakes;
    private final Entities entities;
    private final DescribedNames described;
    private RoleBearers bearers;

    public NounPhraseReader(Passage passage, Entities entities, Quoted quoted, QuotedNames names) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.words = new NounWords(passage, entities, quoted, names);
        this.namedBy = new PhraseNames(passage, words);
        this.appositions = new Appositions(passage, words);
        this.roleNames = new RoleNames(passage);
        this.namesakes = new Namesakes(passage, entities);
        this.entities = entities;
        this.described = new DescribedNames(passage, entities, quoted);
    }

    /** The phrases that start in [first, end), none overlapping another. */
    public List<NounPhrase> read(int first, int end) {
        List<NounPhrase> phrases = new ArrayList<>();
        boolean afterPreposition = first > 0 && hasObject(first - 1);
        int token = first;
        while (token < end) {
            NounPhrase phrase = document.datelineAt(token) == null ? phraseAt(token, end, afterPreposition) : null;
            if (phrase != null) {
                roleNames.add(phrase, phrases);
                token = phrase.span().end();
                afterPreposition = isBesideOblique(phrase, token, end);
                token += afterPreposition ? 1 : 0;
            } else {
                afterPreposition = hasObject(token);
                token++;
            }
        }
        return phrases;
    }

    /** "aus Celle und Gifhorn": behind a place that a preposition leads, "und" leads to another. */
    private boolean isBesideOblique(NounPhrase phrase, int token, int end) {
        NameEntity last = token > 0 ? words.entityAt(token - 1) : null;
        NameEntity next = token + 1 < end ? words.entityAt(token + 1) : null;
        return last != null
                && next != null
                && last.type() == EntityType.LOCATION
                && next.type() == EntityType.LOCATION
                && passage.isAnd(token)
                && (!phrase.subject() || (token > 1 && isPreposition(token - 2)));
    }

    /** Who else a phrase may name that is but a surname. */
    public List<NameEntity> namesakes(NounPhrase phrase) {
        return namesakes.of(phrase);
    }

    /** Whom a phrase without a name describes; null if nobody named before. */
    public DescribedNames.Found described(NounPhrase phrase) {
        return described.find(phrase);
    }

    /** The people who have a role by what the text says beside their names. */
    public Set<NameEntity> bearers(int role) {
        bearers = bearers == null ? new RoleBearers(passage, entities) : bearers;
        return bearers.of(role);
    }

    /** The gender of a role by its form and the article before it. */
    public Gender gender(int role, int article) {
        Gender adjectival = language.naming().adjectivalRole(document, role, article);
        return adjectival == null ? passage.role(role) : adjectival;
    }

    /** The one person whose name stands in [first, end), whole or in part; null where there is none or another too. */
    public NounPhrase onlyPerson(int first, int end) {
        NameEntity only = null;
        int from = first;
        int to = first;
        for (int token = first; token < end; token++) {
            NameEntity name = words.entityAt(token);
            if (name != null && name.isPerson()) {
                if (only != null && !only.equals(name)) {
                    return null;
                }
                from = only == null ? token : from;
                to = token + 1;
                only = name;
            }
        }
        return only == null ? null : new NounPhrase(new TokenSpan(from, to), NounPhrase.Kind.PERSON, only, true);
    }

    /** Whether a person's name starts at this token, be it with a particle: "von der Aue". */
    public boolean startsPerson(int token) {
        NameEntity name = words.entityAt(token);
        return name != null && name.isPerson() && (token == 0 || !name.equals(words.entityAt(token - 1)));
    }

    /** A preposition, or a verb in -ing: "a man accused of stealing a tractor". */
    private boolean hasObject(int token) {
        return isPreposition(token)
                || (Character.isLowerCase(document.first(token))
                        && passage.grammar().isGerund(passage.word(token))
                        && passage.cue(token) == null);
    }

    private boolean isPreposition(int token) {
        return passage.classOf(token) == WordClass.PREPOSITION;
    }

    private NounPhrase phraseAt(int token, int end, boolean afterPreposition) {
        WordClass type = passage.classOf(token);
        boolean determined = type.isDeterminer();
        boolean pronoun = passage.pronoun(token) != null;
        if (determined && words.isPartitive(token, end)) {
            NounPhrase of = phraseAt(token + 2, end, afterPreposition);
            return of == null ? null : some(token, of);
        }
        int core = pronoun && !determined ? -1 : core(token, end, determined);
        if (core < 0 && type == WordClass.PRONOUN && isSomebody(token, end)) {
            return new NounPhrase(new TokenSpan(token, token + 1), NounPhrase.Kind.ROLE, null, !afterPreposition);
        }
        if (core < 0) {
            boolean alone = pronoun && !words.isQuoted(token);
            return alone ? pronoun(token, !afterPreposition) : null;
        }
        boolean oblique = type == WordClass.OBLIQUE_DETERMINER
                || language.naming().isOblique(document, token)
                || (determined && isFeminineOblique(token, core));
        return phrase(token, core, end, !afterPreposition && !oblique);
    }

    /** "one of the tenants", "both of the Kerns": some of those whom the phrase behind "of" names are not they. */
    private static NounPhrase some(int first, NounPhrase of) {
        NounPhrase.Kind kind = of.kind() == NounPhrase.Kind.OTHER ? NounPhrase.Kind.OTHER : NounPhrase.Kind.ROLE;
        return new NounPhrase(new TokenSpan(first, of.span().end()), kind, null, of.subject());
    }

    /** "der Zeitung", "der Ministerin": behind an article that is masculine or oblique, a feminine noun shows which. */
    private boolean isFeminineOblique(int article, int core) {
        if (!language.naming().isMasculineArticle(document, article)) {
            return false;
        }
        int noun = article + 1;
        while (noun < core && !document.isCapitalised(noun)) {
            noun++;
        }
        if (noun == core || words.entityAt(noun) != null) {
            return false;
        }
        Gender role = passage.role(noun);
        if (role != null) {
            return role == Gender.FEMININE && language.naming().adjectivalRole(document, noun, article) == null;
        }
        HeadNoun head = language.naming().head(passage.word(noun));
        return head != null && (head.isPlural() || head.gender() == Gender.FEMININE);
    }

    /** "jemand" who speaks, not "jemand, der". */
    private boolean isSomebody(int token, int end) {
        return passage.role(token) != null
                && !words.isQuoted(token)
                && (token + 1 >= end || !document.is(token + 1, ','));
    }

    private static NounPhrase pronoun(int token, boolean subject) {
        return new NounPhrase(new TokenSpan(token, token + 1), NounPhrase.Kind.PRONOUN, null, subject);
    }

    /** The end of the phrase's nouns; -1 if no phrase starts here. */
    private int core(int token, int end, boolean determined) {
        int nouns = words.afterModifiers(determined ? token + 1 : token, end, determined);
        if (nouns < 0) {
            return determined ? words.afterNumberAdjective(token + 1, end) : -1;
        }
        int core = isTimeBeforeName(nouns, end) ? nouns + 1 : words.afterNouns(nouns, end, determined);
        return isAdverb(token, core) ? -1 : core;
    }

    /** "On Friday Ada Kern said": when it was said is no part of who says it. */
    private boolean isTimeBeforeName(int noun, int end) {
        return noun + 1 < end
                && passage.isTime(noun)
                && words.entityAt(noun) == null
                && words.entityAt(noun + 1) != null;
    }

    /** "Ursprünglich wollte er": a word alone that only the start of its sentence makes look like a noun. */
    private boolean isAdverb(int token, int core) {
        return core == token + 1
                && passage.isAdverbLike(token)
                && document.sentence(document.sentenceOf(token)).first() == token;
    }

    private NounPhrase phrase(int first, int core, int end, boolean subject) {
        NameEntity entity = namedBy.nouns(first, core);
        boolean time = entity == null && passage.isTime(core - 1) && core - first <= SHORT_TIME;
        int tail = time ? core : appositions.end(first, core, end, entity != null && entity.isPerson());
        entity = namedBy.whole(first, core, tail, entity);
        NounPhrase.Kind kind = namedBy.kind(first, core, entity);
        boolean nominative = subject
                && !namedBy.isGenitive(core - 1, entity)
                && (passage.notion(core - 1) == null || passage.isBody(core - 1))
                && !passage.isTime(core - 1);
        return new NounPhrase(new TokenSpan(first, Math.max(core, tail)), kind, entity, nominative);
    }
}
