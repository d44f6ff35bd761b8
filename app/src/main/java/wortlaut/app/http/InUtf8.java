package wortlaut.app.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text of another charset as UTF-8, as it comes. Bytes that mean nothing in that charset end it with a {@link java.nio.charset.CharacterCodingException}. */
final class InUtf8 extends InputStream {
    private final Reader text;
    private final char[] chars = new char[8192];
    private byte[] bytes = new byte[0];
    private int at;
    private int kept;

    InUtf8(InputStream in, Charset charset) {
        text = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count;
    }

    /** The first half of a surrogate pair waits for the second. */
    private boolean fill() throws IOException {
        while (at == bytes.length) {
            int count = text.read(chars, kept, chars.length - kept);
            if (count < 0 && kept == 0) {
                return false;
            }
            int all = kept + Math.max(0, count);
            kept = count > 0 && Character.isHighSurrogate(chars[all - 1]) ? 1 : 0;
            bytes = new String(chars, 0, all - kept).getBytes(StandardCharsets.UTF_8);
            at = 0;
            if (kept == 1) {
                chars[0] = chars[all - 1];
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
