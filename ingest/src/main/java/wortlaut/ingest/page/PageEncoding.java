package wortlaut.ingest.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wortlaut.ingest.encoding.TextDecoder;

/** A page's bytes as characters: what server and page declare is handed to the decoder, which believes its eyes first. */
final class PageEncoding {
    /** Where a declaration must stand (HTML Living Standard, 13.2.3.2, has 1,024; many pages have it later). */
    private static final int HEAD = 8_192;

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta\\b[^>]{0,300}?\\bcharset|\\?xml\\b[^>]{0,200}?\\bencoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

    private PageEncoding() {}

    static String decode(byte[] bytes, Optional<String> server) {
        return TextDecoder.decode(
                bytes,
                Stream.of(server, declared(bytes)).flatMap(Optional::stream).toList());
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
