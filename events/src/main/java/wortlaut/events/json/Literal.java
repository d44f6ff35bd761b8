package wortlaut.events.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are expected somewhere, compared eight at a time. Immutable. */
final class Literal {
    private final byte[] bytes;

    /** The first eight, or as many as there are; which of them count; the last eight. */
    private final long first;

    private final long counting;
    private final long last;

    Literal(String text) {
        bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] room = new byte[Math.max(Long.BYTES, bytes.length)];
        byte[] ones = new byte[Long.BYTES];
        System.arraycopy(bytes, 0, room, 0, bytes.length);
        Arrays.fill(ones, 0, Math.min(Long.BYTES, bytes.length), (byte) -1);
        first = EightBytes.at(room, 0);
        counting = EightBytes.at(ones, 0);
        last = EightBytes.at(room, room.length - Long.BYTES);
    }

    int length() {
        return bytes.length;
    }

    /** Whether they stand there. */
    boolean isAt(byte[] json, int at) {
        if (at + Long.BYTES > json.length || bytes.length > 2 * Long.BYTES) {
            return isAtEachByte(json, at);
        } else if ((EightBytes.at(json, at) & counting) != first) {
            return false;
        }
        int rest = at + bytes.length - Long.BYTES;
        return rest <= at || (rest + Long.BYTES <= json.length && EightBytes.at(json, rest) == last);
    }

    private boolean isAtEachByte(byte[] json, int at) {
        if (at + bytes.length > json.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (json[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
