package wortlaut.app.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rocksdb.RocksDB;
import org.rocksdb.util.Environment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.util.LibraryLoaderUtil;
import wortlaut.events.WortlautException;

/**
 * Native parts of libraries, unpacked once into a folder and used from there at every later start. Left to themselves RocksDB and SQLite
 * unpack into the temporary folder at each start, 15 MB, and a kill leaves that behind.
 *
 * <p>Each lies in a folder named after the contents of its jar, so that another version lies beside it; it appears there in one step. Only
 * a folder of our own that nobody else can write to is used. Where anything of this fails, the libraries do as they always do.
 */
public final class NativeLibraries {
    private static final Logger LOG = LoggerFactory.getLogger(NativeLibraries.class);

    private final Path folder;

    private NativeLibraries(Path folder) {
        this.folder = folder;
    }

    /** @param folder is made where it is missing */
    public static NativeLibraries in(Path folder) {
        return new NativeLibraries(folder);
    }

    /** For a command without a data folder: in the user's cache ({@code $XDG_CACHE_HOME}, else {@code ~/.cache}). */
    public static NativeLibraries inCache() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base = cache == null || cache.isBlank()
                ? Path.of(System.getProperty("user.home", "."), ".cache")
                : Path.of(cache);
        return new NativeLibraries(base.resolve("wortlaut").resolve("native"));
    }

    /** For the enricher's state. RocksDB looks for it under another name than the one in its jar (10.1.3). */
    public NativeLibraries rocksDb() {
        String soughtAs = Environment.getJniLibraryFileName("rocksdbjni");
        unpacked(RocksDB.class, "/" + Environment.getJniLibraryFileName("rocksdb"), soughtAs)
                .ifPresent(file -> {
                    try {
                        RocksDB.loadLibrary(List.of(file.getParent().toString()));
                    } catch (UnsatisfiedLinkError e) {
                        LOG.debug("RocksDB unpacks itself", e);
                    }
                });
        return this;
    }

    /** For sinks that are databases in files. */
    public NativeLibraries sqlite() {
        String name = LibraryLoaderUtil.getNativeLibName();
        unpacked(org.sqlite.SQLiteJDBCLoader.class, LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name, name)
                .ifPresent(file -> {
                    System.setProperty("org.sqlite.lib.path", file.getParent().toString());
                    System.setProperty("org.sqlite.lib.name", name);
                });
        return this;
    }

    /** For every Kafka client. */
    public NativeLibraries compression() {
        snappy();
        Lz4Leftovers.loadAndRemove();
        return this;
    }

    /** Kafka's clients bring it; it is used where somebody else compresses with it. */
    private void snappy() {
        try {
            Class<?> loader = Class.forName("org.xerial.snappy.SnappyLoader");
            String place = (String) Class.forName("org.xerial.snappy.OSInfo")
                    .getMethod("getNativeLibFolderPathForCurrentOS")
                    .invoke(null);
            String name = System.mapLibraryName("snappyjava");
            unpacked(loader, "/org/xerial/snappy/native/" + place + "/" + name, name)
                    .ifPresent(file -> System.setProperty(
                            "org.xerial.snappy.lib.path", file.getParent().toString()));
        } catch (ReflectiveOperationException e) {
            LOG.debug("snappy unpacks itself", e);
        }
    }

    private Optional<Path> unpacked(Class<?> library, String resource, String name) {
        URL url = library.getResource(resource);
        if (url == null) {
            return Optional.empty();
        }
        try {
            PrivateFolder.make(folder);
            if (!isOursAlone(folder)) {
                LOG.debug("{} is not ours alone", folder);
                return Optional.empty();
            }
            return Optional.of(unpacked(library.getSimpleName(), url, name));
        } catch (IOException | WortlautException e) {
            LOG.debug("cannot unpack {}", resource, e);
            return Optional.empty();
        }
    }

    private Path unpacked(String library, URL url, String name) throws IOException {
        URLConnection connection = url.openConnection();
        long size = connection.getContentLengthLong();
        String version = connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toHexString(size);
        Path place = PrivateFolder.make(folder.resolve(library + "-" + version));
        Path file = place.resolve(name);
        if (!Files.isRegularFile(file) || Files.size(file) != size) {
            Path unfinished = Files.createTempFile(place, ".", ".tmp");
            try (InputStream in = connection.getInputStream()) {
                Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        }
        return file.toAbsolutePath();
    }

    private static boolean isOursAlone(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return true;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
        return PrivateFolder.isOwn(folder)
                && !permissions.contains(PosixFilePermission.GROUP_WRITE)
                && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
    }
}
