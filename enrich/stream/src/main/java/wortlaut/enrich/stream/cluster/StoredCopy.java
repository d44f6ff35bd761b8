package wortlaut.enrich.stream.cluster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import wortlaut.enrich.copy.Sketch;

/** A {@link Copy} as the state store has it: its form's number first, so that another form can be told from it. */
final class StoredCopy {
    private static final byte FORM = 1;
    private static final long UNKNOWN = Long.MIN_VALUE;

    private StoredCopy() {}

    static byte[] bytes(Copy copy) {
        byte[] cluster = copy.cluster().getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(1
                + 2 * Long.BYTES
                + Integer.BYTES
                + cluster.length
                + copy.sketch().bytes());
        out.put(FORM).putLong(copy.published().map(Instant::toEpochMilli).orElse(UNKNOWN));
        out.putDouble(copy.copied()).putInt(cluster.length).put(cluster);
        copy.sketch().write(out);
        return out.array();
    }

    /** Empty for a form of another version of the program: copies of that article are not told, then. */
    static Optional<Copy> read(String article, Instant arrived, byte[] value) {
        ByteBuffer in = ByteBuffer.wrap(value);
        if (in.get() != FORM) {
            return Optional.empty();
        }
        long published = in.getLong();
        double copied = in.getDouble();
        byte[] cluster = new byte[in.getInt()];
        in.get(cluster);
        return Optional.of(new Copy(
                article,
                new String(cluster, StandardCharsets.UTF_8),
                copied,
                Sketch.read(in),
                published == UNKNOWN ? Optional.empty() : Optional.of(Instant.ofEpochMilli(published)),
                arrived));
    }
}
