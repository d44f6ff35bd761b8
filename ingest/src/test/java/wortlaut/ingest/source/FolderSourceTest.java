package wortlaut.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import wortlaut.events.WortlautException;

class FolderSourceTest extends SourceContract {

    @Override
    Source sourceOfOneText() throws IOException {
        Files.writeString(folder.resolve("hafen.txt"), TEXT);
        return new FolderSource(folder);
    }

    @Test
    void yieldsArticlesOfAllFoldersSortedByPath() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        write("b/c/2.JSONL", "b/1.json", "a.txt", "z.ndjson", "b/3.text");

        assertThat(textsOf(new FolderSource(folder)))
                .containsExactly("a.txt", "b/1.json", "b/3.text", "b/c/2.JSONL", "z.ndjson");
    }

    @Test
    void leavesOutHiddenTemporaryAndOtherFiles() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        write(
                "a.txt",
                ".a.txt",
                "~$a.txt",
                "#a.txt",
                "a.txt~",
                "a.txt.tmp",
                "a.txt.part",
                "a.jpg",
                "txt",
                ".git/b.txt");

        assertThat(textsOf(new FolderSource(folder))).containsExactly("a.txt");
    }

    @Test
    void followsLinksButNotInCircles() throws IOException {
        write("a.txt");
        Files.createSymbolicLink(folder.resolve("circle"), folder);
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("missing"));

        assertThat(textsOf(new FolderSource(folder))).containsExactly("a.txt", "a.txt");
    }

    @Test
    void folderWithoutArticlesIsAnErrorBeforeAnythingIsFed() throws IOException {
        write("a.jpg");

        assertThatThrownBy(() -> new FolderSource(folder))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("a folder without articles");
    }

    @Test
    void fileThatGoesBeforeItIsReadFailsWhenItIsOpened() throws IOException {
        write("a.txt");
        FolderSource source = new FolderSource(folder);
        Files.delete(folder.resolve("a.txt"));

        Item item = source.next().orElseThrow();

        assertThatThrownBy(() -> item.content().open()).isInstanceOf(IOException.class);
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.writeString(file, name);
        }
    }
}
