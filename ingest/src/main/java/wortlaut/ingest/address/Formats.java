package wortlaut.ingest.address;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.format.Beginning;
import wortlaut.ingest.format.ChunkReading;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.format.json.JsonDocument;
import wortlaut.ingest.format.json.JsonLines;
import wortlaut.ingest.format.json.NinjsFormat;
import wortlaut.ingest.format.text.PlainText;
import wortlaut.ingest.source.Item;

/** All formats: by their name, by their media type, and by what an item looks like. A new one is added to the list here. */
public final class Formats {
    private static final int HEAD = 64 * 1024;

    /** Whatever nobody recognises is text, or is refused as one. */
    private static final Format TEXT = new PlainText();

    /** Asked in this order whether they recognise an item. */
    private static final List<Format> ALL = List.of(TEXT, new JsonDocument(), new JsonLines(), new NinjsFormat());

    private Formats() {}

    /** The one of this name. */
    public static Optional<Format> named(String name) {
        return ALL.stream().filter(format -> format.names().contains(name)).findFirst();
    }

    /** The usual name of each. */
    public static List<String> names() {
        return ALL.stream().map(format -> format.names().get(0)).toList();
    }

    /** What the names of files have after their last dot, in small letters. */
    public static List<String> extensions() {
        return ALL.stream().flatMap(format -> format.extensions().stream()).toList();
    }

    /** All media types that say a format. */
    public static List<String> mediaTypes() {
        return ALL.stream().flatMap(format -> format.mediaTypes().stream()).toList();
    }

    /** The one that this media type says, in small letters and without parameters. */
    public static Optional<Format> ofMediaType(String type) {
        return ALL.stream().filter(format -> format.mediaTypes().contains(type)).findFirst();
    }

    /** Reads an item in the format that its name and its beginning tell. */
    public static Reading read(Item item) {
        @Nullable InputStream in = null;
        try {
            in = new BufferedInputStream(item.content().open(), HEAD);
            return detect(Beginning.of(head(in), item.name(), !item.hasLastingOrigin(), extensions()))
                    .read(item, in);
        } catch (IOException e) {
            return ChunkReading.failed(item, in, e);
        }
    }

    /** Reads an item in this format. */
    public static Reading read(Item item, Format format) {
        try {
            return format.read(item, item.content().open());
        } catch (IOException e) {
            return ChunkReading.failed(item, null, e);
        }
    }

    /**
     * The format that a name and the beginning of the content tell.
     *
     * @param name of a file, or anything; what is after the last dot counts
     * @param head the first bytes, at least the first line if it is short
     */
    public static Format detect(String name, byte[] head) {
        return detect(Beginning.of(head, name, false, extensions()));
    }

    private static Format detect(Beginning beginning) {
        return ALL.stream()
                .flatMap(format -> format.recognised(beginning).stream())
                .findFirst()
                .orElse(TEXT);
    }

    /**
     * The first bytes; the stream stands at its beginning again. Waits for the first line, not for all the bytes, so that what
     * comes in slowly is read as it comes.
     */
    private static byte[] head(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = new byte[HEAD];
        int length = 0;
        boolean begun = false;
        boolean line = false;
        while (length < HEAD && !line) {
            int read = in.read(head, length, HEAD - length);
            if (read < 0) {
                break;
            }
            int end = length + read;
            for (; length < end; length++) {
                line |= begun && head[length] == '\n';
                begun |= !isSpaceOrZero(head[length]);
            }
        }
        in.reset();
        return Arrays.copyOf(head, length);
    }

    /** Zero bytes are half of a space in UTF-16. */
    private static boolean isSpaceOrZero(byte b) {
        return b == ' ' || (b >= '\t' && b <= '\r') || b == 0;
    }
}
