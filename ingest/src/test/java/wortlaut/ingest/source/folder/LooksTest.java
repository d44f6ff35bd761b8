package wortlaut.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LooksTest {
    private static final Path FILE = Path.of("a.txt");

    private final Looks looks = new Looks();

    @Test
    void fileHasSettledWhenTwoLooksFindItTheSame() {
        assertThat(looks.next(Map.of(FILE, state(1, 1)))).isEmpty();
        assertThat(looks.next(Map.of(FILE, state(1, 1)))).containsOnlyKeys(FILE);
    }

    @Test
    void fileThatGrowsOrIsWrittenAgainHasNotSettled() {
        looks.next(Map.of(FILE, state(1, 1)));

        assertThat(looks.next(Map.of(FILE, state(2, 1)))).isEmpty();
        assertThat(looks.next(Map.of(FILE, state(2, 2)))).isEmpty();
        assertThat(looks.next(Map.of(FILE, state(2, 2)))).containsEntry(FILE, state(2, 2));
    }

    private static ArticleFiles.State state(long size, long modified) {
        return new ArticleFiles.State(size, modified);
    }
}
