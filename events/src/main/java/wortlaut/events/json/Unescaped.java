package wortlaut.events.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a JSON string says (RFC 8259, section 7). */
final class Unescaped {
    private Unescaped() {}

    /**
     * @param from behind the opening quotation mark
     * @param to before the closing one
     */
    static String text(byte[] json, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int plain = from;
        int i = from;
        while (i < to) {
            if (json[i] != '\\') {
                i++;
                continue;
            }
            text.append(new String(json, plain, i - plain, StandardCharsets.UTF_8));
            boolean byNumber = json[i + 1] == 'u';
            text.append(byNumber ? character(json, i + 2) : character(json[i + 1]));
            i += byNumber ? 6 : 2;
            plain = i;
        }
        return text.append(new String(json, plain, to - plain, StandardCharsets.UTF_8))
                .toString();
    }

    /** The same as UTF-8; empty if characters are written by their number, which need not be any. */
    static Optional<byte[]> utf8(byte[] json, int from, int to) {
        byte[] text = new byte[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            byte b = json[i];
            if (b == '\\') {
                i++;
                if (json[i] == 'u') {
                    return Optional.empty();
                }
                b = (byte) character(json[i]);
            }
            text[size++] = b;
        }
        return Optional.of(Arrays.copyOf(text, size));
    }

    private static char character(byte escape) {
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) escape;
        };
    }

    private static char character(byte[] json, int digits) {
        int unit = 0;
        for (int i = digits; i < digits + 4; i++) {
            unit = (unit << 4) | Character.digit(json[i], 16);
        }
        return (char) unit;
    }
}
