package wortlaut.enrich.copy;

import java.util.Arrays;
import wortlaut.enrich.document.Hashes;

/**
 * The runs of three words of a text (shingles: Broder 1997, On the resemblance and containment of documents) as hashes, and its numbers. Words are
 * runs of letters and digits; case, marks, invisible characters and the two ways to write umlauts make no difference.
 */
final class Shingles {
    private static final int WORDS = 3;

    private long[] shingles = new long[256];
    private int count;
    private long[] numbers = new long[16];
    private int numberCount;

    private long beforeLast;
    private long last;
    private int words;

    private long word;
    private boolean inWord;
    private boolean number;

    private Shingles() {}

    static Shingles of(String text) {
        Shingles read = new Shingles();
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            read.take(point);
            at += Character.charCount(point);
        }
        read.endWord();
        return read;
    }

    /** How many there are, those that come twice twice. */
    int count() {
        return count;
    }

    /** Of the shingles, those up to a usual bound, but at least and at most so many. */
    Sample sample(long usual, int least, int most) {
        return Sample.of(Arrays.copyOf(shingles, count), usual, least, most);
    }

    /** Of the words with digits, the smallest hashes, at most so many. */
    Sample numbers(int most) {
        return Sample.of(Arrays.copyOf(numbers, numberCount), 0, most, most);
    }

    private void take(int point) {
        if (Character.isLetterOrDigit(point)) {
            begin();
            number |= Character.isDigit(point);
            spell(Character.toLowerCase(point));
        } else if (!isInvisible(point)) {
            endWord();
        }
    }

    private void begin() {
        if (!inWord) {
            inWord = true;
            number = false;
            word = 0;
        }
    }

    /** German umlauts as agencies write them where they have none. */
    private void spell(int letter) {
        switch (letter) {
            case 'ä' -> spell('a', 'e');
            case 'ö' -> spell('o', 'e');
            case 'ü' -> spell('u', 'e');
            case 'ß' -> spell('s', 's');
            default -> word = Hashes.next(word, letter);
        }
    }

    private void spell(char first, char second) {
        word = Hashes.next(Hashes.next(word, first), second);
    }

    /** Soft hyphens, joiners, and the marks of decomposed letters. */
    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }

    private void endWord() {
        if (!inWord) {
            return;
        }
        inWord = false;
        long hash = Hashes.mix(word);
        if (number) {
            numbers = added(numbers, numberCount++, hash);
        }
        if (++words >= WORDS) {
            shingles = added(shingles, count++, Hashes.join(Hashes.join(beforeLast, last), hash));
        }
        beforeLast = last;
        last = hash;
    }

    private static long[] added(long[] to, int at, long value) {
        long[] with = at < to.length ? to : Arrays.copyOf(to, to.length * 2);
        with[at] = value;
        return with;
    }
}
