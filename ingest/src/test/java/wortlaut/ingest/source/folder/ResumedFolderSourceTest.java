package wortlaut.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;
import wortlaut.ingest.source.SourceContract;

class ResumedFolderSourceTest extends SourceContract {
    @Override
    protected Source sourceOfOneText() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        return source();
    }

    @Test
    void onlyWhatWasNotFedComesTheNextTime() throws IOException {
        for (String name : new String[] {"a", "b", "c"}) {
            Files.writeString(folder.resolve(name + ".txt"), name);
        }
        try (Source source = source()) {
            source.fed(source.next().orElseThrow());
            Item unreadable = source.next().orElseThrow();
            assertThat(source.comesAgain(unreadable, "may not be read")).isFalse();
            source.fed(unreadable);
        }

        assertThat(textsOf(source())).containsExactly("b", "c");
        Files.writeString(folder.resolve("a.txt"), "a, changed");
        assertThat(textsOf(source())).containsExactly("a, changed", "b", "c");
    }

    @Test
    void whatIsAcknowledgedAfterTheEndIsRememberedByTheLastClose() throws IOException {
        Source source = sourceOfOneText();
        Item item = source.next().orElseThrow();
        source.close();
        source.fed(item);
        source.close();

        assertThat(source().next()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsAll(List.of("a.txt", "fed"));
        }
    }

    private Source source() {
        return new ResumedFolderSource(folder, List.of("txt"), folder.resolve("fed"));
    }
}
