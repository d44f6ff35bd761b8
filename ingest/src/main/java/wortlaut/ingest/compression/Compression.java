package wortlaut.ingest.compression;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** How content can be packed around any format. It is told by its first bytes; a name says only what is inside. */
public enum Compression {
    /** RFC 1952. */
    GZIP("1f8b", "gz", "gzip"),
    /** RFC 8878. */
    ZSTD("28b52ffd", "zst", "zstd");

    /** How many first bytes tell it. */
    private static final int BYTES = 4;

    private final String magic;
    private final String extension;
    private final String longExtension;

    /** @param magic the first bytes in hexadecimal */
    Compression(String magic, String extension, String longExtension) {
        this.magic = magic;
        this.extension = extension;
        this.longExtension = longExtension;
    }

    /** A name without what says how it is packed: {@code a.jsonl} for {@code a.jsonl.gz}. */
    public static String inner(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && of(name.substring(dot + 1).toLowerCase(Locale.ROOT)).isPresent()
                ? name.substring(0, dot)
                : name;
    }

    /** The content itself, or unpacked where it is packed; once, what is packed in it stays so. Closes it. */
    public static InputStream unpacked(InputStream content) throws IOException {
        PushbackInputStream in = new PushbackInputStream(content, BYTES);
        byte[] head = in.readNBytes(BYTES);
        in.unread(head);
        String begin = HexFormat.of().formatHex(head);
        for (Compression compression : values()) {
            if (begin.startsWith(compression.magic)) {
                return new UnpackedInput(in, compression);
            }
        }
        return in;
    }

    private static Optional<Compression> of(String extension) {
        return Arrays.stream(values())
                .filter(compression ->
                        extension.equals(compression.extension) || extension.equals(compression.longExtension))
                .findFirst();
    }

    /** What unpacks, without bounds. */
    Unpacker unpacker(InputStream packed) throws IOException {
        return this == GZIP ? new GzipUnpacker(packed) : new ZstdUnpacker(packed);
    }
}
