package wortlaut.ingest.format.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.netpreserve.jwarc.HttpResponse;
import wortlaut.ingest.format.ChunkBuffer;

/**
 * What an answer by HTTP brought, without the encodings that its header names, as far as an article may be long.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Payload(byte[] bytes) {
    private static final int LOOK = 1024;

    /**
     * What the answer in a record brought. Some crawlers unpack what they keep and leave the header as it was: what is HTML as it stands there is taken so.
     *
     * @param record all its bytes
     * @throws IOException if it is not encoded as it says, or cut off
     */
    static Payload of(HttpResponse http, byte[] record) throws IOException {
        try (InputStream in = http.bodyDecoded().stream()) {
            return new Payload(in.readNBytes(ChunkBuffer.LIMIT + 1));
        } catch (IOException e) {
            Payload plain = new Payload(behindHeads(record));
            if (plain.looksLikeHtml()) {
                return plain;
            }
            throw e;
        }
    }

    /** Behind the record's head and the answer's. */
    private static byte[] behindHeads(byte[] record) {
        int heads = 0;
        for (int i = 3; i < record.length; i++) {
            if (record[i] == '\n' && record[i - 1] == '\r' && record[i - 2] == '\n' && ++heads == 2) {
                return Arrays.copyOfRange(record, i + 1, record.length);
            }
        }
        return new byte[0];
    }

    boolean isTooLong() {
        return bytes.length > ChunkBuffer.LIMIT;
    }

    boolean looksLikeHtml() {
        String begin = new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return begin.startsWith("<!doctype html") || begin.startsWith("<html");
    }
}
