package wortlaut.ingest.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import wortlaut.ingest.source.Item;

/** Reads items whose format nobody has named. */
public final class Formats {
    private static final int HEAD = 64 * 1024;

    /** Extensions of text, also given to requests that say so by their content type: these mean it. */
    private static final Set<String> TEXT = Set.of("txt", "text");

    private Formats() {}

    /** Reads an item in the format that its name and its beginning tell. */
    public static Reading read(Item item) {
        InputStream in = null;
        try {
            in = new BufferedInputStream(item.content().open(), HEAD);
            byte[] head = head(in);
            boolean saidToBeText = !item.hasLastingOrigin() && TEXT.contains(extension(item.name()));
            return (saidToBeText ? new PlainText() : detect(item.name(), head)).read(item, in);
        } catch (IOException e) {
            return unreadable(item, in, e);
        }
    }

    /** Reads an item in this format. */
    public static Reading read(Item item, Format format) {
        try {
            return format.read(item, item.content().open());
        } catch (IOException e) {
            return unreadable(item, null, e);
        }
    }

    /**
     * The format that a name and the beginning of the content tell. Content that begins as JSON is JSON, whatever a file's name; plain text must
     * begin with an object and the name of its first field to be taken for it. What is named JSON and does not begin so is refused as a whole.
     *
     * @param name of a file, or anything; what is after the last dot counts
     * @param head the first bytes, at least the first line if it is short
     */
    public static Format detect(String name, byte[] head) {
        UnicodeSign sign = UnicodeSign.of(head);
        if (!sign.isWide() && NotText.reason(head, head.length).isPresent()) {
            return new PlainText();
        }
        String begin = sign.look(head);
        if (begin.stripLeading().startsWith("<")) {
            return new PlainText();
        }
        return switch (extension(name)) {
            case "txt", "text" -> JsonLayout.surely(begin).orElseGet(PlainText::new);
            case "jsonl", "ndjson" ->
                begin.stripLeading().startsWith("[") ? JsonLayout.of(begin).orElseGet(JsonLines::new) : new JsonLines();
            case "json" -> JsonLayout.named(begin).orElseGet(NotJson::new);
            default -> JsonLayout.of(begin).orElseGet(PlainText::new);
        };
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
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

    private static Reading unreadable(Item item, InputStream in, IOException e) {
        InputStream open = in == null ? new ByteArrayInputStream(new byte[0]) : in;
        Chunks failing = () -> {
            throw e;
        };
        return new ChunkReading(item, open, failing, JsonRecord::parse);
    }
}
