package wortlaut.enrich.train.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenRules;
import wortlaut.events.WortlautException;

class StandOffReaderTest {
    private static final String PLAIN = "Ida Kern kam nach Gera.\nSie blieb.";
    private static final String WITH_EMOJI = "😀 Otto Hahnel lachte.";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("7.txt"), PLAIN);
        Files.writeString(folder.resolve("8.json"), "{\"originalText\":\"" + WITH_EMOJI + "\"}");
    }

    @Test
    void mentionsMeetTheirTextAgain() throws IOException {
        StandOffReader.Result result = read("7\t" + sha256(PLAIN) + "\n7\t0\t8\tPER\n7\t18\t22\tLOC\n");

        assertThat(result.sentences()).hasSize(2);
        assertThat(result.sentences().get(0).tokens()).containsExactly("Ida", "Kern", "kam", "nach", "Gera", ".");
        assertThat(result.sentences().get(0).labels()).containsExactly(1, 2, 0, 0, 5, 0);
        assertThat(result.sentences().get(1).labels()).containsExactly(0, 0, 0);
        assertThat(result.skipped(folder, folder)).isEmpty();
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        StandOffReader.Result result = read("8\t" + sha256(WITH_EMOJI) + "\n8\t2\t13\tPER\n");

        assertThat(result.sentences().get(0).tokens()).contains("Otto", "Hahnel");
        assertThat(result.sentences().get(0).labels()).contains(1, 2);
    }

    @Test
    void anArticleWithoutMentionsIsReadToo() throws IOException {
        assertThat(read("7\t" + sha256(PLAIN) + "\n").sentences()).hasSize(2);
    }

    @Test
    void articlesThatAreMissingOrChangedAreLeftOutAndCounted() throws IOException {
        StandOffReader.Result result =
                read("6\t" + sha256("") + "\n6\t0\t3\tPER\n7\t" + sha256("other") + "\n7\t0\t3\tPER\n");

        assertThat(result.sentences()).isEmpty();
        assertThat(result.missing()).isEqualTo(1);
        assertThat(result.different()).isEqualTo(1);
        assertThat(result.skipped(folder, folder)).contains("2 left out: 1 are not there, 1 have another text");
    }

    @Test
    void linesThatMeanNothingAreNamed() {
        assertThatThrownBy(() -> read("7\t" + sha256(PLAIN) + "\n9\t0\t3\tPER\n"))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("de.tsv:2");
        assertThatThrownBy(() -> read("7\t" + sha256(PLAIN) + "\n7\t0\t99\tPER\n"))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("no span of article 7");
        assertThatThrownBy(() -> read("7\t" + sha256(PLAIN) + "\n7\t0\t3\tDOG\n"))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("unknown type DOG");
    }

    private StandOffReader.Result read(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("de.tsv"), lines);
        return StandOffReader.read(file, folder, text -> Document.of(text, TokenRules.none()));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
