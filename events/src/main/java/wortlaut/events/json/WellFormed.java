package wortlaut.events.json;

/** What may stand in a JSON string beside plain ASCII (RFC 8259, section 7; RFC 3629, section 4). */
final class WellFormed {
    private static final int HEX_DIGITS = 4;

    private WellFormed() {}

    /** Behind an escape of which {@code i} is the second byte; the end of all, if it is none. */
    static int afterEscape(byte[] json, int i) {
        if (i >= json.length) {
            return json.length;
        }
        return switch (json[i]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> i + 1;
            case 'u' -> areHex(json, i + 1) ? i + 1 + HEX_DIGITS : json.length;
            default -> json.length;
        };
    }

    /** Behind a character of more than one byte, the first at {@code i}; the end of all, if it is none. */
    static int afterCharacter(byte[] json, int i) {
        int first = json[i] & 0xFF;
        int length = length(first);
        if (length == 0 || i + length >= json.length) {
            return json.length;
        }
        for (int k = 1; k < length; k++) {
            if ((json[i + k] & 0xC0) != 0x80) {
                return json.length;
            }
        }
        return isOdd(first, json[i + 1] & 0xFF) ? json.length : i + length;
    }

    private static int length(int first) {
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    /** A surrogate, beyond Unicode, or longer than need be. */
    private static boolean isOdd(int first, int second) {
        return switch (first) {
            case 0xE0 -> second < 0xA0;
            case 0xED -> second >= 0xA0;
            case 0xF0 -> second < 0x90;
            case 0xF4 -> second >= 0x90;
            default -> false;
        };
    }

    private static boolean areHex(byte[] json, int from) {
        if (from + HEX_DIGITS > json.length) {
            return false;
        }
        for (int i = from; i < from + HEX_DIGITS; i++) {
            if (Character.digit(json[i], 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
