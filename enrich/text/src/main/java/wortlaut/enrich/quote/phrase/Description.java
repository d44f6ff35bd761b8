package wortlaut.enrich.quote.phrase;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Descriptions;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;

/**
 * A phrase with a definite article that describes somebody named before: "der frühere Minister", "the 27-year-old".
 *
 * @param token where its noun stands
 * @param noun the noun as it stands: "Minister"
 * @param gender as noun and article show it
 * @param complete whether nothing behind the noun says whose minister it is
 */
record Description(int token, String noun, Gender gender, boolean complete) {
    /** Reads a phrase; null for one of another kind. */
    static Description of(NounPhrase phrase, Passage passage) {
        Document document = passage.document();
        TokenSpan span = phrase.span();
        Descriptions descriptions = passage.language().descriptions();
        Gender article = span.size() < 2 ? null : descriptions.definite(document, span.first());
        if (article == null || descriptions.isOther(document, span.first() + 1) || isProper(span, passage)) {
            return null;
        }
        int noun = noun(span, passage);
        String word = passage.word(noun);
        Gender gender = gender(noun, span.first(), passage);
        if (gender == null) {
            return null;
        }
        int next = noun + 1;
        boolean complete = next == span.end() || descriptions.isOrigin(document, next);
        return new Description(noun, word, gender, complete);
    }

    /** As noun and article show it together; null for several people: "die Forscher", "die 58-Jährigen". */
    private static Gender gender(int noun, int first, Passage passage) {
        Document document = passage.document();
        Language language = passage.language();
        Gender article = language.descriptions().definite(document, first);
        String word = passage.word(noun);
        if (passage.grammar().isObliqueAdjective(word)
                && language.descriptions().age(word) != null) {
            boolean feminine = language.naming().isMasculineArticle(document, first);
            return article == Gender.FEMININE ? null : feminine ? Gender.FEMININE : article;
        }
        Gender role = passage.role(noun);
        if (role != null && role != Gender.UNKNOWN) {
            Gender adjectival = language.naming().adjectivalRole(document, noun, first);
            Gender gender = adjectival == null ? role : adjectival;
            return gender == Gender.MASCULINE && article == Gender.FEMININE ? null : gender;
        }
        return passage.grammar().isFeminine(word) ? Gender.FEMININE : article;
    }

    /** "the Health Service Executive": more capitals than one within a sentence are a name's where nouns have none. */
    private static boolean isProper(TokenSpan span, Passage passage) {
        Document document = passage.document();
        int capitals = 0;
        for (int token = span.first() + 1; !passage.grammar().capitalisesNouns() && token < span.end(); token++) {
            capitals += document.isCapitalised(token) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Past adjectives, to the last noun before whatever goes on with it. */
    private static int noun(TokenSpan span, Passage passage) {
        int noun = span.first() + 1;
        boolean capitals = passage.grammar().capitalisesNouns();
        while (noun < span.end() - 1 && capitals && isAdjective(noun, passage)) {
            noun++;
        }
        while (noun < span.end() - 1 && isOpen(noun + 1, passage) && !isWhole(noun, passage)) {
            noun++;
        }
        return noun;
    }

    private static boolean isAdjective(int token, Passage passage) {
        Document document = passage.document();
        return !document.isCapitalised(token)
                && passage.language().descriptions().age(passage.word(token)) == null;
    }

    private static boolean isOpen(int token, Passage passage) {
        Document document = passage.document();
        return passage.classOf(token) == WordClass.OPEN
                && Character.isLetter(document.first(token))
                && passage.mayBeNoun(token);
    }

    /** A role needs no other noun behind it, unlike "Vorsitzende" in "die Vorsitzende Richterin". */
    private static boolean isWhole(int token, Passage passage) {
        Document document = passage.document();
        Language language = passage.language();
        boolean role = passage.grammar().formsCompounds() && passage.role(token) != null;
        return (role && language.naming().adjectivalRole(document, token, -1) == null)
                || (passage.grammar().formsCompounds() && passage.isBody(token))
                || language.descriptions().age(passage.word(token)) != null;
    }
}
