package wortlaut.enrich.entity.merge;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.name.Name;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;

/** What a text tells of people's gender: titles before the name, appositions behind it, first names, and pronouns nearby. */
final class GenderEvidence {
    private static final int MOST_TITLES = 4;
    private static final int MOST_ADJECTIVES = 3;
    private static final int ENOUGH_PRONOUNS = 2;

    /** Where the votes for a gender are counted. */
    private static final int MASCULINE = 0;

    private static final int FEMININE = 1;

    private final Passage passage;
    private final Document document;
    private final Language language;

    GenderEvidence(Passage passage) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
    }

    /** The gender that a mention shows by itself. */
    Gender of(Name name) {
        Gender title = title(name);
        if (title != Gender.UNKNOWN) {
            return title;
        }
        Gender first = name.size() > 1 ? firstName(name.words().get(0)) : Gender.UNKNOWN;
        return first != Gender.UNKNOWN ? first : apposition(name);
    }

    private Gender title(Name name) {
        int sentence =
                document.sentence(document.sentenceOf(name.span().first())).first();
        int token = name.tokens().get(0) - 1;
        for (int i = 0; i < MOST_TITLES && token >= sentence; i++, token--) {
            Gender role = role(token);
            if (role == null) {
                return Gender.UNKNOWN;
            }
            if (role != Gender.UNKNOWN) {
                return role;
            }
        }
        return Gender.UNKNOWN;
    }

    private Gender role(int token) {
        Gender role = passage.role(token);
        if (role == null) {
            return null;
        }
        int article = token - 1;
        for (int i = 0; i < MOST_ADJECTIVES && article > 0 && isAdjective(article); i++) {
            article--;
        }
        Gender adjectival = language.naming().adjectivalRole(document, token, article);
        return adjectival == null ? role : adjectival;
    }

    private boolean isAdjective(int token) {
        return !document.isCapitalised(token)
                && Character.isLetter(document.first(token))
                && passage.classOf(token) == WordClass.OPEN;
    }

    /** "Anna-Lena" by its first part too. */
    Gender firstName(String name) {
        Gender gender = language.firstNameGender(name);
        int hyphen = name.indexOf('-');
        return gender == Gender.UNKNOWN && hyphen > 0 ? language.firstNameGender(name.substring(0, hyphen)) : gender;
    }

    /** "Keller, die neue Ministerin": a role behind a comma and perhaps an article. */
    private Gender apposition(Name name) {
        int token = name.span().end();
        int end = document.sentence(document.sentenceOf(name.span().first())).end();
        if (token + 1 >= end || !document.is(token, ',')) {
            return Gender.UNKNOWN;
        }
        token++;
        token += passage.classOf(token) == WordClass.DETERMINER ? 1 : 0;
        for (int i = 0; i < MOST_ADJECTIVES && token < end && isAdjective(token) && role(token) == null; i++) {
            token++;
        }
        Gender role = token < end ? role(token) : null;
        return role == null ? Gender.UNKNOWN : role;
    }

    /** Gives those a gender of whom nothing else told it: pronouns in sentences that name nobody else. */
    void readPronouns(List<Name> names, Clusters clusters) {
        int[][] votes = new int[names.size()][2];
        int i = 0;
        while (i < names.size()) {
            int sentence = document.sentenceOf(names.get(i).span().first());
            int next = i;
            int person = -1;
            boolean alone = true;
            for (; next < names.size() && inSentence(names.get(next), sentence); next++) {
                if (names.get(next).isPerson()) {
                    alone &= person < 0 || clusters.of(person) == clusters.of(next);
                    person = person < 0 ? next : person;
                }
            }
            if (person >= 0 && alone) {
                vote(names.get(person), sentence, votes[clusters.of(person)]);
            }
            i = next;
        }
        for (int root = 0; root < votes.length; root++) {
            decide(root, votes[root], clusters);
        }
    }

    private boolean inSentence(Name name, int sentence) {
        return document.sentenceOf(name.span().first()) == sentence;
    }

    private void vote(Name name, int sentence, int[] votes) {
        TokenSpan span = document.sentence(sentence);
        for (int token = name.span().end(); token < span.end(); token++) {
            Gender pronoun = passage.pronoun(token);
            if (pronoun == Gender.MASCULINE || pronoun == Gender.FEMININE) {
                votes[pronoun == Gender.MASCULINE ? MASCULINE : FEMININE]++;
            }
        }
    }

    private static void decide(int root, int[] votes, Clusters clusters) {
        int masculine = votes[MASCULINE];
        int feminine = votes[FEMININE];
        if (Math.max(masculine, feminine) >= ENOUGH_PRONOUNS && Math.min(masculine, feminine) == 0) {
            clusters.gender(root, masculine > 0 ? Gender.MASCULINE : Gender.FEMININE);
        }
    }
}
