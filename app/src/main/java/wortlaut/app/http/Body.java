package wortlaut.app.http;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.Locale;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.compression.Compression;
import wortlaut.ingest.compression.DamagedException;
import wortlaut.ingest.compression.Members;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.source.Item;

/**
 * The body of a request as an item to be read: of a kind that its content type names, in UTF-8, unpacked, of bounded length and within a
 * bounded time. It is read as it comes and never held as a whole.
 */
final class Body {
    /** What a request may hold: many articles of the largest size. */
    static final long MAX_BYTES = 64L * 1024 * 1024;

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Body() {}

    /** @throws Problem 413 or 415 if the headers tell already that it cannot be taken */
    static Item of(Context context) {
        String[] type = String.valueOf(context.header("Content-Type")).split(";", -1);
        Format format = Formats.ofMediaType(type[0].strip().toLowerCase(Locale.ROOT))
                .orElseThrow(
                        () -> new Problem(
                                415,
                                "Unsupported Media Type",
                                "articles come as " + String.join(" or ", Formats.mediaTypes())
                                        + "; say which by the header Content-Type (curl -H 'Content-Type: application/json' …)"));
        Charset charset = charset(type);
        String encoding = context.header("Content-Encoding");
        boolean gzip = "gzip".equalsIgnoreCase(encoding);
        if (encoding != null && !gzip && !encoding.equalsIgnoreCase("identity")) {
            throw new Problem(415, "Unsupported Media Type", "of all encodings of the content only gzip is understood");
        }
        if (context.req().getContentLengthLong() > MAX_BYTES) {
            throw tooLarge();
        }
        // The extension stands for the format.
        String name = "request." + format.extensions().get(0);
        return Item.passing(name, () -> new Told(context.bodyInputStream(), gzip, charset), -1);
    }

    private static Charset charset(String[] type) {
        for (int i = 1; i < type.length; i++) {
            String[] parameter = type[i].split("=", 2);
            if (parameter.length == 2 && parameter[0].strip().equalsIgnoreCase("charset")) {
                return charset(parameter[1].strip().replace("\"", ""));
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Problem(
                    415, "Unsupported Media Type", "the charset of Content-Type is not known; utf-8 always is");
        }
    }

    private static Problem tooLarge() {
        return new Problem(
                413,
                "Content Too Large",
                "a request may have " + MAX_BYTES / (1024 * 1024) + " MiB, unpacked too; send several");
    }

    /** The content unpacked and in UTF-8; if it is not what the headers say, the sender is told so and no more. */
    private static final class Told extends InputStream {
        private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

        private final InputStream raw;
        private final boolean gzip;
        private final Charset charset;
        private InputStream in;

        Told(InputStream raw, boolean gzip, Charset charset) {
            this.raw = new Bounded(raw);
            this.gzip = gzip;
            this.charset = charset;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                if (in == null) {
                    InputStream unpacked = gzip ? new Bounded(gunzipped()) : raw;
                    in = charset.equals(StandardCharsets.UTF_8) ? unpacked : recoded(unpacked);
                }
                return in.read(into, offset, length);
            } catch (DamagedException e) {
                throw new Problem(400, "Bad Request", "the content is cut off, or not gzip as Content-Encoding says");
            } catch (CharacterCodingException e) {
                throw new Problem(400, "Bad Request", "the content is not in the charset that Content-Type names");
            }
        }

        /** The mark tells that this is UTF-8, whatever an XML declaration says: the header goes before it (RFC 7303, section 3.2). */
        private InputStream recoded(InputStream text) {
            InputStream mark = new ByteArrayInputStream(UTF_8_MARK);
            return new SequenceInputStream(mark, new InUtf8(text, charset));
        }

        private InputStream gunzipped() throws IOException {
            InputStream unpacked = Compression.unpacked(raw);
            if (unpacked instanceof Members) {
                return unpacked;
            }
            throw new DamagedException("no gzip", false);
        }

        @Override
        public void close() throws IOException {
            (in == null ? raw : in).close();
        }
    }

    /** Ends with a problem what is too long or too slow. */
    private static final class Bounded extends FilterInputStream {
        private final long end = System.nanoTime() + LONGEST.toNanos();
        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > MAX_BYTES) {
                throw tooLarge();
            }
            if (System.nanoTime() - end > 0) {
                throw new Problem(
                        408, "Request Timeout", "the content did not come within " + LONGEST.toSeconds() + " seconds");
            }
        }
    }
}
