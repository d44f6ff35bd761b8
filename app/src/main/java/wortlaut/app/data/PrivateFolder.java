package wortlaut.app.data;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import wortlaut.events.WortlautException;

/**
 * Folders that only their owner may look into: what was fed may not be published yet. Where a file system knows no such permissions,
 * everything is left to it.
 *
 * <p>A folder that the program makes is private, and one that it made once is made private again. A folder that somebody else made
 * ({@code /srv/shared}, a container's volume) keeps its permissions; what the program makes in it is private.
 */
public final class PrivateFolder {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    /** What is in a data folder of ours and hardly in any other. */
    private static final List<String> OURS = List.of("wortlaut.db", "wortlaut.log", "kafka/meta.properties");

    private PrivateFolder() {}

    /**
     * Makes a folder, with all above it, where it is missing.
     *
     * @return the same folder
     * @throws WortlautException if that is not possible
     */
    public static Path make(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                if (OURS.stream().anyMatch(name -> Files.exists(folder.resolve(name)))) {
                    close(folder);
                }
            } else {
                makeParents(folder);
                Files.createDirectory(folder, attributes(folder, "rwx------"));
            }
            return folder;
        } catch (FileAlreadyExistsException e) {
            return Files.isDirectory(folder) ? folder : fail(folder, "there is a file of this name", e);
        } catch (FileSystemException e) {
            return fail(folder, e.getReason() == null ? e.toString() : e.getReason(), e);
        } catch (IOException e) {
            return fail(folder, e.getMessage(), e);
        }
    }

    /** A data folder and the folders in it, and its files that others make with their own permissions, made beforehand. */
    public static Path ofData(Path data, List<String> folders, List<String> files) {
        make(data);
        folders.forEach(name -> make(data.resolve(name)));
        for (String name : files) {
            Path file = data.resolve(name);
            try {
                if (Files.notExists(file)) {
                    Files.createFile(file, attributes(data, "rw-------"));
                }
            } catch (FileAlreadyExistsException e) {
                // Somebody was faster, which is as good.
            } catch (IOException e) {
                fail(file, e.getMessage(), e);
            }
        }
        return data;
    }

    /** Takes away what others may do with folders that somebody else made for us; those that are not there are left out. */
    public static void narrow(Path... folders) {
        for (Path folder : folders) {
            try {
                if (Files.isDirectory(folder)) {
                    close(folder);
                }
            } catch (IOException e) {
                fail(folder, e.getMessage(), e);
            }
        }
    }

    /** Only an owner can; whoever else uses the folder was let in by them. */
    private static void close(Path folder) throws IOException {
        if (isPosix(folder) && isOwn(folder)) {
            Files.setPosixFilePermissions(folder, OWNER);
        }
    }

    /** A user without a name, as in containers, is known by the owner of the process. */
    static boolean isOwn(Path folder) throws IOException {
        Path process = Path.of("/proc/self");
        String owner = Files.getOwner(folder).getName();
        return Files.exists(process)
                ? owner.equals(Files.getOwner(process).getName())
                : owner.equals(System.getProperty("user.name"));
    }

    private static void makeParents(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }

    static FileAttribute<?>[] attributes(Path place, String permissions) {
        Path existing = place.toAbsolutePath();
        return isPosix(existing)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Path fail(Path folder, String reason, IOException cause) {
        throw new WortlautException("cannot make " + folder + ": " + reason, cause);
    }
}
