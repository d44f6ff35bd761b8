package wortlaut.enrich.entity.tagger;

import java.util.HashSet;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;

/** The surnames of people whom a document gives a full name: what is a person once stays one. */
final class KnownPeople {
    private static final int PERSON = Labels.TYPES.indexOf("PER");
    private static final int SHORTEST = 3;

    private final Set<String> surnames = new HashSet<>();

    /** A bit for each first letter that a surname has: most words with a capital begin with another. */
    private long firstLetters;

    KnownPeople(Document document, byte[] labels) {
        for (int token = 1; token < labels.length; token++) {
            boolean ends = token + 1 == labels.length || labels[token + 1] != Labels.inside(PERSON);
            if (labels[token] == Labels.inside(PERSON) && ends && document.isCapitalised(token)) {
                add(document.token(token));
            }
        }
    }

    /** The surname, and without an s that may be a genitive's. */
    private void add(String surname) {
        if (surname.length() >= SHORTEST) {
            firstLetters |= 1L << surname.charAt(0);
            surnames.add(surname);
        }
        if (surname.length() > SHORTEST && surname.endsWith("s")) {
            surnames.add(surname.substring(0, surname.length() - 1));
        }
    }

    boolean contains(Document document, int token) {
        if ((firstLetters >>> document.first(token) & 1) == 0 || !document.isCapitalised(token)) {
            return false;
        }
        String word = document.token(token);
        boolean genitive = word.length() > SHORTEST && word.endsWith("s");
        return surnames.contains(word) || (genitive && surnames.contains(word.substring(0, word.length() - 1)));
    }

    /** Whether a sentence has a token that is one of them and not labelled so. */
    boolean missedIn(Document document, TokenSpan sentence, byte[] labels) {
        for (int token = sentence.first(); token < sentence.end(); token++) {
            if (Labels.type(labels[token]) != PERSON && contains(document, token)) {
                return true;
            }
        }
        return false;
    }
}
