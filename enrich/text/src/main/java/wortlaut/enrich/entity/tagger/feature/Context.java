package wortlaut.enrich.entity.tagger.feature;

import java.util.Arrays;

/** The words of one sentence as their neighbours see them, and the features of a place among them. Reused; grows as needed. */
public final class Context {
    private static final int MARGIN = 2;

    private final Lexicon lexicon;
    private long[] exact = new long[64];
    private long[] lower = new long[64];
    private int[] kind = new int[64];
    private int[] lists = new int[64];
    private int[] wordClass = new int[64];
    private int[] phrase = new int[64];
    private int[] runStart = new int[64];
    private int[] runEnd = new int[64];
    private boolean[] quoted = new boolean[64];
    private int size;
    private long[] out = new long[64];
    private int count;

    public Context(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public void clear(int tokens) {
        int needed = tokens + 2 * MARGIN;
        if (needed > lower.length) {
            grow(needed * 2);
        }
        size = tokens;
        for (int m = 0; m < MARGIN; m++) {
            boundary(m);
            boundary(tokens + MARGIN + m);
        }
    }

    private void grow(int capacity) {
        exact = Arrays.copyOf(exact, capacity);
        lower = Arrays.copyOf(lower, capacity);
        kind = Arrays.copyOf(kind, capacity);
        lists = Arrays.copyOf(lists, capacity);
        wordClass = Arrays.copyOf(wordClass, capacity);
        phrase = new int[capacity];
        runStart = new int[capacity];
        runEnd = new int[capacity];
        quoted = new boolean[capacity];
    }

    private void boundary(int at) {
        exact[at] = 1;
        lower[at] = 1;
        kind[at] = Word.BOUNDARY;
        lists[at] = 0;
        wordClass[at] = 0;
    }

    public void set(int token, Word word) {
        set(token, word.exact, word.lower, word.kind, word.lists, word.wordClass);
    }

    public void set(int token, long exactHash, long lowerHash, int wordKind, int wordLists, int classOfWord) {
        int at = token + MARGIN;
        exact[at] = exactHash;
        lower[at] = lowerHash;
        kind[at] = wordKind;
        lists[at] = wordLists;
        wordClass[at] = classOfWord;
    }

    /** To be called when every word is set, before {@link #features}. */
    public void complete() {
        markPhrases();
        markRuns();
        markQuoted();
    }

    private void markPhrases() {
        Arrays.fill(phrase, 0, size + 2 * MARGIN, 0);
        for (int i = MARGIN; i < size + MARGIN; i++) {
            int end = i;
            int found = 0;
            long running = 0;
            for (int j = i; j < size + MARGIN; j++) {
                running = Hashes.join(running, exact[j]);
                int bits = lexicon.phrase(running);
                if ((bits & ~Lexicon.OPEN) != 0) {
                    found = bits & ~Lexicon.OPEN;
                    end = j;
                }
                if ((bits & Lexicon.OPEN) == 0) {
                    break;
                }
            }
            if (found != 0) {
                int type = Integer.numberOfTrailingZeros(found) * 2 + 2;
                phrase[i] = type;
                Arrays.fill(phrase, i + 1, end + 1, type + 1);
                i = end;
            }
        }
    }

    /** Runs of words with a capital: the names' candidates. */
    private void markRuns() {
        int start = MARGIN;
        for (int i = MARGIN; i < size + MARGIN; i++) {
            boolean name = Word.startsLikeName(kind[i]);
            if (!name || !Word.startsLikeName(kind[i - 1]) || i == MARGIN) {
                start = i;
            }
            runStart[i] = start;
        }
        int end = size + MARGIN - 1;
        for (int i = size + MARGIN - 1; i >= MARGIN; i--) {
            boolean name = Word.startsLikeName(kind[i]);
            if (!name || !Word.startsLikeName(kind[i + 1])) {
                end = i;
            }
            runEnd[i] = end;
        }
    }

    private void markQuoted() {
        boolean open = false;
        for (int i = MARGIN; i < size + MARGIN; i++) {
            if (kind[i] == Word.OPENING_QUOTE) {
                open = !open;
            }
            quoted[i] = open;
        }
    }

    /** Computes the features of the place of {@code token}; they lie in {@link #hashes} up to the returned number. */
    public int features(int token) {
        int i = token + MARGIN;
        count = 0;
        add(100, 0);
        addKinds(i);
        addNeighbours(i);
        addLists(i);
        addClasses(i);
        if (Word.startsLikeName(kind[i])) {
            addRun(i);
        }
        return count;
    }

    /** How many the last call of {@link #features} has found. */
    public int count() {
        return count;
    }

    public long[] hashes() {
        return out;
    }

    private void addKinds(int i) {
        int three = (kind[i - 1] * 8 + kind[i]) * 8 + kind[i + 1];
        add(101, three);
        add(102, (kind[i - 2] * 8L + kind[i - 1]) * 8 + kind[i]);
        add(103, (kind[i] * 8L + kind[i + 1]) * 8 + kind[i + 2]);
        add(104, three * 64L + kind[i - 2] * 8L + kind[i + 2]);
        add(105, (quoted[i] ? 8 : 0) + kind[i]);
    }

    private void addNeighbours(int i) {
        add(110, Hashes.join(lower[i - 1], lower[i]));
        add(111, Hashes.join(lower[i], lower[i + 1]));
        add(112, Hashes.join(lower[i - 1], kind[i] * 8L + kind[i + 1]));
        add(113, Hashes.join(lower[i + 1], kind[i] * 8L + kind[i - 1]));
        add(114, Hashes.join(Hashes.join(lower[i - 2], lower[i - 1]), kind[i]));
        add(115, Hashes.join(Hashes.join(lower[i + 1], lower[i + 2]), kind[i]));
    }

    private void addLists(int i) {
        if (phrase[i] != 0) {
            add(120, phrase[i]);
        }
        if (lists[i] != 0) {
            add(122, Hashes.join(lists[i], lower[i - 1]));
            add(123, Hashes.join(lists[i], lower[i + 1]));
            add(124, Hashes.join(lists[i], kind[i - 1] * 8L + kind[i + 1]));
        }
        if ((lists[i] | lists[i - 1]) != 0) {
            add(125, Hashes.join(lists[i - 1], lists[i] * 8L + kind[i]));
        }
        if ((lists[i] | lists[i + 1]) != 0) {
            add(126, Hashes.join(lists[i + 1], lists[i] * 8L + kind[i]));
        }
    }

    private void addClasses(int i) {
        long own = lexicon.middle(wordClass[i]);
        long before = lexicon.middle(wordClass[i - 1]);
        long after = lexicon.middle(wordClass[i + 1]);
        add(130, (before * 512 + own) * 8 + kind[i]);
        add(131, (own * 512 + after) * 8 + kind[i]);
        add(132, own * 8 + kind[i]);
        add(133, (before * 512 + after) * 8 + kind[i]);
    }

    private void addRun(int i) {
        int start = runStart[i];
        int end = runEnd[i];
        long place = (i == start ? 1L : 0L) + (i == end ? 2L : 0L);
        long length = Math.min(end - start, 4);
        add(140, place * 8 + length);
        add(141, Hashes.join(lower[start - 1], place));
        add(142, Hashes.join(lower[end + 1], place));
        add(143, Hashes.join(lower[end], place + 4));
        add(144, Hashes.join(lower[start], place + 4));
        add(145, Hashes.join(lists[start], place + 4));
        add(146, Hashes.join(lists[end], place + 4));
        add(147, Hashes.join(lexicon.middle(wordClass[start - 1]), place));
        add(148, Hashes.join(lexicon.middle(wordClass[end + 1]), place));
    }

    private void add(int template, long value) {
        out[count++] = Hashes.join(template, value);
    }
}
