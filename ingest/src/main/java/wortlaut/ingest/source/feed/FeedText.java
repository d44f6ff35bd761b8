package wortlaut.ingest.source.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wortlaut.events.WortlautException;
import wortlaut.ingest.encoding.TextDecoder;

/**
 * The characters of a feed. What its bytes show goes before what it says of itself: a byte order mark; valid UTF-8 beyond ASCII, which no other encoding
 * gives by chance; then the charset of the XML declaration, then that of the HTTP header (which servers give to all alike), where the bytes fit; then
 * what {@link TextDecoder} finds. Single bytes that fit nowhere are replaced.
 */
final class FeedText {
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final int HEAD = 1_000;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private FeedText() {}

    /** Without a byte order mark and without space around it. */
    static String of(byte[] bytes, Optional<String> charsetOfHeader) {
        String text = decoded(bytes, charsetOfHeader);
        return (text.startsWith("\ufeff") ? text.substring(1) : text).strip();
    }

    private static String decoded(byte[] bytes, Optional<String> charsetOfHeader) {
        boolean ascii = isAscii(bytes);
        Optional<String> utf8 = strictly(StandardCharsets.UTF_8, bytes);
        if (utf8.isPresent() && !ascii && utf8.get().indexOf('\0') < 0) {
            return utf8.get();
        }
        Optional<String> told = Stream.of(declared(bytes), charsetOfHeader)
                .flatMap(Optional::stream)
                .flatMap(name -> charset(name).stream())
                .flatMap(charset -> strictly(charset, bytes).stream())
                .findFirst();
        if (told.isPresent()) {
            return told.get();
        }
        try {
            return TextDecoder.decode(bytes);
        } catch (WortlautException e) {
            return mostly(bytes);
        }
    }

    /** A few wrong bytes do not make a feed unreadable. */
    private static String mostly(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        long replaced = utf8.chars().filter(c -> c == '\ufffd').count();
        long others = utf8.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
        return others > replaced ? utf8 : new String(bytes, WINDOWS_1252);
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? Optional.of(declared.group(1)) : Optional.empty();
    }

    /** Browsers read ISO 8859-1 as windows-1252, and so it is meant (WHATWG Encoding Standard). A declaration that can be read is not of 16 bits. */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return Optional.of(WINDOWS_1252);
            }
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? Optional.empty()
                    : Optional.of(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
