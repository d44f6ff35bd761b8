package wortlaut.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import wortlaut.events.ArticleLimits;
import wortlaut.events.ContentHash;
import wortlaut.events.Printable;

/**
 * Bytes with their origin: a file, standard input, the body of a request. One or many articles, in whatever format.
 *
 * @param origin where the bytes come from; see {@link #hasLastingOrigin()}
 * @param name how to call it before people: the path as given, {@code standard input}; control characters, line breaks and marks of writing
 *     direction in it are shown as {@code \u001b}
 * @param content opened when the item is read, and closed by whoever reads it
 * @param size in bytes; -1 when unknown
 */
public record Item(URI origin, String name, Content content, long size) {
    private static final String PASSING = "passing";

    /** How long an escape in a URI is: {@code %C3}. */
    private static final int ESCAPE = 3;

    /** Opens an item's bytes. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public Item {
        Objects.requireNonNull(origin, "origin");
        name = Printable.line(name);
        Objects.requireNonNull(content, "content");
    }

    /**
     * A file.
     *
     * @throws IOException if the file's attributes cannot be read
     */
    public static Item ofFile(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            URI origin = file.toAbsolutePath().normalize().toUri();
            return new Item(origin, file.toString(), () -> Files.newInputStream(file), Files.size(file));
        }
        return passing(file.toString(), () -> Files.newInputStream(file), -1);
    }

    /** Bytes that are in memory already, such as the body of a request. */
    public static Item ofBytes(String name, byte[] bytes) {
        return passing(name, () -> new ByteArrayInputStream(bytes), bytes.length);
    }

    /** Bytes that cannot be found again where they came from: a pipe, a request. */
    public static Item passing(String name, Content content, long size) {
        return new Item(URI.create(PASSING + ":" + name.replaceAll("[^A-Za-z0-9._/-]", "-")), name, content, size);
    }

    /** The same item where its content is unpacked: how long that is shows only in the end. */
    public Item unpacked() {
        return new Item(origin, name, content, -1);
    }

    /**
     * The id of an article that is this item: its origin's URI, as it is where an id may be so long; of a longer one the beginning and the hash
     * of all of it, so that it is the same tomorrow and no other's. Empty for what {@linkplain #hasLastingOrigin() passes}.
     */
    public Optional<String> articleId() {
        if (!hasLastingOrigin()) {
            return Optional.empty();
        }
        String uri = origin.toASCIIString();
        if (uri.length() <= ArticleLimits.MAX_ID_BYTES) {
            return Optional.of(origin.toString());
        }
        String hash = "#" + ContentHash.of(uri).replace(':', '-');
        String begin = uri.substring(0, ArticleLimits.MAX_ID_BYTES - hash.length());
        int escape = begin.lastIndexOf('%');
        return Optional.of((escape > begin.length() - ESCAPE ? begin.substring(0, escape) : begin) + hash);
    }

    /** Whether the origin names these bytes tomorrow too and so may serve as the id of an article. */
    public boolean hasLastingOrigin() {
        return !PASSING.equals(origin.getScheme());
    }
}
