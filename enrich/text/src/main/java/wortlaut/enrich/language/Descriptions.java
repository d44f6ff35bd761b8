package wortlaut.enrich.language;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.WordList;
import wortlaut.enrich.language.data.FolderReader;
import wortlaut.enrich.language.word.DescriptionWord;

/** The words with which a language describes somebody whom it named before, as its {@code descriptions.txt} has them. Immutable. */
public final class Descriptions {
    private static final int LONGEST = 12;
    private static final int LONGEST_APART = 20;

    private final WordList<DescriptionWord> words;

    Descriptions(FolderReader folder) {
        this.words = folder.words(LanguageFiles.DESCRIPTIONS);
    }

    /** The gender that goes with a definite article, unknown where it goes with any; null for any other token. */
    public Gender definite(Document document, int token) {
        DescriptionWord kind = document.value(words, token);
        if (kind == DescriptionWord.DEFINITE_M) {
            return Gender.MASCULINE;
        }
        if (kind == DescriptionWord.DEFINITE_F) {
            return Gender.FEMININE;
        }
        return kind == DescriptionWord.DEFINITE_U ? Gender.UNKNOWN : null;
    }

    /** Whether a token is the article of somebody whom the text did not name before. */
    public boolean isIndefinite(Document document, int token) {
        return document.value(words, token) == DescriptionWord.INDEFINITE;
    }

    /** "58" of "58-Jährige"; null for any other word. */
    public String age(String word) {
        int hyphen = word.indexOf('-');
        boolean number = hyphen > 0 && word.chars().limit(hyphen).allMatch(Character::isDigit);
        return number && words.value(word, hyphen, word.length()) == DescriptionWord.AGE
                ? word.substring(0, hyphen)
                : null;
    }

    /** "SPD" of "SPD-Politikerin"; null for any other word. */
    public String party(String word) {
        int hyphen = word.lastIndexOf('-');
        boolean member = hyphen > 0 && kind(word, hyphen + 1) == DescriptionWord.MEMBER;
        return member ? word.substring(0, hyphen) : null;
    }

    /** Whether any company may be called so, in German by a compound too: "Chemieunternehmen". */
    public boolean isFirm(String word) {
        return words.ending(word, word.length(), Math.min(4, word.length()), LONGEST) == DescriptionWord.FIRM;
    }

    /** Whether a compound is a trade of its own, so that nobody calls it by an ending of at most this length: "Staatsanwalt". */
    public boolean isApart(String word, int length) {
        return words.ending(word, word.length(), Math.min(length + 1, word.length()), LONGEST_APART)
                == DescriptionWord.APART;
    }

    /** Whether an adjective says that it is somebody else than who was named: "der andere Minister". */
    public boolean isOther(Document document, int token) {
        return document.value(words, token) == DescriptionWord.OTHER;
    }

    /** Whether a token leads to where somebody comes from: "aus". */
    public boolean isOrigin(Document document, int token) {
        return document.value(words, token) == DescriptionWord.ORIGIN;
    }

    private DescriptionWord kind(String word, int from) {
        return words.value(word, from, word.length());
    }
}
