package wortlaut.events.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where in the bytes of a record its parts stand, one after the other as they are there, so that they can be handed on without an object
 * of the whole. Immutable, as long as nobody changes the bytes.
 */
public final class Parts {
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };
    /** So many digits are exact in a {@code double}, and so is the power of ten, and so their quotient is the nearest one. */
    private static final int EXACT_DIGITS = 15;

    private final byte[] json;
    private final Part[] kinds;
    private final int[] places;

    /** @param places of each part two numbers: twice where it begins, and one more if it has escapes; where it ends */
    Parts(byte[] json, Part[] kinds, int[] places) {
        this.json = json;
        this.kinds = kinds;
        this.places = places;
    }

    /** How many there are. */
    public int size() {
        return kinds.length;
    }

    public Part part(int index) {
        return kinds[index];
    }

    /** A part as it is written, in UTF-8: of a string what is between its quotation marks, escapes and all; of all else, JSON. */
    public byte[] bytes(int index) {
        return Arrays.copyOfRange(json, from(index), to(index));
    }

    /** Whether a string has escapes, so that {@link #bytes} are not what it says. */
    public boolean isEscaped(int index) {
        return (places[2 * index] & 1) != 0;
    }

    /** What a string says; halves of surrogate pairs may be in it. */
    public String text(int index) {
        int from = from(index);
        int to = to(index);
        return isEscaped(index)
                ? Unescaped.text(json, from, to)
                : new String(json, from, to - from, StandardCharsets.UTF_8);
    }

    /** What a string says as UTF-8; empty if it has characters written by their number, which only {@link #text} tells. */
    public Optional<byte[]> utf8(int index) {
        return isEscaped(index) ? Unescaped.utf8(json, from(index), to(index)) : Optional.of(bytes(index));
    }

    /** JSON of several values, or whatever, as it is written. */
    public String json(int index) {
        return new String(json, from(index), to(index) - from(index), StandardCharsets.UTF_8);
    }

    /** A whole number. */
    public int number(int index) {
        int value = 0;
        for (int i = from(index); i < to(index); i++) {
            value = value * 10 + json[i] - '0';
        }
        return value;
    }

    /** A number from 0 to 1. */
    public double share(int index) {
        int from = from(index);
        int to = to(index);
        int decimals = to - from - 2;
        if (decimals < 1 || decimals > EXACT_DIGITS || json[from] != '0' || json[from + 1] != '.') {
            return Double.parseDouble(json(index));
        }
        long digits = 0;
        for (int i = from + 2; i < to; i++) {
            if (json[i] < '0' || json[i] > '9') {
                return Double.parseDouble(json(index));
            }
            digits = digits * 10 + json[i] - '0';
        }
        return digits / POWERS[decimals];
    }

    private int from(int index) {
        return places[2 * index] >> 1;
    }

    private int to(int index) {
        return places[2 * index + 1];
    }
}
