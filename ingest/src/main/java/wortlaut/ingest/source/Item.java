package wortlaut.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Bytes with their origin: a file, standard input, the body of a request. One or many articles, in whatever format.
 *
 * @param origin where the bytes come from; see {@link #hasLastingOrigin()}
 * @param name how to call it before people: the path as given, {@code standard input}
 * @param content opened when the item is read, and closed by whoever reads it
 * @param size in bytes; -1 when unknown
 */
public record Item(URI origin, String name, Content content, long size) {
    private static final String PASSING = "passing";

    /** Opens an item's bytes. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public Item {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(name, "name");
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

    /** Whether the origin names these bytes tomorrow too and so may serve as the id of an article. */
    public boolean hasLastingOrigin() {
        return !PASSING.equals(origin.getScheme());
    }
}
