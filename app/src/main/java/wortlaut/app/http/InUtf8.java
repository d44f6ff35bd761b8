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

    /** A reader that is asked for more than one character never ends with half of a surrogate pair. */
    private boolean fill() throws IOException {
        while (at == bytes.length) {
            int count = text.read(chars, 0, chars.length);
            if (count < 0) {
                return false;
            }
            bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
