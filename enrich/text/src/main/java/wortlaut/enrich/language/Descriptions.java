package wortlaut.enrich.language;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.WordList;

/** The words with which a language describes somebody whom it named before, as its {@code descriptions.txt} has them. Immutable. */
public final class Descriptions {
    private static final int LONGEST = 12;
    private static final int LONGEST_APART = 20;

    private final WordList words;

    Descriptions(LanguageFolder folder) {
        this.words = folder.words("descriptions");
    }

    /** The gender that goes with a definite article, unknown where it goes with any; null for any other token. */
    public Gender definite(Document document, int token) {
        String kind = document.value(words, token);
        return kind != null && kind.length() == 1 ? Gender.of(kind) : null;
    }

    /** Whether a token is the article of somebody whom the text did not name before. */
    public boolean isIndefinite(Document document, int token) {
        return "indefinite".equals(document.value(words, token));
    }

    /** "58" of "58-Jährige"; null for any other word. */
    public String age(String word) {
        int hyphen = word.indexOf('-');
        boolean number = hyphen > 0 && word.chars().limit(hyphen).allMatch(Character::isDigit);
        return number && "age".equals(words.value(word, hyphen, word.length())) ? word.substring(0, hyphen) : null;
    }

    /** "SPD" of "SPD-Politikerin"; null for any other word. */
    public String party(String word) {
        int hyphen = word.lastIndexOf('-');
        boolean member = hyphen > 0 && "member".equals(kind(word, hyphen + 1));
        return member ? word.substring(0, hyphen) : null;
    }

    /** Whether any company may be called so, in German by a compound too: "Chemieunternehmen". */
    public boolean isFirm(String word) {
        return "firm".equals(words.ending(word, word.length(), Math.min(4, word.length()), LONGEST));
    }

    /** Whether a compound is a trade of its own, so that nobody calls it by an ending of at most this length: "Staatsanwalt". */
    public boolean isApart(String word, int length) {
        return "apart".equals(words.ending(word, word.length(), Math.min(length + 1, word.length()), LONGEST_APART));
    }

    /** Whether an adjective says that it is somebody else than who was named: "der andere Minister". */
    public boolean isOther(Document document, int token) {
        return "other".equals(document.value(words, token));
    }

    /** Whether a token leads to where somebody comes from: "aus". */
    public boolean isOrigin(Document document, int token) {
        return "origin".equals(document.value(words, token));
    }

    private String kind(String word, int from) {
        return words.value(word, from, word.length());
    }
}
