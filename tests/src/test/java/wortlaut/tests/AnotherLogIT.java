package wortlaut.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker's folder is deleted, and the new log grows past all that was known of the old one. */
class AnotherLogIT {
    private static final Duration RUN = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    void nothingOfANewLogIsPassedByForWhatWasKnownOfTheOldOne() throws Exception {
        Path data = folder.resolve("data");
        Program first = run(data, 20);
        assertThat(first.await(RUN)).as(first.errors()).isZero();
        delete(data.resolve("kafka"));

        Program second = run(data, 60);

        assertThat(second.await(RUN)).as(second.errors()).isZero();
        assertThat(second.errors()).contains("the log is another one than before", "60 fed", "60 enriched");
        DataFolder after = new DataFolder(data);
        assertThat(after.rows("articles")).isEqualTo(60);
        assertThat(after.rows("current_quotes")).isEqualTo(60);
        assertThat(after.enrichedInFiles()).hasSize(60).doesNotHaveDuplicates();
        assertThat(after.enrichedOnTopic()).hasSize(60).doesNotHaveDuplicates();
    }

    private Program run(Path data, int articles) {
        return Program.start(
                "run", "--once", "--quiet", TestArticles.file(folder, articles).toString(), "--data", data.toString());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
