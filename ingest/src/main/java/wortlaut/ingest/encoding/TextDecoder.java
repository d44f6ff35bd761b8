package wortlaut.ingest.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mozilla.universalchardet.UniversalDetector;
import wortlaut.events.WortlautException;

/**
 * Bytes of a text file to characters. In this order: a byte order mark decides; then
 * UTF-16 and UTF-32 without one where the zero bytes tell; then UTF-8 where every byte fits; then, for texts
 * that are mostly not in Latin letters, what Mozilla's detector finds (Li and Momoi, "A composite approach to language/encoding
 * detection", 2001); then windows-1252, the old encoding of German and English texts.
 */
public final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Set<String> WESTERN = Set.of("ISO-8859-1", "US-ASCII", "windows-1252");

    /** Of bytes: Latin scripts stay far below it, all others far above. */
    private static final double FEW_NON_ASCII = 0.25;

    /** Unicode blocks: up to Latin Extended-B; General Punctuation to Currency Symbols. */
    private static final char LAST_LATIN = '\u024f';

    private static final char FIRST_PUNCTUATION = '\u2000';
    private static final char LAST_PUNCTUATION = '\u20cf';

    private TextDecoder() {}

    /** @throws WortlautException saying why it is not text */
    public static String decode(byte[] bytes) {
        return decode(bytes, TextDecoder::decodeLegacy);
    }

    /**
     * The same where somebody declared the encoding. Bytes that are UTF-8 are read as such whatever is declared. Others are read as the first declared
     * encoding that is not UTF-8 and that they fit into; what is called ISO-8859-1 or ASCII is windows-1252 (WHATWG Encoding, section 4.2). A text that is
     * declared UTF-8, or nearly is it, and has broken places is read with U+FFFD in these.
     *
     * @param declared names of encodings, the most trusted first; names that nobody knows say nothing
     * @throws WortlautException saying why it is not text
     */
    public static String decode(byte[] bytes, List<String> declared) {
        return decode(bytes, legacy -> decodeDeclared(legacy, declared));
    }

    private static String decodeDeclared(byte[] bytes, List<String> declared) {
        boolean isDamaged = Utf8Damage.of(bytes).isMostlyValid();
        List<Charset> charsets = declared.stream()
                .flatMap(name -> charset(name).stream())
                .map(charset -> WESTERN.contains(charset.name()) ? WINDOWS_1252 : charset)
                .filter(charset -> !charset.name().startsWith("UTF-"))
                .toList();
        if (isDamaged) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return charsets.stream()
                .flatMap(charset -> strictly(charset, bytes, 0).stream())
                .findFirst()
                .orElseGet(() -> charsets.isEmpty() ? decodeLegacy(bytes) : new String(bytes, charsets.get(0)));
    }

    private static String decode(byte[] bytes, Function<byte[], String> otherwise) {
        Optional<UnicodeSign> marked = UnicodeSign.marked(bytes);
        if (marked.isPresent()) {
            Charset charset = marked.get().charset();
            return strictly(charset, bytes, marked.get().length())
                    .orElseThrow(() -> new WortlautException("begins with the mark of " + charset + " but is not valid "
                            + charset + "; save it as UTF-8"));
        }
        Optional<String> wide = UnicodeSign.unmarked(bytes)
                .flatMap(sign -> strictly(sign.charset(), bytes, 0))
                .filter(TextDecoder::isText);
        if (wide.isPresent()) {
            return wide.get();
        }
        NotText.reason(bytes, bytes.length).ifPresent(reason -> {
            throw new WortlautException(reason);
        });
        return strictly(StandardCharsets.UTF_8, bytes, 0).orElseGet(() -> otherwise.apply(bytes));
    }

    /** Of what has no mark: nearly all of it Latin, as its first characters are, and no control characters. */
    private static boolean isText(String text) {
        long others = text.chars()
                .filter(c -> c > LAST_LATIN && (c < FIRST_PUNCTUATION || c > LAST_PUNCTUATION))
                .count();
        return others <= text.length() * FEW_NON_ASCII
                && text.chars().noneMatch(c -> c < ' ' && !Character.isWhitespace(c));
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

    /** Empty where a byte is not of this charset. */
    static Optional<String> strictly(Charset charset, byte[] bytes, int from) {
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
