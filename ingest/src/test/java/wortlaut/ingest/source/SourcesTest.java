package wortlaut.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.events.WortlautException;

/** Several sources as one, which is a source like any other. */
class SourcesTest extends SourceContract {

    @Override
    Source sourceOfOneText() throws IOException {
        Source ended = new FileSource(Files.writeString(folder.resolve("a.txt"), ""));
        ended.close();
        return Sources.joined(List.of(ended, new FileSource(Files.writeString(folder.resolve("b.txt"), TEXT))));
    }

    @Test
    void filesAndFoldersComeInTheOrderTheyAreNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("z.txt"), "file");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("a.txt"), "in folder");

        Source source = Sources.of(file, inner);

        assertThat(source.totalBytes()).hasValue("file".length() + "in folder".length());
        assertThat(textsOf(source)).containsExactly("file", "in folder");
    }

    @Test
    void allProblemsAreToldTogetherBeforeAnythingStarts() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), TEXT);
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThatThrownBy(() -> Sources.of(good, folder.resolve("missing.txt"), empty))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("missing.txt: no such file")
                .hasMessageContaining("empty: a folder without articles");
    }
}
