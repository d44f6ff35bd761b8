package wortlaut.ingest.source.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.Set;

/**
 * Opens files of a folder so that nothing in it leads out of it. Where the file really is must be below where the folder really is; it is then opened
 * step by step from there without following any link, so that a link put in its place meanwhile is refused and not followed. Pipes, devices
 * and sockets are never opened: a pipe would wait for ever.
 */
final class FolderFile {
    private static final Set<OpenOption> READ_WHAT_IS_THERE =
            Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private FolderFile() {}

    /**
     * A file's bytes.
     *
     * @param root the folder as it was named; may be a link itself
     * @param file in it, at any depth; may be a link to another place in it
     * @throws IOException if it cannot be read, leads out of the folder or is no regular file
     */
    static InputStream open(Path root, Path file) throws IOException {
        Path realRoot = root.toRealPath();
        Path real = file.toRealPath();
        if (!real.startsWith(realRoot) || real.equals(realRoot)) {
            throw new IOException(
                    "a symbolic link out of " + root + "; it is not followed, copy the file into the folder");
        }
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(realRoot)) {
            if (folder instanceof SecureDirectoryStream<Path> secure) {
                return open(secure, realRoot.relativize(real));
            }
        }
        requireRegular(Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS));
        return Files.newInputStream(real, READ_WHAT_IS_THERE.toArray(OpenOption[]::new));
    }

    private static InputStream open(SecureDirectoryStream<Path> folder, Path relative) throws IOException {
        Path name = relative.getName(0);
        if (relative.getNameCount() > 1) {
            try (SecureDirectoryStream<Path> next = folder.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
                return open(next, relative.subpath(1, relative.getNameCount()));
            }
        }
        requireRegular(folder.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes()
                .isRegularFile());
        return Channels.newInputStream(folder.newByteChannel(name, READ_WHAT_IS_THERE));
    }

    private static void requireRegular(boolean regular) throws IOException {
        if (!regular) {
            throw new IOException("not a regular file (a pipe, device, socket or folder); it is not opened");
        }
    }
}
