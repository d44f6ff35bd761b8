package wortlaut.ingest.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wortlaut.events.WortlautException;

/**
 * Bytes of XML to characters (XML 1.0, appendix F): a byte order mark decides, then where the zero bytes are, then the declaration; without one, or
 * where it says UTF-8, as any {@linkplain TextDecoder text}. ISO 8859-1 is read as windows-1252, which it nearly always is (WHATWG Encoding).
 */
public final class XmlText {
    private static final int LONGEST_DECLARATION = 400;
    private static final Pattern DECLARED =
            Pattern.compile("\\A\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private XmlText() {}

    /** @throws WortlautException saying why it is not text */
    public static String decode(byte[] bytes) {
        if (UnicodeSign.marked(bytes).isPresent() || UnicodeSign.unmarked(bytes).isPresent()) {
            return TextDecoder.decode(bytes);
        }
        Optional<Charset> declared = declared(bytes).filter(charset -> !isUnicode(charset));
        if (declared.isEmpty()) {
            return TextDecoder.decode(bytes);
        }
        NotText.reason(bytes, bytes.length).ifPresent(reason -> {
            throw new WortlautException(reason);
        });
        return TextDecoder.strictly(declared.get(), bytes, 0)
                .orElseThrow(() -> new WortlautException("declared as " + declared.get() + " and is not valid so"));
    }

    /** One that says UTF-16 and has no zero bytes has been recoded and not told. */
    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(begin);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new WortlautException("declares the encoding " + matcher.group(1) + ", which is not known");
        }
    }
}
