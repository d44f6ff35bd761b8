package wortlaut.ingest.address;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.compression.Compression;
import wortlaut.ingest.format.Beginning;
import wortlaut.ingest.format.ChunkReading;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.format.html.HtmlFormat;
import wortlaut.ingest.format.iptc.NewsMl;
import wortlaut.ingest.format.iptc.Nitf;
import wortlaut.ingest.format.json.JsonDocument;
import wortlaut.ingest.format.json.JsonLines;
import wortlaut.ingest.format.json.NinjsFormat;
import wortlaut.ingest.format.markdown.Markdown;
import wortlaut.ingest.format.text.PlainText;
import wortlaut.ingest.format.warc.Warc;
import wortlaut.ingest.source.Item;

/** All formats: by their name, by their media type, and by what an item looks like. A new one is added to the list here. */
public final class Formats {
    /** Whatever nobody recognises is text, or is refused as one. */
    private static final Format TEXT = new PlainText();

    /** Asked in this order whether they recognise an item. */
    private static final List<Format> ALL = List.of(
            new NewsMl(),
            new Nitf(),
            new Markdown(),
            new Warc(),
            new HtmlFormat(),
            TEXT,
            new JsonDocument(),
            new JsonLines(),
            new NinjsFormat());

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

    /** Reads an item in the format that its name and its beginning tell; where it is packed, what is in it. */
    public static Reading read(Item item) {
        return read(item, Compression::unpacked, Optional.empty());
    }

    /** Reads an item in this format; where it is packed, what is in it. */
    public static Reading read(Item item, Format format) {
        return read(item, Compression::unpacked, Optional.of(format));
    }

    /** The same as {@link #read(Item)} for content that whoever opens it has unpacked within bounds of his own. */
    public static Reading readAsItIs(Item item) {
        return read(item, content -> content, Optional.empty());
    }

    private interface Opening {
        InputStream open(InputStream content) throws IOException;
    }

    private static Reading read(Item item, Opening opening, Optional<Format> named) {
        @Nullable InputStream in = null;
        try {
            in = item.content().open();
            Content content = new Content(opening.open(in));
            in = content;
            Item read = content.isUnpacked() ? item.unpacked() : item;
            Format format = named.isPresent() ? named.get() : detect(content, item);
            return format.read(read, content);
        } catch (IOException e) {
            return ChunkReading.failed(item, in, e);
        }
    }

    private static Format detect(Content content, Item item) throws IOException {
        String name = Compression.inner(item.name());
        return detect(Beginning.of(content.head(), name, !item.hasLastingOrigin(), extensions()));
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
}
