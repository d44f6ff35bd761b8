package wortlaut.enrich.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.WordList;

/** Names of one or more words, each with a value, found by their first word. Immutable. */
public final class Phrases {
    private final WordList firstWords;
    private final List<List<Phrase>> byFirstWord = new ArrayList<>();

    private record Phrase(List<String> words, String value) {}

    /** A name found in a document: how many tokens it takes and the list's value. */
    public record Match(int tokens, String value) {}

    private Phrases(WordList firstWords) {
        this.firstWords = firstWords;
    }

    /** From lines {@code phrase TAB value}, the phrase's words parted by a space. */
    static Phrases of(List<String> entries) {
        Map<String, List<Phrase>> grouped = new LinkedHashMap<>();
        for (String entry : entries) {
            int tab = entry.indexOf('\t');
            List<String> words = List.of((tab < 0 ? entry : entry.substring(0, tab)).split(" ", -1));
            String value = tab < 0 ? "" : entry.substring(tab + 1);
            grouped.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Phrase(words, value));
        }
        List<String> firsts = new ArrayList<>();
        for (String first : grouped.keySet()) {
            firsts.add(first + "\t" + firsts.size());
        }
        Phrases phrases = new Phrases(WordList.of(firsts));
        phrases.byFirstWord.addAll(grouped.values());
        return phrases;
    }

    /** The longest name that starts at a token, in the list's own case but for a genitive s; null if none does. */
    public Match match(Document document, int token) {
        String index = document.value(firstWords, token);
        if (index == null) {
            index = withoutGenitive(document, token);
        }
        Match longest = null;
        if (index != null) {
            for (Phrase phrase : byFirstWord.get(Integer.parseInt(index))) {
                if ((longest == null || longest.tokens < phrase.words.size()) && matches(phrase, document, token)) {
                    longest = new Match(phrase.words.size(), phrase.value);
                }
            }
        }
        return longest;
    }

    private String withoutGenitive(Document document, int token) {
        int start = document.start(token);
        int end = document.end(token);
        return end - start > 3 && document.text().charAt(end - 1) == 's'
                ? firstWords.value(document.text(), start, end - 1)
                : null;
    }

    private static boolean matches(Phrase phrase, Document document, int token) {
        int last = phrase.words.size() - 1;
        if (token + last >= document.tokens()) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            if (!document.word(token + i).equals(phrase.words.get(i))) {
                return false;
            }
        }
        String word = document.word(token + last);
        return word.equals(phrase.words.get(last)) || word.equals(phrase.words.get(last) + "s");
    }
}
