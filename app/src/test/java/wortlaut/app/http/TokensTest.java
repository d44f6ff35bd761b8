package wortlaut.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.app.http.Tokens.Scope;
import wortlaut.events.WortlautException;

class TokensTest {
    private static final String FEEDER = "feeder-0123456789";
    private static final String READER = "reader-0123456789";

    @TempDir
    Path folder;

    @Test
    void aTokenHasTheScopesOfItsLine() {
        Tokens tokens = Tokens.load(file("# who may do what\n\n" + FEEDER + " feed\n" + READER + " read, FEED\n"));

        assertThat(tokens.scopes(FEEDER)).containsExactly(Scope.FEED);
        assertThat(tokens.scopes(READER)).containsExactlyInAnyOrder(Scope.READ, Scope.FEED);
    }

    @Test
    void aTokenThatNobodyHasMayNothing() {
        Tokens tokens = Tokens.load(file(FEEDER + " admin"));

        assertThat(tokens.scopes(READER)).isEmpty();
        assertThat(tokens.scopes(FEEDER.substring(1))).isEmpty();
        assertThat(tokens.scopes("")).isEmpty();
    }

    @Test
    void twoLinesOfOneTokenAddUp() {
        assertThat(Tokens.load(file(FEEDER + " feed\n" + FEEDER + " read")).scopes(FEEDER))
                .containsExactlyInAnyOrder(Scope.FEED, Scope.READ);
    }

    @Test
    void anErrorNamesTheLineAndNeverTheToken() {
        assertRefused(FEEDER + " feed\n" + READER + " write", ":2: a scope is feed, read or admin");
        assertRefused("short feed", ":1: a line is a token of at least 16 characters");
        assertRefused(FEEDER, ":1: a line is a token of at least 16 characters");
    }

    @Test
    void aFileWithoutTokensIsRefused() {
        assertRefused("# nothing yet\n", "holds no token");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> Tokens.load(folder.resolve("none")))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("cannot read the tokens in");
    }

    private void assertRefused(String content, String message) {
        Path file = file(content);
        assertThatThrownBy(() -> Tokens.load(file))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining(FEEDER)
                .hasMessageNotContaining(READER);
    }

    private Path file(String content) {
        try {
            return Files.writeString(folder.resolve("tokens"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
