package wortlaut.events.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A place in the bytes of a record, moved over values that are written as this program writes them: without white space, in strings only
 * well-formed UTF-8 (RFC 3629). Where it says no, it stands anywhere. Of one thread.
 */
final class Scan {
    private static final int MOST_DIGITS = 10;
    private static final int FIRST_ROOM = 32;
    private static final int LONGEST_PLAIN_ID = 900;

    private final byte[] json;
    private final @Nullable String articleId;
    private final boolean wanted;
    private boolean marking;
    private Part[] kinds;
    private int[] places;
    private int marked;
    private int at;

    /** Whether the last string has escapes. */
    private boolean escaped;

    /** The last whole number. */
    private int number;

    /**
     * @param articleId of the article that the whole record is about; null if its ids are known to be right
     * @param wanted whether to remember where parts stand
     */
    Scan(byte[] json, @Nullable String articleId, boolean wanted) {
        this.json = json;
        this.articleId = articleId;
        this.wanted = wanted;
        marking = wanted;
        kinds = new Part[wanted ? FIRST_ROOM : 0];
        places = new int[2 * kinds.length];
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at == json.length;
    }

    int number() {
        return number;
    }

    /** Moves over this byte, if it is the next one. */
    boolean skips(char next) {
        if (at < json.length && json[at] == next) {
            at++;
            return true;
        }
        return false;
    }

    /** Moves over these bytes, if they are the next ones. */
    boolean skips(Literal next) {
        if (next.isAt(json, at)) {
            at += next.length();
            return true;
        }
        return false;
    }

    boolean string() {
        escaped = false;
        byte[] bytes = json;
        int i = at;
        if (i >= bytes.length || bytes[i++] != '"') {
            return false;
        }
        while (i < bytes.length) {
            i = EightBytes.afterPlain(bytes, i);
            byte b = bytes[i];
            if (b == '"') {
                at = i + 1;
                return true;
            } else if (b == '\\') {
                escaped = true;
                i = WellFormed.afterEscape(bytes, i + 1);
            } else if (b >= ' ') {
                i++;
            } else {
                i = b < 0 ? WellFormed.afterCharacter(bytes, i) : bytes.length;
            }
        }
        return false;
    }

    /** A whole number of an {@code int} that is not below 0. */
    boolean whole() {
        int from = at;
        long value = 0;
        while (at < json.length && json[at] >= '0' && json[at] <= '9' && at - from < MOST_DIGITS) {
            value = value * 10 + json[at++] - '0';
        }
        number = (int) value;
        return at > from && (json[from] != '0' || at == from + 1) && value <= Integer.MAX_VALUE;
    }

    /** A number from 0 to 1. */
    boolean share() {
        int from = at;
        if (!digits() || (json[from] == '0' && at > from + 1)) {
            return false;
        }
        boolean below = json[from] == '0';
        if (skips('.') && !digits()) {
            return false;
        }
        if (at < json.length && (json[at] | ' ') == 'e') {
            at++;
            if (!skips('-') || !digits()) {
                return false;
            }
            below = false;
        }
        return below || isShare(from);
    }

    /** The string from {@code from} to here. */
    String string(int from) {
        return new String(json, from + 1, at - from - 2, StandardCharsets.UTF_8);
    }

    /** A string that is the id of the record's article. */
    boolean articleId() {
        int from = at;
        return string() && (articleId == null || (!escaped && saysFrom(from + 1, articleId)));
    }

    /** A string that is an id which needs no closer look: printable ASCII without spaces. */
    boolean plainId() {
        int from = at + 1;
        return string() && (articleId == null || isPlain(from));
    }

    /** Moves over this string, quotation marks included, if it is the next one. */
    boolean isString(Literal text) {
        escaped = false;
        return skips(text);
    }

    /** Remembers that a part stands from {@code from} to here; of a string, what is between its quotation marks. */
    void mark(Part part, int from) {
        if (!marking) {
            return;
        }
        if (marked == kinds.length) {
            kinds = Arrays.copyOf(kinds, marked * 2);
            places = Arrays.copyOf(places, marked * 4);
        }
        boolean text = json[from] == '"';
        int inside = text ? 1 : 0;
        kinds[marked] = part;
        places[2 * marked] = ((from + inside) << 1) | (text && escaped ? 1 : 0);
        places[2 * marked + 1] = at - inside;
        marked++;
    }

    /** Whether to remember parts from now on, if any are wanted. */
    void marks(boolean now) {
        marking = now && wanted;
    }

    /** What was remembered. */
    Parts parts() {
        return new Parts(json, Arrays.copyOf(kinds, marked), Arrays.copyOf(places, 2 * marked));
    }

    private boolean saysFrom(int from, String text) {
        if (at - 1 - from != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (json[from + i] != text.charAt(i)) {
                return false; // Bytes below 0 are of no ASCII character, and equal none.
            }
        }
        return true;
    }

    private boolean isPlain(int from) {
        for (int i = from; i < at - 1; i++) {
            if (json[i] <= ' ' || json[i] == 0x7F) {
                return false;
            }
        }
        return !escaped && at - 1 > from && at - 1 - from <= LONGEST_PLAIN_ID;
    }

    private boolean digits() {
        int from = at;
        while (at < json.length && json[at] >= '0' && json[at] <= '9') {
            at++;
        }
        return at > from;
    }

    private boolean isShare(int from) {
        if (at - from > 30) {
            return false; // Some reader may have its own bound.
        }
        double value = Double.parseDouble(new String(json, from, at - from, StandardCharsets.ISO_8859_1));
        return value >= 0 && value <= 1;
    }
}
