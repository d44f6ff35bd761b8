package wortlaut.ingest.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;
import wortlaut.events.WortlautException;

/**
 * Bytes of a text file to characters. In this order: a byte order mark decides; then UTF-8 where every byte fits; then, for texts
 * that are mostly not in Latin letters, what Mozilla's detector finds (Li and Momoi, "A composite approach to language/encoding
 * detection", 2001); then windows-1252, the old encoding of German and English texts.
 */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Of bytes: Latin scripts stay far below it, all others far above. */
    private static final double FEW_NON_ASCII = 0.25;

    /** @param hex the bytes of the mark in hexadecimal */
    private record Mark(String charset, String hex) {
        boolean begins(byte[] text) {
            return HexFormat.of()
                    .formatHex(text, 0, Math.min(text.length, LONGEST_MARK))
                    .startsWith(hex);
        }

        int length() {
            return hex.length() / 2;
        }
    }

    private static final int LONGEST_MARK = 4;

    /** The marks of UTF-32 come before those of UTF-16, which they begin with. */
    private static final List<Mark> MARKS = List.of(
            new Mark("UTF-8", "efbbbf"),
            new Mark("UTF-32LE", "fffe0000"),
            new Mark("UTF-32BE", "0000feff"),
            new Mark("UTF-16LE", "fffe"),
            new Mark("UTF-16BE", "feff"));

    private TextDecoder() {}

    /** @throws WortlautException saying why it is not text */
    static String decode(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (mark.begins(bytes)) {
                return strictly(Charset.forName(mark.charset()), bytes, mark.length())
                        .orElseThrow(() -> new WortlautException("begins with the mark of " + mark.charset()
                                + " but is not valid " + mark.charset() + "; save it as UTF-8"));
            }
        }
        NotText.reason(bytes, bytes.length).ifPresent(reason -> {
            throw new WortlautException(reason);
        });
        return strictly(StandardCharsets.UTF_8, bytes, 0).orElseGet(() -> decodeLegacy(bytes));
    }

    /** True for bytes that begin with the mark of an encoding in which zero bytes are no sign of binary content. */
    static boolean isUtf16Or32(byte[] bytes) {
        return MARKS.stream().skip(1).anyMatch(mark -> mark.begins(bytes));
    }

    private static String decodeLegacy(byte[] bytes) {
        Utf8Damage damage = Utf8Damage.of(bytes);
        if (damage.isMostlyValid()) {
            throw new WortlautException(
                    "damaged UTF-8: byte " + damage.firstMalformed() + " does not fit; save the text as UTF-8 again");
        }
        Charset charset = isLatin(bytes) ? WINDOWS_1252 : detected(bytes).orElse(WINDOWS_1252);
        return strictly(charset, bytes, 0)
                .orElseThrow(() -> new WortlautException("neither UTF-8 nor valid " + charset + "; save it as UTF-8"));
    }

    private static boolean isLatin(byte[] bytes) {
        int nonAscii = 0;
        for (byte b : bytes) {
            if (b < 0) {
                nonAscii++;
            }
        }
        return nonAscii < bytes.length * FEW_NON_ASCII;
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(TextDecoder::charset);
    }

    /** The detector knows charsets that not every Java platform has. */
    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes, int from) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
