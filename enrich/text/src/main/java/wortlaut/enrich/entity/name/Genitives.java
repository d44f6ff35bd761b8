package wortlaut.enrich.entity.name;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;

/** The genitive of names: "Putins", "Berlins", "Merz’". Names such as "Paris" and "Mathias" end with an s of their own. */
public final class Genitives {
    private static final String NEVER_BEFORE_S = "sßxzSX'’";
    private static final int SHORTEST = 4;

    private final Passage passage;
    private final Document document;
    private final Language language;

    /** Of the language and the places of a passage. */
    public Genitives(Passage passage) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
    }

    /** The word without what may be a genitive's ending; null if it has none. */
    public String cut(String word) {
        int end = word.length();
        if (end > 1 && isApostrophe(word.charAt(end - 1))) {
            return word.substring(0, end - 1);
        }
        if (end < SHORTEST || word.charAt(end - 1) != 's' || !language.naming().hasGenitive()) {
            return null;
        }
        char before = word.charAt(end - 2);
        if (isApostrophe(before)) {
            return word.substring(0, end - 2);
        }
        return NEVER_BEFORE_S.indexOf(before) < 0 ? word.substring(0, end - 1) : null;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** The forms by which another mention of the same name may be known: the word, without and with an s. */
    public List<String> variants(String word) {
        String cut = cut(word);
        if (cut != null) {
            return List.of(word, cut);
        }
        return language.naming().hasGenitive() && !word.endsWith("s") ? List.of(word, word + "s") : List.of(word);
    }

    /** Whether the place of a name shows that its s is a genitive's: "des Irans", "in Putins Umfeld". */
    public boolean isShown(Name name) {
        int first = name.span().first();
        int next = name.span().end();
        if (cut(name.last()) == null || passage.isFirstName(next - 1)) {
            return false;
        }
        if (!name.isPerson() && first > 0 && language.naming().isGenitiveArticle(document, first - 1)) {
            return true;
        }
        int sentence = document.sentenceOf(first);
        boolean opens =
                document.sentence(sentence).first() == first || passage.classOf(first - 1) == WordClass.PREPOSITION;
        return opens
                && next < document.sentence(sentence).end()
                && document.isCapitalised(next)
                && passage.classOf(next) == WordClass.OPEN;
    }
}
