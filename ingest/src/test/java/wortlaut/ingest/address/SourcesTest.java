package wortlaut.ingest.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.events.WortlautException;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;
import wortlaut.ingest.source.SourceContract;
import wortlaut.ingest.source.file.FileSource;

/** Several sources as one, which is a source like any other. */
class SourcesTest extends SourceContract {
    private static final InputStream NO_INPUT = InputStream.nullInputStream();

    @Override
    protected Source sourceOfOneText() throws IOException {
        Source ended = new FileSource(Files.writeString(folder.resolve("a.txt"), ""));
        ended.close();
        return Sources.joined(List.of(ended, new FileSource(Files.writeString(folder.resolve("b.txt"), TEXT))));
    }

    @Test
    void filesAndFoldersComeInTheOrderTheyAreNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("z.txt"), "file");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("a.txt"), "in folder");

        Source source = Sources.open(List.of(file.toString(), inner.toString()), NO_INPUT);

        assertThat(source.totalBytes()).hasValue("file".length() + "in folder".length());
        assertThat(textsOf(source)).containsExactly("file", "in folder");
    }

    @Test
    void anAddressIsAPathAUriOrStandardInput() throws IOException {
        Path file = Files.writeString(folder.resolve("two words: ä.txt"), TEXT);
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("a.txt"), TEXT);
        InputStream piped = new ByteArrayInputStream("piped".getBytes(StandardCharsets.UTF_8));

        for (String address : List.of(
                file.toString(),
                "file:" + file,
                file.toUri().toASCIIString(),
                inner.toString(),
                inner.toUri().toString())) {
            Source source = Sources.open(address, NO_INPUT);
            Item item = source.next().orElseThrow();
            assertThat(textOf(item)).as(address).isEqualTo(TEXT);
            assertThat(item.origin().getScheme()).isEqualTo("file");
        }
        assertThat(textsOf(Sources.open("-", piped))).containsExactly("piped");
    }

    @Test
    void whatNoKindOfSourceBeginsWithIsAPath() throws IOException {
        Path file = Files.writeString(folder.resolve("gopher:news.txt"), TEXT);

        assertThat(textsOf(Sources.open(file.toString(), NO_INPUT))).containsExactly(TEXT);
        assertThatThrownBy(() -> Sources.open("gopher:news", NO_INPUT))
                .hasMessage("gopher:news: no such file or folder");
    }

    @Test
    void anAddressThatCanBeNoFileIsToldAsItIs() {
        assertThatThrownBy(() -> Sources.open("file://news.example/a.txt", NO_INPUT))
                .isInstanceOf(WortlautException.class)
                .hasMessageStartingWith("file://news.example/a.txt: not the URI of a file");
        assertThatThrownBy(() -> Sources.open("a\0b", NO_INPUT)).isInstanceOf(WortlautException.class);
    }

    @Test
    void allProblemsAreToldTogetherBeforeAnythingStarts() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), TEXT);
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThatThrownBy(() -> Sources.open(
                        List.of(good.toString(), folder.resolve("missing.txt").toString(), empty.toString()), NO_INPUT))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("missing.txt: no such file")
                .hasMessageContaining("empty: a folder without articles");
    }
}
