package wortlaut.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.tests.kafka.EmbeddedKafka;

/** Whatever a user gets wrong: a clear line, the right exit status, nothing half-done. */
class BadInputIT {
    private static final Duration SOON = Duration.ofMinutes(3);
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;
    private static final int SOME_REJECTED = 3;

    @TempDir
    Path folder;

    @Test
    void missingFile() {
        refused("run", "--once", folder.resolve("nowhere.txt").toString(), "nowhere.txt: no such file");
    }

    @Test
    void folderWithoutArticles() {
        refused("run", "--once", folder.toString(), "a folder without articles");
    }

    @Test
    void unknownOption() {
        refused("run", "--ones", "x", "Unknown option: '--ones'");
    }

    /** A picture, an empty file and a book of 50 MB, one after the other. */
    @Test
    void filesThatAreNoArticles() throws IOException {
        Path photo = Files.write(folder.resolve("photo.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1});
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path book = folder.resolve("book.txt");
        byte[] line = "Ein Satz nach dem anderen. ".repeat(40).getBytes(StandardCharsets.UTF_8);
        try (RandomAccessFile file = new RandomAccessFile(book.toFile(), "rw")) {
            for (long size = 0; size < 50L * 1024 * 1024; size += line.length) {
                file.write(line);
            }
        }
        Program program = Program.start(
                "run",
                "--once",
                photo.toString(),
                empty.toString(),
                book.toString(),
                "--data",
                folder.resolve("data").toString());

        assertThat(program.await(SOON)).as(program.errors()).isEqualTo(FAILED);
        assertThat(program.errors().lines().filter(said -> said.startsWith("wortlaut: ")))
                .satisfiesExactly(
                        said -> assertThat(said).contains("photo.jpg: "),
                        said -> assertThat(said).contains("empty.txt: "),
                        said -> assertThat(said).contains("book.txt: ", "the limit is 4,194,304"));
        assertThat(program.errors()).contains("0 fed", "3 rejected");
        assertThat(program.output()).isEmpty();
    }

    @Test
    void oneBadFileDoesNotKeepTheOthersOut() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "„Es regnet“, sagte Karin Weber in Bremen.");
        Files.write(folder.resolve("b.txt"), new byte[] {0, 1, 2});
        Files.writeString(folder.resolve("c.txt"), "„Es schneit“, sagte Thomas Krüger in Bremen.");
        Program program = run(folder);

        assertThat(program.await(SOON)).isEqualTo(SOME_REJECTED);
        assertThat(program.output()).contains("Karin Weber", "Thomas Krüger");
        assertThat(program.errors()).contains("b.txt: ", "2 fed", "1 rejected");
    }

    @Test
    void portTaken() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Ein Text.");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Program program = Program.start(
                    "run",
                    folder.toString(),
                    "--data",
                    folder.resolve("data").toString(),
                    "--port",
                    String.valueOf(taken.getLocalPort()));

            failed(program, "port " + taken.getLocalPort() + " on 127.0.0.1 is taken");
        }
    }

    @Test
    void brokerUnreachable() {
        failed(
                Program.start("subscribe", "--bootstrap-servers", "127.0.0.1:" + FreePort.find()),
                "no broker answers at 127.0.0.1:");
    }

    @Test
    void dataFolderThatCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Ein Text.");
        failed(
                Program.start("run", "--once", folder.toString(), "--data", "/proc/wortlaut"),
                "cannot make /proc/wortlaut");
    }

    @Test
    void dataFolderInUse() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Ein Text.");
        Path data = folder.resolve("data");
        try (EmbeddedKafka other = new EmbeddedKafka(data.resolve("kafka"))) {
            assertThat(other.bootstrapServers()).isNotEmpty();
            failed(
                    Program.start("run", "--once", folder.toString(), "--data", data.toString()),
                    "is in use by another");
        }
    }

    private void refused(String command, String option, String value, String complaint) {
        Path data = folder.resolve("data");
        Program program = Program.start(command, option, value, "--data", data.toString());

        assertThat(program.await(SOON)).as(program.errors()).isEqualTo(WRONG_USAGE);
        assertThat(program.errors()).startsWith("wortlaut: ").contains(complaint);
        assertThat(program.output()).isEmpty();
        assertThat(data).doesNotExist();
    }

    private void failed(Program program, String complaint) {
        assertThat(program.await(SOON)).as(program.errors()).isEqualTo(FAILED);
        assertThat(program.errors().lines()).hasSize(1);
        assertThat(program.errors()).startsWith("wortlaut: ").contains(complaint);
    }

    private Program run(Path source) {
        return Program.start(
                "run",
                "--once",
                source.toString(),
                "--data",
                folder.resolve("data").toString());
    }
}
