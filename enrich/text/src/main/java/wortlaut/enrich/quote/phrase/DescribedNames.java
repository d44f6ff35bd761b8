package wortlaut.enrich.quote.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Descriptions;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.events.EntityType;

/** Finds whom a description such as "die Biologin", "der 58-Jährige" or "das Unternehmen" stands for: somebody whom the text named before and whom it fits. */
public final class DescribedNames {
    private static final int SHORTEST_ENDING = 4;
    private static final int EXACT = 2;
    private static final int ENDING = 1;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Entities entities;
    private final Quoted quoted;
    private StatedRoles stated;
    private StatedWords words;

    DescribedNames(Passage passage, Entities entities, Quoted quoted) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.entities = entities;
        this.quoted = quoted;
    }

    /**
     * Who it is.
     *
     * @param stated whether the text says of that one what the phrase says, rather than nothing else
     */
    public record Found(NameEntity entity, boolean stated) {}

    /** The one that fits best; null if none does, or several do alike. */
    Found find(NounPhrase phrase) {
        Description description = Description.of(phrase, passage);
        if (description == null) {
            return null;
        }
        if (stated == null) {
            stated = new StatedRoles(passage, entities);
            words = new StatedWords(entities.list(), this::words, this::fold, SHORTEST_ENDING);
        }
        if (stated.isUnnamed(description.noun(), description.token())) {
            return null;
        }
        int best = 0;
        List<NameEntity> fitting = new ArrayList<>();
        boolean body = isBody(description, phrase.kind());
        List<NameEntity> candidates = candidates(description.noun(), body);
        document.budget().charge(candidates.size());
        for (NameEntity entity : candidates) {
            int fits = entity.isPerson() == body ? -1 : fits(entity, description, phrase.span());
            if (fits > best) {
                fitting.clear();
                best = fits;
            }
            if (fits == best) {
                fitting.add(entity);
            }
        }
        return fitting.size() == 1 ? new Found(fitting.get(0), best > 0) : null;
    }

    /** Those that the noun may fit by what is stated of them; all of them where its fitting somebody needs no such word. */
    private List<NameEntity> candidates(String noun, boolean body) {
        Descriptions descriptions = language.descriptions();
        boolean wordless =
                body ? descriptions.isFirm(noun) : descriptions.age(noun) != null || descriptions.party(noun) != null;
        return wordless ? entities.list() : words.like(fold(noun));
    }

    private boolean isBody(Description description, NounPhrase.Kind kind) {
        return passage.isBody(description.token())
                || language.descriptions().isFirm(description.noun())
                || (language.naming().head(description.noun()) != null && kind != NounPhrase.Kind.ROLE);
    }

    /** How well a phrase goes with somebody: {@link #EXACT}, {@link #ENDING}, 0 for what nothing contradicts, -1 if not at all. */
    private int fits(NameEntity entity, Description description, TokenSpan phrase) {
        if (!isNamedBefore(entity, description.token()) || isWithin(entity, phrase)) {
            return -1;
        }
        int fits = entity.isPerson() ? personFits(entity, description) : bodyFits(entity, description);
        return description.complete() || fits == EXACT ? fits : -1;
    }

    /** "Der Arzt Kerns" is not Kern. */
    private boolean isWithin(NameEntity entity, TokenSpan phrase) {
        for (int token = phrase.first(); token < phrase.end(); token++) {
            if (entity.equals(entities.at(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it was named outside marks and datelines before a token. */
    private boolean isNamedBefore(NameEntity entity, int before) {
        return entity.mentions().stream()
                .mapToInt(TokenSpan::first)
                .takeWhile(first -> first < before)
                .anyMatch(first -> !quoted.isQuoted(first) && document.datelineAt(first) == null);
    }

    private int personFits(NameEntity person, Description description) {
        if (!person.gender().agrees(description.gender())) {
            return -1;
        }
        Descriptions descriptions = language.descriptions();
        String age = descriptions.age(description.noun());
        String party = descriptions.party(description.noun());
        int fits = 0;
        boolean silent = !stated.isAnybodyUnnamed(description.gender(), description.token());
        for (String word : stated.of(person)) {
            if (word.equals(age) || (party != null && isOf(word, party))) {
                return EXACT;
            }
            silent &= age == null || !Character.isDigit(word.charAt(0));
            silent &= party == null || !isPartyLike(word);
            fits = Math.max(fits, fits(word, description.noun()));
        }
        if (age != null || party != null) {
            return silent ? 0 : -1;
        }
        return fits > 0 ? fits : -1;
    }

    /** "SPD" and "SPD-Chefin" say the party of the "SPD-Politikerin", "Grüne" that of the "Grünen-Politikerin". */
    private boolean isOf(String word, String party) {
        return fold(word).equals(fold(party)) || word.startsWith(party + "-");
    }

    /** "CDU", "CDU-Chef": of something with capitals that may well be another party. */
    private static boolean isPartyLike(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
    }

    private int bodyFits(NameEntity body, Description description) {
        if (body.type() != EntityType.ORGANIZATION) {
            return -1;
        }
        int fits = 0;
        for (String word : words(body)) {
            // "Gericht" for "Landgericht", not "Kassationsgerichtshof" for another "Gerichtshof".
            boolean shorter = description.noun().length() <= word.length() + 1;
            fits = shorter ? Math.max(fits, fits(word, description.noun())) : fits;
        }
        boolean firm = language.descriptions().isFirm(description.noun());
        return fits > 0 ? fits : firm && isFirm(body) ? 0 : -1;
    }

    private List<String> words(NameEntity entity) {
        List<String> said = new ArrayList<>(stated.of(entity));
        if (!entity.isPerson()) {
            said.addAll(List.of(entity.name().split(" ", -1)));
        }
        return said;
    }

    /** What no noun in its name or before it shows to be something else, and what is no agency of a dateline and no party in brackets. */
    private boolean isFirm(NameEntity body) {
        for (TokenSpan mention : body.mentions()) {
            boolean bracket = mention.first() > 0 && document.is(mention.first() - 1, '(');
            if (bracket || document.datelineAt(mention.first()) != null) {
                return false;
            }
        }
        TokenSpan name = body.mentions().get(0);
        for (int token = name.first(); token < name.end(); token++) {
            if (passage.isBody(token) && !language.descriptions().isFirm(passage.word(token))) {
                return false;
            }
        }
        return words(body).stream()
                .allMatch(word -> language.naming().head(word) == null
                        || language.descriptions().isFirm(word));
    }

    /** "Sprecher" for "Polizeisprecher" and the other way round, not "Anwalt" for "Staatsanwalt". */
    private int fits(String word, String noun) {
        String one = fold(word);
        String other = fold(noun);
        if (one.equals(other)) {
            return EXACT;
        }
        String whole = one.length() > other.length() ? one : other;
        String end = one.length() > other.length() ? other : one;
        boolean ends = end.length() >= SHORTEST_ENDING
                && whole.endsWith(end)
                && !language.descriptions().isApart(whole, end.length());
        return ends ? ENDING : 0;
    }

    /** In small letters and without the endings of cases; those of several people stay: "Ermittlern". */
    private String fold(String word) {
        return passage.grammar().withoutCase(word.toLowerCase(Locale.ROOT));
    }
}
