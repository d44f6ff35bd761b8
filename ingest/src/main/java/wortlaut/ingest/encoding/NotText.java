package wortlaut.ingest.encoding;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells bytes that are no text of an article. The signatures are those of the formats' own specifications, as registered with
 * IANA and listed in the {@code file} utility's documentation.
 */
public final class NotText {
    /** Control characters that texts have, besides tab and line ends: backspace, form feed, escape. */
    private static final String HARMLESS = "\t\n\r\b\f\u001b";

    /** Above this share of control characters it is no text: random bytes have 10 % of them. */
    private static final double MOST_CONTROLS = 0.05;

    private static final int TAR_MAGIC = 257;

    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("ffd8ff", "a JPEG image");
        SIGNATURES.put("89504e47", "a PNG image");
        SIGNATURES.put("47494638", "a GIF image");
        SIGNATURES.put("49492a00", "a TIFF image");
        SIGNATURES.put("4d4d002a", "a TIFF image");
        SIGNATURES.put("49443303", "an MP3 recording");
        SIGNATURES.put("49443304", "an MP3 recording");
        SIGNATURES.put("4f67675300", "an Ogg recording");
        SIGNATURES.put("1a45dfa3", "a Matroska or WebM video");
        SIGNATURES.put("504b0304", "a ZIP archive or office document (DOCX, ODT, EPUB); unpack it, or save it as text");
        SIGNATURES.put("504b0506", "an empty ZIP archive");
        SIGNATURES.put("1f8b", "a gzip archive; only one is unpacked around a text");
        SIGNATURES.put("28b52ffd", "a zstd archive; only one is unpacked around a text");
        SIGNATURES.put("425a6839314159", "a bzip2 archive; pack it with gzip or zstd");
        SIGNATURES.put("fd377a585a00", "an xz archive; pack it with gzip or zstd");
        SIGNATURES.put("04224d18", "an LZ4 archive; pack it with gzip or zstd");
        SIGNATURES.put("377abcaf", "a 7z archive; unpack it");
        SIGNATURES.put("526172211a07", "a RAR archive; unpack it");
        SIGNATURES.put("53514c6974652066", "an SQLite database");
        SIGNATURES.put("7f454c46", "a program");
        SIGNATURES.put("cafebabe", "a Java class");
        SIGNATURES.put("255044462d", "a PDF document; save its text");
        SIGNATURES.put("d0cf11e0", "an office document; save it as text");
        SIGNATURES.put("7b5c727466", "an RTF document; save it as text");
    }

    private NotText() {}

    /** Why the bytes, or the beginning of them, are not the text of an article; empty when they may be. */
    public static Optional<String> reason(byte[] bytes, int length) {
        if (isTar(bytes, length)) {
            return Optional.of("binary, not text (a tar archive; unpack it)");
        }
        String head = HexFormat.of().formatHex(bytes, 0, Math.min(length, 8));
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (head.startsWith(signature.getKey())) {
                return Optional.of("binary, not text (" + signature.getValue() + ")");
            }
        }
        return isBinary(bytes, length) ? Optional.of("binary, not text") : Optional.empty();
    }

    /** POSIX.1-1988, ustar: the magic of the first file's header. */
    private static boolean isTar(byte[] bytes, int length) {
        return length > TAR_MAGIC + 5 && new String(bytes, TAR_MAGIC, 5, StandardCharsets.US_ASCII).equals("ustar");
    }

    private static boolean isBinary(byte[] bytes, int length) {
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
            if (bytes[i] > 0 && bytes[i] < ' ' && HARMLESS.indexOf(bytes[i]) < 0) {
                controls++;
            }
        }
        return controls > length * MOST_CONTROLS;
    }
}
