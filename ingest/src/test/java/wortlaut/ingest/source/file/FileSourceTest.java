package wortlaut.ingest.source.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import wortlaut.events.WortlautException;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;
import wortlaut.ingest.source.SourceContract;

class FileSourceTest extends SourceContract {

    @Override
    protected Source sourceOfOneText() throws IOException {
        return new FileSource(Files.writeString(folder.resolve("hafen.txt"), TEXT));
    }

    @Test
    void fileUriIsTheOriginWhateverWayThePathIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("hafen neu.md"), TEXT);

        Item item = new FileSource(folder.resolve("./../" + folder.getFileName() + "/hafen neu.md"))
                .next()
                .orElseThrow();

        assertThat(item.origin()).isEqualTo(file.toUri());
        assertThat(item.hasLastingOrigin()).isTrue();
    }

    @Test
    void missingFileIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> new FileSource(folder.resolve("weg.txt")))
                .isInstanceOf(WortlautException.class)
                .hasMessageEndingWith("weg.txt: no such file or folder");
    }

    @Test
    void folderIsNoFile() {
        assertThatThrownBy(() -> new FileSource(folder)).hasMessageContaining("is a folder");
    }

    @Test
    void knowsItsSizeBeforehand() throws IOException {
        assertThat(sourceOfOneText().totalBytes()).hasValue(TEXT.length());
    }
}
