package wortlaut.enrich.entity;

import java.util.HashSet;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.WordClass;
import wortlaut.events.EntityType;

/** Finds the surnames again of people who are named in full elsewhere in the text, with genitive s or in another transliteration. */
final class SurnameRules {
    private static final int SHORTEST_KEY = 5;

    private final Document document;
    private final Language language;
    private final ListMentionFinder.NameMarks marks;
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> keys = new HashSet<>();

    SurnameRules(Document document, Language language, ListMentionFinder.NameMarks marks) {
        this.document = document;
        this.language = language;
        this.marks = marks;
    }

    void mark() {
        for (NameMention mention : marks.mentions()) {
            if (mention.type() == EntityType.PERSON) {
                learn(document.word(mention.span().end() - 1));
            }
        }
        for (int token = 0; token < document.tokens() && !surnames.isEmpty(); token++) {
            if (marks.isFree(token) && document.isCapitalised(token) && isKnown(document.word(token), token)) {
                marks.mark(new TokenSpan(token, token + 1), EntityType.PERSON);
            }
        }
    }

    private void learn(String surname) {
        if (surname.length() > 2) {
            surnames.add(surname);
            surnames.add(NameForms.withoutGenitive(surname));
            String key = NameForms.transliterationKey(surname);
            if (key.length() >= SHORTEST_KEY) {
                keys.add(key);
            }
        }
    }

    private boolean isKnown(String word, int token) {
        if (word.length() < 3 || language.classOf(document, token) != WordClass.OPEN) {
            return false;
        }
        return surnames.contains(word)
                || surnames.contains(NameForms.withoutGenitive(word))
                || keys.contains(NameForms.transliterationKey(word));
    }
}
