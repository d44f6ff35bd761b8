package wortlaut.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every source does. */
public abstract class SourceContract {
    protected static final String TEXT = "Der Hafen bleibt offen, sagte Ada Brink.";

    @TempDir
    protected Path folder;

    /** A source that holds {@link #TEXT} as its only item. */
    protected abstract Source sourceOfOneText() throws IOException;

    @Test
    void yieldsItsItemWithBytesNameAndOrigin() throws IOException {
        try (Source source = sourceOfOneText()) {
            Item item = source.next().orElseThrow();

            assertThat(textOf(item)).isEqualTo(TEXT);
            assertThat(item.name()).isNotBlank();
            assertThat(item.origin().isAbsolute()).isTrue();
            assertThat(item.size()).isIn(-1L, (long) TEXT.length());
        }
    }

    @Test
    void yieldsItsItemOnceAndIsThenAtItsEndOrClosed() throws IOException {
        Source source = sourceOfOneText();

        assertThat(source.next()).isPresent();
        source.close();
        assertThat(source.next()).isEmpty();
    }

    @Test
    void yieldsNothingOnceItIsClosed() throws IOException {
        Source source = sourceOfOneText();
        source.close();
        source.close();

        assertThat(source.next()).isEmpty();
    }

    @Test
    void canBeToldThatAnItemHasArrived() throws IOException {
        try (Source source = sourceOfOneText()) {
            Item item = source.next().orElseThrow();
            source.fed(item);
            source.fed(Item.ofBytes("somebody else's", new byte[0]));
        }
    }

    protected static String textOf(Item item) {
        try (InputStream in = item.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All items of a source that ends. */
    protected static List<String> textsOf(Source source) {
        return Stream.generate(source::next)
                .takeWhile(Optional::isPresent)
                .map(item -> textOf(item.orElseThrow()))
                .toList();
    }
}
