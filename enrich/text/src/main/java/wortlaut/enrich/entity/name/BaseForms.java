package wortlaut.enrich.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.HeadNoun;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Naming;
import wortlaut.enrich.language.Passage;

/** The base form of a name: the nominative, as the text, the lists or the language's nouns and adjectives show it. */
public final class BaseForms {
    private final Document document;
    private final Language language;
    private final Genitives genitives;

    /** Of the language and the places of a passage. */
    public BaseForms(Passage passage) {
        this.document = passage.document();
        this.language = passage.language();
        this.genitives = new Genitives(passage);
    }

    /**
     * The base form of a person's name.
     *
     * @param last the last words of all mentions
     */
    public String person(Name name, Set<String> last) {
        String text = name.text(document);
        String base = genitives.cut(name.last());
        boolean genitive = base != null && name.suffix().isEmpty() && (last.contains(base) || genitives.isShown(name));
        return genitive ? withLast(text, name.last(), base) : text;
    }

    /**
     * The base form of another name.
     *
     * @param last the last words of all mentions
     */
    public String thing(Name name, Set<String> last) {
        String text = name.text(document);
        String nominative = nominative(name.words());
        if (!nominative.equals(String.join(" ", name.words()))) {
            return nominative;
        }
        String base = genitives.cut(name.last());
        if (base == null || language.naming().head(name.last()) != null) {
            return text;
        }
        boolean listed = language.isKnownName(genitives.cut(text)) && !language.isKnownName(text);
        boolean shown = genitives.isShown(name) && !language.isKnownName(text);
        return last.contains(base) || listed || shown ? withLast(text, name.last(), base) : text;
    }

    private static String withLast(String text, String word, String base) {
        return text.endsWith(word) ? text.substring(0, text.length() - word.length()) + base : text;
    }

    /** "Weißes Haus" for "Weißen Hauses": by the gender of the name's first noun, with the adjectives before it. */
    public String nominative(List<String> words) {
        document.budget().charge(words.size());
        Naming naming = language.naming();
        int noun = 0;
        while (noun < words.size() && naming.adjectiveStem(words.get(noun)) != null) {
            noun++;
        }
        HeadNoun head = noun == words.size() ? null : naming.head(words.get(noun));
        if (head == null) {
            return String.join(" ", words);
        }
        List<String> nominative = new ArrayList<>(words);
        nominative.set(noun, head.base());
        for (int k = 0; k < noun; k++) {
            // In -er it is the nominative already, or never changes: "Kölner".
            if (!words.get(k).endsWith("er")) {
                nominative.set(k, naming.adjectiveStem(words.get(k)) + head.strongEnding());
            }
        }
        return String.join(" ", nominative);
    }

    /** The noun that a name is built on; null if it is not known. */
    public HeadNoun head(Name name) {
        for (String word : name.words()) {
            HeadNoun head =
                    Character.isUpperCase(word.charAt(0)) ? language.naming().head(word) : null;
            if (head != null) {
                return head;
            }
        }
        return null;
    }
}
