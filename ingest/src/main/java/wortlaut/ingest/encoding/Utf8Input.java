package wortlaut.ingest.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-16 or UTF-32 as UTF-8, as it comes. What is no character becomes a byte that no UTF-8 and no text of ours has, so that only the
 * record it stands in is refused.
 */
public final class Utf8Input extends InputStream {
    public static final byte DAMAGE = (byte) 0xFF;
    private static final int BLOCK = 16 * 1024;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer raw = ByteBuffer.allocate(BLOCK);
    private final CharBuffer chars = CharBuffer.allocate(BLOCK);
    private final ByteBuffer utf8 = ByteBuffer.allocate(BLOCK * 4);
    private boolean ended;

    public Utf8Input(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        utf8.flip();
    }

    @Override
    public int read() throws IOException {
        return fill() ? utf8.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, utf8.remaining());
        utf8.get(into, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        while (!utf8.hasRemaining() && !ended) {
            int count = in.read(raw.array(), raw.position(), raw.remaining());
            ended = count < 0;
            raw.position(raw.position() + Math.max(0, count)).flip();
            utf8.clear();
            for (CoderResult step = step(); !step.isUnderflow(); step = step()) {
                if (step.isError()) {
                    raw.position(raw.position() + step.length());
                    utf8.put(DAMAGE);
                }
            }
            raw.compact();
            utf8.flip();
        }
        return utf8.hasRemaining();
    }

    /** A block has at most half as many characters as bytes, and each takes at most three bytes: there is always room. */
    private CoderResult step() {
        CoderResult result = decoder.decode(raw, chars, ended);
        chars.flip();
        utf8.put(StandardCharsets.UTF_8.encode(chars));
        chars.clear();
        return result;
    }
}
