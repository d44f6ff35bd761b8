package wortlaut.enrich.entity.tagger.feature;

import java.util.Arrays;
import wortlaut.enrich.document.Hashes;

/** The words of one sentence as their neighbours see them, and the features of a place among them. Reused; grows as needed. */
public final class Context {
    /** How many numbers {@link #kinds} may give. */
    public static final int KINDS = 1 << 16;

    /** How many features a place has at most. */
    public static final int MOST_FEATURES = 64;

    private static final int MARGIN = 2;
    private static final int CONSTANT = 100;
    private static final int OWN_CLASS = 132;

    private final Lexicon lexicon;
    private Glance[] words = new Glance[64];
    private int[] phrase = new int[64];
    private int[] runStart = new int[64];
    private int[] runEnd = new int[64];
    private boolean[] quoted = new boolean[64];
    private int size;
    private long[] out = new long[MOST_FEATURES];
    private int count;

    public Context(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public void clear(int tokens) {
        int needed = tokens + 2 * MARGIN;
        if (needed > words.length) {
            grow(needed * 2);
        }
        size = tokens;
        for (int m = 0; m < MARGIN; m++) {
            words[m] = Glance.BOUNDARY;
            words[tokens + MARGIN + m] = Glance.BOUNDARY;
        }
    }

    private void grow(int capacity) {
        words = Arrays.copyOf(words, capacity);
        phrase = new int[capacity];
        runStart = new int[capacity];
        runEnd = new int[capacity];
        quoted = new boolean[capacity];
    }

    /** Sets a word as {@link Glance#of} sees it. */
    public void set(int token, Glance word) {
        words[token + MARGIN] = word;
    }

    /** Whether a word or one beside it begins with a capital or has one inside. */
    public boolean isNearName(int token) {
        int at = token + MARGIN;
        return Word.startsLikeName(words[at - 1].kind())
                || Word.startsLikeName(words[at].kind())
                || Word.startsLikeName(words[at + 1].kind());
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
                running = j == i ? words[i].opening() : Hashes.join(running, words[j].exact());
                int bits = j == i ? words[i].phrase() : lexicon.phrase(running);
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
            boolean name = Word.startsLikeName(words[i].kind());
            if (!name || !Word.startsLikeName(words[i - 1].kind()) || i == MARGIN) {
                start = i;
            }
            runStart[i] = start;
        }
        int end = size + MARGIN - 1;
        for (int i = size + MARGIN - 1; i >= MARGIN; i--) {
            boolean name = Word.startsLikeName(words[i].kind());
            if (!name || !Word.startsLikeName(words[i + 1].kind())) {
                end = i;
            }
            runEnd[i] = end;
        }
    }

    private void markQuoted() {
        boolean open = false;
        for (int i = MARGIN; i < size + MARGIN; i++) {
            if (words[i].kind() == Word.OPENING_QUOTE) {
                open = !open;
            }
            quoted[i] = open;
        }
    }

    /** Computes the features of the place of {@code token}; they lie in {@link #hashes} up to the returned number. */
    public int features(int token) {
        int i = token + MARGIN;
        count = 0;
        add(CONSTANT, 0);
        addKinds(kinds(token));
        addNeighbours(i);
        addLists(i);
        addClasses(i, true);
        addRun(i);
        return count;
    }

    /** The same without those of {@link #alone} and {@link #ofKinds}: what only these very neighbours show. */
    public int bonds(int token) {
        int i = token + MARGIN;
        count = 0;
        addNeighbours(i);
        addLists(i);
        addClasses(i, false);
        addRun(i);
        return count;
    }

    /** The features of a place that its own word shows alone. */
    public int alone(Glance word) {
        count = 0;
        add(CONSTANT, 0);
        add(OWN_CLASS, word.middle() * 8L + word.kind());
        return count;
    }

    /** The features that five kinds of words show, as {@link #kinds} numbers them. */
    public int ofKinds(int kinds) {
        count = 0;
        addKinds(kinds);
        return count;
    }

    /** How many the last call of {@link #features} has found. */
    public int count() {
        return count;
    }

    public long[] hashes() {
        return out;
    }

    /** The kinds of a word and of two on either side as one number below {@link #KINDS}, with whether they stand in marks. */
    public int kinds(int token) {
        int at = token + MARGIN;
        int kinds = 0;
        for (int i = at - 2; i <= at + 2; i++) {
            kinds = kinds * 8 + words[i].kind();
        }
        return kinds * 2 + (quoted[at] ? 1 : 0);
    }

    private void addKinds(int kinds) {
        int beforeLast = kinds >> 13;
        int before = (kinds >> 10) & 7;
        int own = (kinds >> 7) & 7;
        int after = (kinds >> 4) & 7;
        int afterNext = (kinds >> 1) & 7;
        int three = (before * 8 + own) * 8 + after;
        add(101, three);
        add(102, (beforeLast * 8L + before) * 8 + own);
        add(103, (own * 8L + after) * 8 + afterNext);
        add(104, three * 64L + beforeLast * 8L + afterNext);
        add(105, ((kinds & 1) * 8) + own);
    }

    private void addNeighbours(int i) {
        Glance own = words[i];
        Glance before = words[i - 1];
        Glance after = words[i + 1];
        add(110, Hashes.join(before.lower(), own.lower()));
        add(111, Hashes.join(own.lower(), after.lower()));
        add(112, Hashes.join(before.lower(), own.kind() * 8L + after.kind()));
        add(113, Hashes.join(after.lower(), own.kind() * 8L + before.kind()));
        add(114, Hashes.join(Hashes.join(words[i - 2].lower(), before.lower()), own.kind()));
        add(115, Hashes.join(Hashes.join(after.lower(), words[i + 2].lower()), own.kind()));
    }

    private void addLists(int i) {
        Glance own = words[i];
        Glance before = words[i - 1];
        Glance after = words[i + 1];
        if (phrase[i] != 0) {
            add(120, phrase[i]);
        }
        if (own.lists() != 0) {
            add(122, Hashes.join(own.lists(), before.lower()));
            add(123, Hashes.join(own.lists(), after.lower()));
            add(124, Hashes.join(own.lists(), before.kind() * 8L + after.kind()));
        }
        if ((own.lists() | before.lists()) != 0) {
            add(125, Hashes.join(before.lists(), own.lists() * 8L + own.kind()));
        }
        if ((own.lists() | after.lists()) != 0) {
            add(126, Hashes.join(after.lists(), own.lists() * 8L + own.kind()));
        }
    }

    private void addClasses(int i, boolean alone) {
        int kind = words[i].kind();
        long own = words[i].middle();
        long before = words[i - 1].middle();
        long after = words[i + 1].middle();
        add(130, (before * 512 + own) * 8 + kind);
        add(131, (own * 512 + after) * 8 + kind);
        if (alone) {
            add(OWN_CLASS, own * 8 + kind);
        }
        add(133, (before * 512 + after) * 8 + kind);
    }

    private void addRun(int i) {
        if (!Word.startsLikeName(words[i].kind())) {
            return;
        }
        int start = runStart[i];
        int end = runEnd[i];
        long place = (i == start ? 1L : 0L) + (i == end ? 2L : 0L);
        long length = Math.min(end - start, 4);
        add(140, place * 8 + length);
        add(141, Hashes.join(words[start - 1].lower(), place));
        add(142, Hashes.join(words[end + 1].lower(), place));
        add(143, Hashes.join(words[end].lower(), place + 4));
        add(144, Hashes.join(words[start].lower(), place + 4));
        add(145, Hashes.join(words[start].lists(), place + 4));
        add(146, Hashes.join(words[end].lists(), place + 4));
        add(147, Hashes.join(words[start - 1].middle(), place));
        add(148, Hashes.join(words[end + 1].middle(), place));
    }

    private void add(int template, long value) {
        out[count++] = Hashes.join(template, value);
    }
}
