package wortlaut.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Which classes the program loads, written down once for all processes of the suite (class data sharing, as the launcher does it): each of
 * them then starts with a fifth less processor time. Where there is no archive, or not yet, the program runs without.
 */
final class ClassArchive {
    private static final Path ARCHIVE = Path.of("target", "classes.jsa").toAbsolutePath();

    private static final int AT_MOST_SECONDS = 60;

    private ClassArchive() {}

    /** Options of the JVM that make use of it; none while another process of the suite is making it. */
    static synchronized List<String> options(Path program) {
        try {
            if (!isFresh(program)) {
                make(program);
            }
            return isFresh(program) && Files.size(ARCHIVE) > 0
                    ? List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + ARCHIVE)
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFresh(Path program) throws IOException {
        return Files.exists(ARCHIVE)
                && Files.getLastModifiedTime(ARCHIVE).compareTo(Files.getLastModifiedTime(program)) >= 0;
    }

    private static void make(Path program) throws IOException {
        Path lock = ARCHIVE.resolveSibling("classes.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock mine = channel.tryLock()) {
            if (mine != null && !isFresh(program)) {
                Path scratch = Files.createTempDirectory("archive");
                Path made = scratch.resolve("classes.jsa");
                Files.writeString(scratch.resolve("a.txt"), "„Wir fangen an“, sagte Karin Weber in Bremen.");
                List<String> command = new ArrayList<>(Program.java());
                command.addAll(
                        List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + made, "-jar", program.toString()));
                command.addAll(List.of(
                        "run", "--once", "--quiet", scratch.resolve("a.txt").toString()));
                command.addAll(List.of("--data", scratch.resolve("data").toString()));
                run(command);
                // Where it cannot be made, an empty one says not to try again.
                Path archive = Files.exists(made) ? made : Files.createFile(made);
                Files.move(archive, ARCHIVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.waitFor(AT_MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
