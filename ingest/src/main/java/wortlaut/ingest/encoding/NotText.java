package wortlaut.ingest.encoding;

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

    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("ffd8ff", "a JPEG image");
        SIGNATURES.put("89504e47", "a PNG image");
        SIGNATURES.put("47494638", "a GIF image");
        SIGNATURES.put("504b0304", "a ZIP archive or office document");
        SIGNATURES.put("1f8b", "a gzip archive");
        SIGNATURES.put("377abcaf", "a 7z archive");
        SIGNATURES.put("255044462d", "a PDF document");
        SIGNATURES.put("d0cf11e0", "an office document");
        SIGNATURES.put("7b5c727466", "an RTF document");
    }

    private NotText() {}

    /** Why the bytes, or the beginning of them, are not the text of an article; empty when they may be. */
    public static Optional<String> reason(byte[] bytes, int length) {
        String head = HexFormat.of().formatHex(bytes, 0, Math.min(length, 8));
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (head.startsWith(signature.getKey())) {
                return Optional.of("binary, not text (" + signature.getValue() + ")");
            }
        }
        return isBinary(bytes, length) ? Optional.of("binary, not text") : Optional.empty();
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
