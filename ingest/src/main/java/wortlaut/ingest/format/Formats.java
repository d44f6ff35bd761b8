package wortlaut.ingest.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import wortlaut.ingest.source.Item;

/** Reads items whose format nobody has named. */
public final class Formats {
    private static final int HEAD = 64 * 1024;

    private Formats() {}

    /** Reads an item in the format that its name and its beginning tell. */
    public static Reading read(Item item) {
        InputStream in = null;
        try {
            in = new BufferedInputStream(item.content().open(), HEAD);
            byte[] head = head(in);
            return detect(item.name(), head).read(item, in);
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
     * The format that a name and the beginning of the content tell: by extension for text and JSON Lines, otherwise by content.
     *
     * @param name of a file, or anything; what is after the last dot counts
     * @param head the first bytes, at least the first line if it is short
     */
    public static Format detect(String name, byte[] head) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean unlikeJson = TextDecoder.isUtf16Or32(head)
                || NotText.reason(head, head.length).isPresent();
        if (unlikeJson) {
            return new PlainText();
        }
        if (begins(head, '<')) {
            return new PlainText();
        }
        return switch (extension) {
            case "txt", "text" -> new PlainText();
            case "jsonl", "ndjson" -> new JsonLines();
            case "json" -> JsonLayout.of(head).orElseGet(JsonDocument::new);
            default -> JsonLayout.of(head).orElseGet(PlainText::new);
        };
    }

    private static boolean begins(byte[] head, char with) {
        return new String(head, StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                        .stripLeading()
                        .indexOf(with)
                == 0;
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
