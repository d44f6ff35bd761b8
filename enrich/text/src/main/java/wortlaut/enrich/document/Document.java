package wortlaut.enrich.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import wortlaut.enrich.limit.Budget;
import wortlaut.events.NormalForm;

/**
 * An untouched text with its tokens, sentences and paragraphs. Offsets are UTF-16 indices; {@link #codePoint} turns one into the count of
 * code points that goes on the wire. Immutable but for its budget, which every look at a token is charged to: whatever loops over tokens
 * is bounded so, and belongs to one thread.
 */
public final class Document {
    /** What the normalization of a word costs, in steps. */
    private static final int NORMALISING = 8;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private final String text;
    private final char[] chars;
    private final Budget budget;
    private final int[] starts;
    private final int[] ends;
    private final Tokens forms;

    /** What word lists know the tokens by: many lists are asked about one token. */
    private final int[] hashes;

    private final int[] sentenceEnds;

    /** The sentence of each token, and the number of sentences behind the last. */
    private final int[] sentences;

    private final List<Dateline> datelines;
    private final List<CharSpan> paragraphs;
    private final CodePoints codePoints;
    private final boolean composed;

    private Document(Tokenizer tokenizer, String text, char[] chars, TokenRules rules, Budget budget) {
        this.text = text;
        this.chars = chars;
        this.budget = budget;
        this.starts = tokenizer.starts();
        this.ends = tokenizer.ends();
        budget.charge(starts.length);
        this.forms = Tokens.of(chars, starts, ends);
        this.hashes = new int[starts.length];
        Arrays.setAll(hashes, token -> WordList.hash(chars, starts[token], ends[token]));
        this.paragraphs = List.copyOf(Paragraphs.of(text));
        SentenceSplitter splitter = new SentenceSplitter(text, chars, starts, ends, rules);
        this.sentenceEnds = splitter.sentenceEnds(paragraphs);
        this.sentences = numbers(sentenceEnds, starts.length + 1);
        this.datelines = List.copyOf(splitter.datelines());
        this.codePoints = CodePoints.of(chars);
        this.composed = isComposed(chars, 0, chars.length);
    }

    /** Reads a text by the rules of its language, at whatever cost. */
    public static Document of(String text, TokenRules rules) {
        return of(text, rules, Budget.unlimited());
    }

    /** Reads a text by the rules of its language. Whatever is done with the document is charged to the budget. */
    public static Document of(String text, TokenRules rules, Budget budget) {
        char[] chars = text.toCharArray();
        Tokenizer tokenizer = new Tokenizer(text, chars, rules);
        tokenizer.run();
        return new Document(tokenizer, text, chars, rules, budget);
    }

    /** What work on this document is charged to: for loops over other things than its tokens. */
    public Budget budget() {
        return budget;
    }

    /** The text as it came. */
    public String text() {
        return text;
    }

    /** The character at an offset. */
    public char at(int offset) {
        return chars[offset];
    }

    /** The text of a span. */
    public String text(CharSpan span) {
        return text.substring(span.start(), span.end());
    }

    /** How many tokens there are. */
    public int tokens() {
        return starts.length;
    }

    /** Where a token starts. */
    public int start(int token) {
        return starts[token];
    }

    /** Where a token ends, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** The first character of a token. */
    public char first(int token) {
        return chars[starts[token]];
    }

    /** A token as it stands in the text. */
    public String token(int token) {
        budget.charge(1);
        return text.substring(starts[token], ends[token]);
    }

    /** A token as a word: without soft hyphens and joiners, in Unicode normalization form C. */
    public String word(int token) {
        String exact = token(token);
        if (composed || isComposed(chars, starts[token], ends[token])) {
            return exact;
        }
        budget.charge(NORMALISING);
        return NormalForm.of(INVISIBLE.matcher(exact).replaceAll(""), Normalizer.Form.NFC);
    }

    /** By what the tokens are known to whatever is kept over texts. */
    public Tokens forms() {
        return forms;
    }

    /** Whether a token is a word of the list. */
    public boolean in(WordList<?> list, int token) {
        return value(list, token) != null;
    }

    /** The value that the list gives to a token, null if it is no word of the list. */
    public <V> V value(WordList<V> list, int token) {
        budget.charge(1);
        if (composed) {
            return list.value(text, starts[token], ends[token], hashes[token]);
        }
        String word = word(token);
        return list.value(word, 0, word.length());
    }

    /** Whether a token starts with a capital letter. */
    public boolean isCapitalised(int token) {
        char c = first(token);
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /** Whether a token is this one character. */
    public boolean is(int token, char c) {
        budget.charge(1);
        return ends[token] - starts[token] == 1 && chars[starts[token]] == c;
    }

    /** The index of the first token that starts at this offset or after it; {@link #tokens()} if none does. */
    public int tokenFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 1 : found;
    }

    /** How many sentences there are. */
    public int sentences() {
        return sentenceEnds.length;
    }

    /** A sentence by its number. */
    public TokenSpan sentence(int sentence) {
        return new TokenSpan(sentence == 0 ? 0 : sentenceEnds[sentence - 1], sentenceEnds[sentence]);
    }

    /** The number of the sentence that a token lies in; for what stands before the text that of the first, behind it one more than the last. */
    public int sentenceOf(int token) {
        return sentences[Math.max(0, token)];
    }

    /** The datelines in order, each at the start of a paragraph and a sentence of its own. */
    public List<Dateline> datelines() {
        return datelines;
    }

    /** The dateline that a token is part of; null if it is part of none. */
    public Dateline datelineAt(int token) {
        int low = 0;
        int high = datelines.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TokenSpan span = datelines.get(middle).span();
            if (token < span.first()) {
                high = middle - 1;
            } else if (token >= span.end()) {
                low = middle + 1;
            } else {
                return datelines.get(middle);
            }
        }
        return null;
    }

    /** The paragraphs in order: trimmed, not empty. */
    public List<CharSpan> paragraphs() {
        return paragraphs;
    }

    /** The number of the last paragraph that starts at this offset or before it, at least 0. */
    public int paragraphOf(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The characters of a stretch of tokens. */
    public CharSpan chars(TokenSpan span) {
        return new CharSpan(starts[span.first()], ends[span.end() - 1]);
    }

    /** How many code points come before a UTF-16 index. */
    public int codePoint(int index) {
        return codePoints.before(index);
    }

    private static int[] numbers(int[] ends, int length) {
        int[] numbers = new int[length];
        int number = 0;
        for (int token = 0; token < length; token++) {
            while (number < ends.length && token >= ends[number]) {
                number++;
            }
            numbers[token] = number;
        }
        return numbers;
    }

    private static boolean isComposed(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= '\u00ad' && CharClass.of(c) == CharClass.MARK) {
                return false;
            }
        }
        return true;
    }
}
