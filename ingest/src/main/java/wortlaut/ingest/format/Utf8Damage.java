package wortlaut.ingest.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Tells UTF-8 with a few broken bytes from a text in another encoding: in the latter, two bytes above 127 hardly ever happen to
 * be a valid sequence. Reading the former as another encoding would garble all of it.
 *
 * @param sequences how many valid characters of more than one byte there are
 * @param malformed how many places are not UTF-8
 * @param firstMalformed the index of the first of these bytes, from 0
 */
record Utf8Damage(long sequences, long malformed, int firstMalformed) {

    static Utf8Damage of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        long malformed = 0;
        int first = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                break;
            }
            first = malformed++ == 0 ? in.position() : first;
            in.position(in.position() + result.length());
        }
        long sequences = out.flip().chars().filter(c -> c > 127).count();
        return new Utf8Damage(sequences, malformed, first);
    }

    boolean isMostlyValid() {
        return sequences > malformed;
    }
}
