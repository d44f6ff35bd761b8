package wortlaut.enrich.entity.name;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.HeadNoun;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;

/** What the forms of one thing's name share: without case endings, legal form and leading article. */
public final class ThingKeys {
    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Genitives genitives;

    /** Of the language and the places of a passage. */
    public ThingKeys(Passage passage) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.genitives = new Genitives(passage);
    }

    /** The key: its words with single spaces. */
    public String of(Name name) {
        return String.join(" ", words(name));
    }

    /** The words of the key. */
    public List<String> words(Name name) {
        document.budget().charge(name.size());
        int end = withoutLegalForm(name);
        int from = end > 1 && isArticle(name) ? 1 : 0;
        List<String> words = new ArrayList<>();
        for (int k = from; k < end; k++) {
            words.add(stem(name.words().get(k)));
        }
        return words;
    }

    /** "Hauses" and "Haus", "Weißen" and "Weißes" give the same. */
    private String stem(String word) {
        String adjective = language.naming().adjectiveStem(word);
        HeadNoun head = adjective == null ? language.naming().head(word) : null;
        return Name.fold(adjective != null ? adjective : head != null ? head.base() : word);
    }

    private boolean isArticle(Name name) {
        return passage.classOf(name.tokens().get(0)) == WordClass.DETERMINER;
    }

    private int withoutLegalForm(Name name) {
        int end = name.size();
        while (end > 1 && language.naming().isLegalForm(name.words().get(end - 1))) {
            end--;
        }
        return end;
    }

    /** What other names of the same well-known thing have too; null if the thing is not known. */
    public String synonym(Name name) {
        String text = String.join(" ", name.words());
        String known = language.naming().synonym(text);
        String base = genitives.cut(text);
        if (known == null && base != null) {
            known = language.naming().synonym(base);
        }
        return known != null ? known : language.naming().synonym(nominative(name));
    }

    private String nominative(Name name) {
        return new BaseForms(passage).nominative(name.words());
    }
}
