package wortlaut.app.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** A file that may hold passwords or tokens. */
public final class SecretFile {
    private static final Set<PosixFilePermission> OTHERS =
            EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

    private SecretFile() {}

    /** Says on standard error when others than its owner can read it. Where there are no such permissions, nothing is said. */
    public static void warnIfOthersCanRead(Path file) {
        if (canOthersRead(file)) {
            System.err.println("wortlaut: others can read " + file + ", which may hold secrets; chmod 600 " + file
                    + " keeps them out");
        }
    }

    static boolean canOthersRead(Path file) {
        try {
            return Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
