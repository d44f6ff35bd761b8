package wortlaut.ingest.format.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import wortlaut.events.WortlautException;
import wortlaut.ingest.encoding.TextDecoder;
import wortlaut.ingest.encoding.Utf8Input;

/**
 * JSON is UTF-8 (RFC 8259, section 8.1), but some sources write it in the encodings of old, whose umlauts are no UTF-8: such a record is read as
 * a {@linkplain TextDecoder text} is.
 */
final class RecordEncoding {
    private RecordEncoding() {}

    /**
     * The record's bytes as UTF-8: the same array where they are.
     *
     * @throws WortlautException if they are damaged UTF-8, or in no encoding that is known
     */
    static byte[] utf8(byte[] record) {
        if (isAscii(record) || isUtf8(record)) {
            return record;
        }
        if (neverInText(record)) {
            throw new WortlautException("not valid UTF-8, which JSON is written in; save it as UTF-8");
        }
        return TextDecoder.decode(record).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isAscii(byte[] record) {
        for (byte b : record) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] record) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(record));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Icelandic thorn and y with diaeresis of windows-1252 are damage, far more often than letters. */
    private static boolean neverInText(byte[] record) {
        for (byte b : record) {
            if (b == Utf8Input.DAMAGE || b == Utf8Input.DAMAGE - 1) {
                return true;
            }
        }
        return false;
    }
}
