package wortlaut.enrich.train.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenRules;
import wortlaut.enrich.train.corpus.CorpusPart;
import wortlaut.events.WortlautException;

class CorpusReaderTest {
    @TempDir
    Path folder;

    @Test
    void mentionsBecomeLabelsOfTokens() throws IOException {
        List<LabelledSentence> read = read(
                "<p><s q=\"1\">Rektorin <per e=\"1\">Ida Kern</per></s> <c q=\"1\">lobte</c> die <org>Universität <loc>Gera</loc></org>.</p>");
        assertThat(read).hasSize(1);
        assertThat(read.get(0).tokens())
                .containsExactly("Rektorin", "Ida", "Kern", "lobte", "die", "Universität", "Gera", ".");
        assertThat(read.get(0).labels()).containsExactly(0, 1, 2, 0, 0, 3, 4, 0);
    }

    @Test
    void brokenXmlIsNamedWithItsFile() {
        assertThatThrownBy(() -> read("<p><per>Ida</p>"))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("corpus.xml");
    }

    @Test
    void documentsWhoseNumberEndsInNineAreHeldOutOfTraining() throws IOException {
        String xml = "<corpus><doc id=\"d-08\"><p>Eins.</p></doc><doc id=\"d-09\"><p>Zwei.</p></doc></corpus>";
        Path file = Files.writeString(folder.resolve("corpus.xml"), xml);

        assertThat(read(file, CorpusPart.TRAINING).get(0).tokens()).contains("Eins");
        assertThat(read(file, CorpusPart.HELD_OUT).get(0).tokens()).contains("Zwei");
        assertThat(read(file, CorpusPart.TRAINING)).hasSize(1);
        assertThat(read(file, CorpusPart.HELD_OUT)).hasSize(1);
    }

    private static List<LabelledSentence> read(Path file, CorpusPart part) throws IOException {
        return CorpusReader.read(file, text -> Document.of(text, TokenRules.none()), 0, part);
    }

    private List<LabelledSentence> read(String paragraphs) throws IOException {
        String xml = "<corpus language=\"de\"><doc id=\"d\" genre=\"g\">" + paragraphs + "</doc></corpus>";
        Path file = Files.writeString(folder.resolve("corpus.xml"), xml);
        return read(file, CorpusPart.TRAINING);
    }
}
