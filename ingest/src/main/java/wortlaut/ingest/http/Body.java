package wortlaut.ingest.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Reads bodies, of which neither what is received nor what comes out of it may be too much. */
final class Body {
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final int ZLIB_METHOD = 8;

    private final HttpLimits limits;

    Body(HttpLimits limits) {
        this.limits = limits;
    }

    /**
     * All of a body.
     *
     * @param encoding as the header {@code Content-Encoding} has it; empty for none
     */
    byte[] read(InputStream in, String encoding) throws IOException {
        byte[] received = in.readNBytes(limits.received() + 1);
        if (received.length > limits.received()) {
            throw tooLarge("sent", limits.received());
        }
        byte[] body = unpacked(received, encoding.strip().toLowerCase(Locale.ROOT));
        // Sitemaps are often files of gzip, which no header tells.
        return isGzip(body) ? unpacked(body, "gzip") : body;
    }

    private byte[] unpacked(byte[] packed, String encoding) throws IOException {
        if (packed.length == 0 || encoding.isEmpty() || encoding.equals("identity")) {
            return packed;
        }
        try (InputStream in = opened(packed, encoding)) {
            byte[] bytes = in.readNBytes(limits.unpacked() + 1);
            if (bytes.length > limits.unpacked()) {
                throw tooLarge("decompressed", limits.unpacked());
            }
            return bytes;
        }
    }

    /** Servers that say {@code gzip} and send it plain are believed by what they send. */
    private static InputStream opened(byte[] packed, String encoding) throws IOException {
        InputStream in = new ByteArrayInputStream(packed);
        return switch (encoding) {
            case "gzip", "x-gzip" -> isGzip(packed) ? new GZIPInputStream(in) : in;
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(packed)));
            default -> throw FetchException.refused("its encoding '" + encoding + "' was not asked for");
        };
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == GZIP_FIRST && (bytes[1] & 0xff) == GZIP_SECOND;
    }

    private static boolean isZlib(byte[] bytes) {
        return (bytes[0] & 0xf) == ZLIB_METHOD
                && bytes.length > 1
                && ((bytes[0] & 0xff) * 256 + (bytes[1] & 0xff)) % 31 == 0;
    }

    private static FetchException tooLarge(String how, int limit) {
        return FetchException.refused(String.format(Locale.ROOT, "larger than the limit of %,d bytes %s", limit, how));
    }
}
