package wortlaut.tests.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder whose disk can be made full: a tmpfs of its own where the suite runs as root; elsewhere it cannot, and says so. */
final class SmallDisk implements AutoCloseable {
    private static final int MEGABYTES = 256;

    private final Path folder;
    private final boolean mounted;

    private SmallDisk(Path folder, boolean mounted) {
        this.folder = folder;
        this.mounted = mounted;
    }

    static SmallDisk mount(Path folder) {
        boolean mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", folder.toString());
        if (!mounted) {
            System.err.println(
                    "fault suite: no small disk can be mounted here, so no disk is made full (run it as root for that)");
        }
        return new SmallDisk(folder, mounted);
    }

    Path folder() {
        return folder;
    }

    boolean canBeFull() {
        return mounted;
    }

    /** Takes all the space that is left. */
    void fill() throws IOException {
        byte[] block = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (!Files.exists(filler())) {
                throw full;
            }
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    @Override
    public void close() {
        if (mounted) {
            succeeds("umount", "-l", folder.toString());
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
