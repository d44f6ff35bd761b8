package wortlaut.ingest.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Tells UTF-8 with a few broken bytes from a text in another encoding: in the latter, two bytes above 127 hardly ever happen to
 * be a valid sequence. Reading the former as another encoding would garble all of it.
 *
 * @param sequences how many characters of more than one byte there are, whole or broken
 * @param others how many places are no UTF-8 at all
 * @param firstMalformed the index of the first of these bytes, from 0
 */
record Utf8Damage(long sequences, long others, int firstMalformed) {

    static Utf8Damage of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        long malformed = 0;
        long broken = 0;
        int first = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                break;
            }
            first = malformed++ == 0 ? in.position() : first;
            boolean isBroken = isBrokenSequence(bytes, in.position());
            broken += isBroken ? 1 : 0;
            in.position(in.position() + result.length());
            while (isBroken && in.hasRemaining() && isContinuation(bytes[in.position()])) {
                in.get();
            }
        }
        long sequences = out.flip().chars().filter(c -> c > 127).count();
        return new Utf8Damage(sequences + broken, malformed - broken, first);
    }

    boolean isMostlyValid() {
        return sequences > others;
    }

    /** Half a character of UTF-8, or one that it forbids: a first byte and a next one, or a first byte that Western texts have and old encodings hardly. */
    private static boolean isBrokenSequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        boolean nextBelongs = at + 1 < bytes.length && isContinuation(bytes[at + 1]);
        return first == 0xC2 || first == 0xC3 || (first >= 0xC0 && first <= 0xF4 && nextBelongs);
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
