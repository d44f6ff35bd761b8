package wortlaut.enrich.entity.tagger;

import java.util.List;

/** The labels of a token: outside, or at the beginning of or inside a mention of one of four types (BIO). */
public final class Labels {
    /** The token belongs to no mention. */
    public static final byte OUTSIDE = 0;

    /** How many labels there are. */
    public static final int COUNT = 9;

    /** The mention types in the order of their labels. */
    public static final List<String> TYPES = List.of("PER", "ORG", "LOC", "MISC");

    /** A set of labels as bits: any label. */
    public static final int ANY = (1 << COUNT) - 1;

    private Labels() {}

    /** The label that begins a mention of the type with this number (an index into {@link #TYPES}). */
    public static byte begin(int type) {
        return (byte) (1 + 2 * type);
    }

    /** The label that continues a mention of the type with this number. */
    public static byte inside(int type) {
        return (byte) (2 + 2 * type);
    }

    /** Whether the label begins a mention. */
    public static boolean isBegin(int label) {
        return (label & 1) == 1;
    }

    /** The number of the label's type, −1 for {@link #OUTSIDE}. */
    public static int type(int label) {
        return (label + 1) / 2 - 1;
    }

    /** Whether {@code next} may follow {@code previous}: a mention goes on only in its own type. */
    public static boolean mayFollow(int previous, int next) {
        return next == OUTSIDE || isBegin(next) || previous == next || previous == next - 1;
    }

    /** Reads {@code O}, {@code B-PER}, {@code I-LOC} …, −1 where the text is none of them. */
    public static int parse(String label) {
        if (label.equals("O")) {
            return OUTSIDE;
        }
        int type = label.length() > 2 ? TYPES.indexOf(label.substring(2)) : -1;
        if (type < 0 || label.charAt(1) != '-') {
            return -1;
        }
        return switch (label.charAt(0)) {
            case 'B' -> begin(type);
            case 'I' -> inside(type);
            default -> -1;
        };
    }

    /** The label as it stands in a BIO file. */
    public static String name(int label) {
        return label == OUTSIDE ? "O" : (isBegin(label) ? "B-" : "I-") + TYPES.get(type(label));
    }
}
