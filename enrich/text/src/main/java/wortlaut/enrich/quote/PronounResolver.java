package wortlaut.enrich.quote;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.Language;

/** Finds whom "er" or "sie" stands for: the subject of the last sentence that has a person of that gender as its subject. */
final class PronounResolver {
    private static final int MOST_SENTENCES = 8;
    private static final int LONGEST = 120;

    private final Document document;
    private final Language language;
    private final NounPhraseReader reader;

    PronounResolver(Document document, Language language, NounPhraseReader reader) {
        this.document = document;
        this.language = language;
        this.reader = reader;
    }

    /** The person; null if none is clear, and for a pronoun of another kind. */
    NameEntity resolve(int pronoun) {
        Gender gender = language.pronoun(document, pronoun);
        if (gender == null) {
            return null;
        }
        int sentence = document.sentenceOf(pronoun);
        NameEntity subject = search(pronoun, sentence, gender, true);
        return subject == null ? search(pronoun, sentence, gender, false) : subject;
    }

    private NameEntity search(int pronoun, int sentence, Gender gender, boolean subjects) {
        NameEntity found = null;
        for (int s = sentence; found == null && s >= Math.max(0, sentence - MOST_SENTENCES); s--) {
            int end = s == sentence ? pronoun : document.sentence(s).end();
            int first = Math.max(document.sentence(s).first(), end - LONGEST);
            found = firstOf(reader.read(first, end), gender, subjects);
        }
        return found;
    }

    private static NameEntity firstOf(List<NounPhrase> phrases, Gender gender, boolean subjects) {
        for (NounPhrase phrase : phrases) {
            boolean person = phrase.kind() == NounPhrase.Kind.PERSON
                    && phrase.entity().gender().agrees(gender);
            if (person && phrase.subject() == subjects) {
                return phrase.entity();
            }
        }
        return null;
    }
}
