package wortlaut.enrich.entity.tagger.feature;

/**
 * What is known of words beforehand: the name lists each is on, names of several words, and word classes at three
 * depths. Words are kept as 32 bits of their hash; a chance hit is rarer than one in ten thousand.
 */
public final class Lexicon {
    /** Of a phrase: longer names begin with it. */
    public static final int OPEN = 1 << 30;

    private final IntTable lists;
    private final IntTable phrases;
    private final IntTable classes;
    private final IntTable usage;
    private final Dictionary dictionary;

    /** For each finest class its middle one in the lower and its coarse one in the higher 16 bits. */
    private final int[] hierarchy;

    public Lexicon(IntTable lists, IntTable phrases, IntTable classes, IntTable usage, int[] hierarchy) {
        this(lists, phrases, classes, usage, hierarchy, Dictionary.NONE);
    }

    private Lexicon(
            IntTable lists,
            IntTable phrases,
            IntTable classes,
            IntTable usage,
            int[] hierarchy,
            Dictionary dictionary) {
        this.lists = lists;
        this.phrases = phrases;
        this.classes = classes;
        this.usage = usage;
        this.hierarchy = hierarchy;
        this.dictionary = dictionary;
    }

    /** The same with this dictionary. */
    public Lexicon with(Dictionary other) {
        return new Lexicon(lists, phrases, classes, usage, hierarchy, other);
    }

    /** The bits of the lists with this word, 0 where none. */
    int lists(long exact) {
        return lists.get(key(exact));
    }

    /** The bits of the lists with the name that these words make up so far; {@link #OPEN} where longer names begin so. */
    int phrase(long running) {
        return phrases.get(key(running));
    }

    /** The finest class of a word in lower case, 0 where none. */
    int wordClass(long lower) {
        return classes.get(key(lower));
    }

    /** The bits of what is known of a word's use in running text (a noun, written small, frequent …), 0 where nothing. */
    int usage(long word) {
        return usage.get(key(word));
    }

    /** What is known of the forms of words; {@link Dictionary#NONE} where there is none. */
    public Dictionary dictionary() {
        return dictionary;
    }

    int middle(int wordClass) {
        return hierarchy[wordClass] & 0xFFFF;
    }

    int coarse(int wordClass) {
        return hierarchy[wordClass] >>> 16;
    }

    public static int key(long hash) {
        return (int) (hash >>> 32);
    }

    /** By words, the bits of {@link #lists}. */
    public IntTable listTable() {
        return lists;
    }

    /** By the running hashes of words, the bits of {@link #phrase}. */
    public IntTable phraseTable() {
        return phrases;
    }

    /** By words in lower case, their finest classes. */
    public IntTable classTable() {
        return classes;
    }

    public IntTable usageTable() {
        return usage;
    }

    /** For each finest class its middle one in the lower and its coarse one in the higher 16 bits. */
    public int[] hierarchy() {
        return hierarchy;
    }
}
