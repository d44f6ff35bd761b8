package wortlaut.enrich.entity.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.events.EntityType;
import wortlaut.events.NormalForm;

/**
 * A mention taken apart for merging.
 *
 * @param span the mention's tokens
 * @param tokens where its words stand: without titles, quotation marks and what follows a surname ("Jr.")
 * @param words the words themselves, as the text has them
 * @param suffix what follows the surname, empty for nothing
 */
public record Name(TokenSpan span, EntityType type, List<Integer> tokens, List<String> words, String suffix) {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public Name {
        tokens = List.copyOf(tokens);
        words = List.copyOf(words);
    }

    /** The words of a mention; a name that is nothing but titles keeps its last word. */
    public static Name of(Passage passage, NameMention mention) {
        Document document = passage.document();
        Language language = passage.language();
        boolean person = mention.type() == EntityType.PERSON;
        TokenSpan span = mention.span();
        List<Integer> tokens = new ArrayList<>();
        String suffix = "";
        for (int token = span.first(); token < span.end(); token++) {
            boolean title = tokens.isEmpty() && passage.role(token) != null;
            if (person && !tokens.isEmpty() && language.naming().isSuffix(passage.word(token))) {
                suffix = fold(passage.word(token));
            } else if (isWord(document, token) && !(person && title && !passage.isFirstName(token))) {
                tokens.add(token);
            }
        }
        if (tokens.isEmpty()) {
            tokens.add(span.end() - 1);
        }
        List<String> words = tokens.stream().map(passage::word).toList();
        return new Name(span, mention.type(), tokens, words, suffix);
    }

    private static boolean isWord(Document document, int token) {
        return Character.isLetterOrDigit(document.text().codePointAt(document.start(token))) || document.is(token, '&');
    }

    /** Whether there is anything to see of it: a soft hyphen or a byte order mark by itself names nothing. */
    public boolean isVisible() {
        return !last().isEmpty();
    }

    /** Whether it is a person’s. */
    public boolean isPerson() {
        return type == EntityType.PERSON;
    }

    /** How many words it has; one at least. */
    public int size() {
        return words.size();
    }

    /** Its last word, which of a person is the surname or its end. */
    public String last() {
        return words.get(size() - 1);
    }

    /** The words from one on as they are compared: case, sharp s and hyphens make no difference. */
    public String folded(int from) {
        return fold(String.join(" ", words.subList(from, size())));
    }

    /** What a word is compared by. */
    public static String fold(String word) {
        if (isFolded(word)) {
            return word;
        }
        return word.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('-', ' ')
                .replace('’', '\'');
    }

    /** Whether a word surely is as it is compared: small letters of Latin-1 other than sharp s, and spaces. */
    private static boolean isFolded(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean same = (c >= 'a' && c <= 'z') || c == ' ' || (c >= 'à' && c <= 'ÿ');
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first word is an initial, or several: "K.", "J.D.", "JD". */
    public boolean hasInitial() {
        return isInitial(words.get(0));
    }

    /** Whether a word is one or two capitals, with or without full stops. */
    public static boolean isInitial(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
            } else if (c != '.') {
                return false;
            }
        }
        return letters > 0 && (letters == 1 || letters == 2);
    }

    /** The name as it is written: its words and what stands between them, in Unicode normalization form C. */
    public String text(Document document) {
        document.budget().charge(size());
        int start = document.start(tokens.get(0));
        int end = document.end(suffix.isEmpty() ? tokens.get(size() - 1) : span.end() - 1);
        String exact = document.text().substring(start, end);
        if (isPlain(exact)) {
            return exact;
        }
        String visible = SPACES.matcher(INVISIBLE.matcher(exact).replaceAll("")).replaceAll(" ");
        return NormalForm.of(visible, Normalizer.Form.NFC);
    }

    /** Whether a text is written so already: letters of Latin-1 and Latin Extended, which nothing combines with, single spaces, nothing invisible. */
    private static boolean isPlain(String exact) {
        char before = ' ';
        for (int i = 0; i < exact.length(); i++) {
            char c = exact.charAt(i);
            if (c < ' ' || c > 'ɏ' || c == SOFT_HYPHEN || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }
}
