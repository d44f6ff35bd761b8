package wortlaut.enrich.quote.speaker;

import java.util.List;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.phrase.NounPhraseReader;

/**
 * Finds whom "er" or "sie" stands for: the subject of the last sentence that has somebody of that gender as its subject. Who is known to be
 * of that gender goes before a nearer one of whom nothing tells it; somebody without a name who comes nearer is meant rather than a name.
 */
final class PronounResolver {
    private static final int MOST_SENTENCES = 8;
    private static final int NEAR = 1;
    private static final int LONGEST = 120;

    private final Passage passage;
    private final Document document;
    private final NounPhraseReader reader;

    PronounResolver(Passage passage, NounPhraseReader reader) {
        this.passage = passage;
        this.document = passage.document();
        this.reader = reader;
    }

    /** Whom the search met first: a person, or somebody without a name, which is null. */
    private record Met(NameEntity person) {}

    /** The person; null if none is clear, for a pronoun of another kind, and for one that may mean several: "they". */
    NameEntity resolve(int pronoun) {
        Gender gender = passage.pronoun(pronoun);
        if (gender == null || gender == Gender.UNKNOWN) {
            return null;
        }
        Met met = search(pronoun, gender, true, NEAR);
        met = met == null ? search(pronoun, gender, false, MOST_SENTENCES) : met;
        met = met == null ? objects(pronoun, gender) : met;
        return met == null ? null : met.person();
    }

    private Met search(int pronoun, Gender gender, boolean known, int most) {
        int sentence = document.sentenceOf(pronoun);
        for (int s = isBehindWords(pronoun) ? sentence - 1 : sentence; s >= Math.max(0, sentence - most); s--) {
            for (NounPhrase phrase : phrases(s, pronoun)) {
                Met met = phrase.subject() ? met(phrase, gender, known) : null;
                if (met != null) {
                    return met;
                }
            }
        }
        return null;
    }

    private Met objects(int pronoun, Gender gender) {
        int sentence = document.sentenceOf(pronoun);
        for (int s = sentence; s >= Math.max(0, sentence - MOST_SENTENCES); s--) {
            for (NounPhrase phrase : phrases(s, pronoun)) {
                if (!phrase.subject()
                        && isPerson(phrase)
                        && phrase.entity().gender().agrees(gender)) {
                    return new Met(phrase.entity());
                }
            }
        }
        return null;
    }

    /** Those of a sentence that come before the pronoun. */
    private List<NounPhrase> phrases(int sentence, int pronoun) {
        TokenSpan span = document.sentence(sentence);
        int end = Math.min(span.end(), pronoun);
        return reader.read(Math.max(span.first(), end - LONGEST), end);
    }

    /** "Kern habe gelogen, sagte er": whom the words are about does not say them. */
    private boolean isBehindWords(int pronoun) {
        int before = pronoun - 1;
        before -= before > 0 && passage.cue(before) != null ? 1 : 0;
        return before > 0 && document.is(before, ',');
    }

    private Met met(NounPhrase phrase, Gender gender, boolean known) {
        if (isPerson(phrase)) {
            Gender own = phrase.entity().gender();
            return own == gender || (!known && own.agrees(gender)) ? new Met(phrase.entity()) : null;
        }
        int role = phrase.kind() == NounPhrase.Kind.ROLE ? role(phrase) : -1;
        if (role < 0) {
            return null;
        }
        Gender own = reader.gender(role, phrase.span().first());
        boolean fits = own == gender || (!known && own == Gender.UNKNOWN && isOne(phrase, role));
        Set<NameEntity> bearers = fits && isDefinite(phrase) ? reader.bearers(role) : Set.of();
        return !fits || bearers.size() > 1
                ? null
                : new Met(bearers.stream().findFirst().orElse(null));
    }

    private static boolean isPerson(NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.PERSON && phrase.entity() != null;
    }

    private int role(NounPhrase phrase) {
        for (int token = phrase.span().first(); token < phrase.span().end(); token++) {
            if (passage.role(token) != null) {
                return token;
            }
        }
        return -1;
    }

    /** "the minister", not "lawmakers": English roles of either gender; German ones of that kind name several or things. */
    private boolean isOne(NounPhrase phrase, int role) {
        String word = passage.word(role);
        return !passage.grammar().showsGenderInRoles()
                && passage.classOf(phrase.span().first()).isDeterminer()
                && !passage.grammar().isPlural(word);
    }

    /** Whether a phrase means somebody whom the text has named: "die Ministerin", not "eine Ministerin" nor "ihre Ministerin". */
    private boolean isDefinite(NounPhrase phrase) {
        int first = phrase.span().first();
        return passage.isDefinite(first) || !passage.classOf(first).isDeterminer();
    }
}
