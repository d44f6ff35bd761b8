package wortlaut.ingest.format.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of a record's head to find its end.
 *
 * @param bytes the head with the empty line behind it
 * @param type of the record, in small letters; empty without one
 * @param length of its block, in bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record WarcHead(byte[] bytes, String type, String contentType, long length) {
    private static final int LONGEST = 64 * 1024;
    private static final String BEGIN = "WARC/1.";

    /** Null where no head stands here, or one without a length. */
    static @Nullable WarcHead read(WarcInput in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        Map<String, String> fields = new HashMap<>();
        if (!line(in, bytes).startsWith(BEGIN)) {
            return null;
        }
        while (bytes.size() < LONGEST) {
            String line = line(in, bytes);
            if (line.isEmpty()) {
                return of(bytes.toByteArray(), fields);
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return null;
    }

    private static @Nullable WarcHead of(byte[] bytes, Map<String, String> fields) {
        String length = fields.getOrDefault("content-length", "");
        if (!length.matches("[0-9]{1,18}")) {
            return null;
        }
        return new WarcHead(
                bytes,
                fields.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT),
                fields.getOrDefault("content-type", "").toLowerCase(Locale.ROOT),
                Long.parseLong(length));
    }

    /** A line without its end; what is read goes into the bytes too. */
    private static String line(WarcInput in, ByteArrayOutputStream bytes) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        int b = in.read();
        while (b >= 0 && b != '\n' && line.size() < LONGEST) {
            line.write(b);
            b = in.read();
        }
        bytes.writeBytes(line.toByteArray());
        if (b >= 0) {
            bytes.write(b);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /** Whether a page may be in it: an answer by HTTP. */
    boolean mayBePage() {
        return type.equals("response") && (contentType.isEmpty() || contentType.startsWith("application/http"));
    }

    /** What it is called where it is counted. */
    String kind() {
        return type.matches("[a-z]{1,20}") ? type : "without a type";
    }
}
