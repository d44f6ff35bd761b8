package wortlaut.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.WortlautException;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;
import wortlaut.ingest.source.SourceContract;

class FolderSourceTest extends SourceContract {
    private static final List<String> EXTENSIONS = List.of("txt", "text", "json", "jsonl", "ndjson");

    @TempDir
    Path outside;

    @Override
    protected Source sourceOfOneText() throws IOException {
        Files.writeString(folder.resolve("hafen.txt"), TEXT);
        return new FolderSource(folder, EXTENSIONS);
    }

    @Test
    void yieldsArticlesOfAllFoldersSortedByPath() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        write("b/c/2.JSONL", "b/1.json", "a.txt", "z.ndjson", "b/3.text");

        assertThat(textsOf(new FolderSource(folder, EXTENSIONS)))
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

        assertThat(textsOf(new FolderSource(folder, EXTENSIONS))).containsExactly("a.txt");
    }

    @Test
    void followsLinksWithinTheFolderToWhatWasNotFoundYetAndNotInCircles() throws IOException {
        Files.createDirectory(folder.resolve(".hidden"));
        write("a.txt", ".hidden/c.txt");
        Files.createSymbolicLink(folder.resolve("circle"), folder);
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("shown"), Path.of(".hidden"));
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("missing"));
        Path alias = Files.createSymbolicLink(outside.resolve("alias"), folder);

        assertThat(textsOf(new FolderSource(folder, EXTENSIONS))).containsExactly("a.txt", ".hidden/c.txt");
        assertThat(textsOf(new FolderSource(alias, EXTENSIONS))).containsExactly("a.txt", ".hidden/c.txt");
    }

    @Test
    void nothingLeadsOutOfTheFolderNorIsAPipeOpened() throws Exception {
        Path secret = Files.writeString(outside.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("a.txt"), secret);
        Files.createSymbolicLink(folder.resolve("b"), outside);
        Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("a.txt"));
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("d.txt").toString())
                        .start()
                        .waitFor())
                .isZero();
        FolderSource source = new FolderSource(folder, EXTENSIONS);

        for (String reason : List.of("symbolic link out of", "symbolic link out of", "not a regular file")) {
            Item item = source.next().orElseThrow();
            assertThatThrownBy(() -> item.content().open())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(reason);
        }
        assertThat(source.next()).isEmpty();
    }

    @Test
    void linkPutInThePlaceOfAFileAfterItWasFoundIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        write("a.txt", "sub/b.txt");
        FolderSource source = new FolderSource(folder, EXTENSIONS);
        Files.writeString(outside.resolve("b.txt"), "secret");
        Files.delete(folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("a.txt"), outside.resolve("b.txt"));
        Files.delete(folder.resolve("sub/b.txt"));
        Files.delete(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("sub"), outside);

        for (Item item : List.of(source.next().orElseThrow(), source.next().orElseThrow())) {
            assertThatThrownBy(() -> item.content().open()).hasMessageContaining("symbolic link out of");
        }
    }

    @Test
    void folderThatCannotBeReadIsAnItemThatCannotBeOpenedAndTheOthersAreRead() throws IOException {
        write("a.txt");
        ArticleFiles.Found found = ArticleFiles.in(folder, EXTENSIONS);
        found.unreadable().put(folder.resolve("locked"), "permission denied");
        FolderSource source = new FolderSource(folder, found);

        Item locked = source.next().orElseThrow();
        Item other = source.next().orElseThrow();

        assertThatThrownBy(() -> locked.content().open()).hasMessageContaining("locked: permission denied");
        assertThat(other.name()).endsWith("a.txt");
        assertThat(source.next()).isEmpty();
    }

    @Test
    void folderWithoutArticlesIsAnErrorBeforeAnythingIsFed() throws IOException {
        write("a.jpg");

        assertThatThrownBy(() -> new FolderSource(folder, EXTENSIONS))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("a folder without articles");
    }

    @Test
    void fileThatGoesBeforeItIsReadFailsWhenItIsOpened() throws IOException {
        write("a.txt");
        FolderSource source = new FolderSource(folder, EXTENSIONS);
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
