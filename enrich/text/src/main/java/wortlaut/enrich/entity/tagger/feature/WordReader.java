package wortlaut.enrich.entity.tagger.feature;

import wortlaut.enrich.document.Hashes;

/**
 * Reads the features of a word from its characters. Templates: 1–9 are seen from two words away, 10–19 by the direct
 * neighbours, the rest at the word itself (after Ratinov and Roth 2009 and Benikova et al. 2015, GermaNER).
 */
public final class WordReader {
    private static final int LONGEST = 64;

    private final Lexicon lexicon;
    private final char[] exact = new char[LONGEST];
    private final char[] lower = new char[LONGEST];
    private int length;

    public WordReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Fills {@code word}; of words over 64 characters only the first 64 are looked at. */
    public void read(char[] text, int from, int to, Word word) {
        normalise(text, from, to);
        word.clear();
        word.exact = Hashes.of(exact, 0, length);
        word.lower = Hashes.of(lower, 0, length);
        word.kind = kind();
        word.lists = lists(word);
        word.wordClass = wordClass(word);
        addFar(word);
        word.far = word.count;
        addNear(word);
        word.near = word.count;
        addOwn(word);
    }

    private void normalise(char[] text, int from, int to) {
        length = Math.min(LONGEST, to - from);
        for (int i = 0; i < length; i++) {
            exact[i] = Characters.normal(text[from + i]);
            lower[i] = Character.toLowerCase(exact[i]);
        }
    }

    private int kind() {
        int capitals = 0;
        int smalls = 0;
        int digits = 0;
        for (int i = 0; i < length; i++) {
            capitals += Character.isUpperCase(exact[i]) ? 1 : 0;
            smalls += Character.isLowerCase(exact[i]) ? 1 : 0;
            digits += Character.isDigit(exact[i]) ? 1 : 0;
        }
        if (capitals + smalls == 0) {
            return digits > 0 ? Word.NUMBER : exact[0] == '"' ? Word.OPENING_QUOTE : Word.PUNCTUATION;
        }
        if (capitals == 0) {
            return Word.LOWER;
        }
        if (smalls == 0 && length > 1) {
            return Word.CAPITALS;
        }
        return capitals == 1 && Character.isUpperCase(exact[0]) ? Word.CAPITALISED : Word.MIXED;
    }

    /** The lists of the word, or of its form without genitive s, or written small after its first letter. */
    private int lists(Word word) {
        int bits = lexicon.lists(word.exact);
        if (bits == 0 && word.kind == Word.CAPITALS && length > 3) {
            long h = Hashes.of(titled(), 0, length);
            bits = lexicon.lists(h);
        }
        if (bits == 0 && mayBeGenitive()) {
            bits = lexicon.lists(Hashes.of(exact, 0, length - 1));
        }
        return bits;
    }

    private int wordClass(Word word) {
        int own = lexicon.wordClass(word.lower);
        return own == 0 && mayBeGenitive() ? lexicon.wordClass(Hashes.of(lower, 0, length - 1)) : own;
    }

    private boolean mayBeGenitive() {
        return length > 4 && lower[length - 1] == 's';
    }

    private char[] titled() {
        char[] titled = lower.clone();
        titled[0] = Character.toUpperCase(exact[0]);
        return titled;
    }

    private void addFar(Word word) {
        word.add(1, word.lower);
        word.add(2, shape(true));
        addLists(word, 3, word.lists);
        addClasses(word, 5);
    }

    private void addLists(Word word, int template, int lists) {
        if (lists != 0) {
            word.add(template, lists);
            for (int rest = lists; rest != 0; rest &= rest - 1) {
                word.add(template + 1, Integer.numberOfTrailingZeros(rest));
            }
        }
    }

    private void addClasses(Word word, int template) {
        if (word.wordClass != 0) {
            word.add(template, word.wordClass);
            word.add(template + 1, lexicon.middle(word.wordClass));
            word.add(template + 2, lexicon.coarse(word.wordClass));
        }
    }

    private void addNear(Word word) {
        word.add(10, word.exact);
        addUsage(word);
        addDictionary(word);
        for (int n = 2; n <= 3; n++) {
            if (length > n) {
                word.add(9 + n, Hashes.of(lower, length - n, length));
            }
        }
    }

    private void addUsage(Word word) {
        int usage = lexicon.usage(word.exact) | lexicon.usage(word.lower);
        word.add(13, usage * 8L + word.kind);
        for (int rest = usage; rest != 0; rest &= rest - 1) {
            word.add(14, Integer.numberOfTrailingZeros(rest) * 8L + word.kind);
        }
    }

    /** What the dictionary says of the word; nothing where there is no dictionary, which is not the same as a word that it lacks. */
    private void addDictionary(Word word) {
        if (lexicon.dictionary().isEmpty()) {
            return;
        }
        int uses = lexicon.dictionary().uses(word.exact) | lexicon.dictionary().uses(word.lower);
        if (uses == 0 && word.kind == Word.CAPITALS && length > 3) {
            uses = lexicon.dictionary().uses(Hashes.of(titled(), 0, length));
        }
        int usage = lexicon.usage(word.exact) | lexicon.usage(word.lower);
        word.add(15, Hashes.join(uses, usage * 8L + word.kind));
        word.add(16, uses * 8L + word.kind);
        for (int rest = uses; rest != 0; rest &= rest - 1) {
            word.add(17, Integer.numberOfTrailingZeros(rest) * 8L + word.kind);
        }
    }

    private void addOwn(Word word) {
        word.add(20, shape(false));
        word.add(21, Math.min(length, 12));
        for (int n = 1; n <= 5; n++) {
            if (length > n) {
                word.add(21 + n, Hashes.of(exact, 0, n));
                word.add(26 + n, Hashes.of(lower, length - n, length));
            }
        }
        addGenitive(word);
        addHyphen(word);
        addInner(word);
        addHead(word);
        if (word.kind == Word.LOWER) {
            addLists(word, 48, lexicon.lists(Hashes.of(titled(), 0, length)));
        }
    }

    /** The longest listed word that the word ends with: "Sprecher" in "Polizeisprecher". */
    private void addHead(Word word) {
        for (int i = 2; i <= length - 4; i++) {
            char small = lower[i];
            lower[i] = Character.toUpperCase(small);
            long head = Hashes.of(lower, i, length);
            lower[i] = small;
            int bits = lexicon.lists(head);
            int uses = lexicon.usage(head);
            int forms = lexicon.dictionary().uses(head);
            if ((bits | uses | forms) != 0) {
                if (!lexicon.dictionary().isEmpty()) {
                    word.add(50, forms * 8L + word.kind);
                    word.add(51, (forms * 2L + (isModifier(i) ? 1 : 0)) * 8L + word.kind);
                }
                word.add(44, head);
                word.add(47, uses);
                addLists(word, 45, bits);
                return;
            }
        }
    }

    /** Whether the dictionary has what comes before the head of a compound, perhaps with a letter between them: "Arbeit-s-amt". */
    private boolean isModifier(int end) {
        return isForm(end) || (end > 3 && (lower[end - 1] == 's' || lower[end - 1] == 'n') && isForm(end - 1));
    }

    private boolean isForm(int end) {
        return lexicon.dictionary().uses(Hashes.of(titled(), 0, end)) != 0
                || lexicon.dictionary().uses(Hashes.of(lower, 0, end)) != 0;
    }

    /** The word without its s, for German genitives. */
    private void addGenitive(Word word) {
        if (length > 3 && lower[length - 1] == 's') {
            word.add(32, Hashes.of(lower, 0, length - 1));
            addLists(word, 33, lexicon.lists(Hashes.of(exact, 0, length - 1)));
            int stem = lexicon.wordClass(Hashes.of(lower, 0, length - 1));
            if (stem != 0) {
                word.add(35, lexicon.middle(stem));
            }
        } else {
            word.add(32, word.lower);
        }
    }

    private void addHyphen(Word word) {
        int last = length - 1;
        while (last > 0 && exact[last] != '-') {
            last--;
        }
        if (last > 0 && last < length - 1) {
            word.add(36, Hashes.of(lower, last + 1, length));
            word.add(37, Hashes.of(lower, 0, last));
            addLists(word, 38, lexicon.lists(Hashes.of(exact, 0, last)));
            addLists(word, 40, lexicon.lists(Hashes.of(exact, last + 1, length)));
            word.add(42, Character.isUpperCase(exact[last + 1]) ? 1 : 0);
        }
    }

    private void addInner(Word word) {
        int limit = Math.min(length - 3, 16);
        for (int i = 1; i < limit; i++) {
            word.add(43, Hashes.of(lower, i, i + 4));
        }
    }

    private long shape(boolean collapsed) {
        long h = 7;
        int previous = -1;
        for (int i = 0; i < length; i++) {
            int c = Characters.shape(exact[i]);
            if (!collapsed || c != previous) {
                h = Hashes.next(h, c);
            }
            previous = c;
        }
        return h;
    }
}
