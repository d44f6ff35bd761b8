package wortlaut.enrich.train.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.WortlautException;

class BioReaderTest {
    @TempDir
    Path folder;

    @Test
    void blankLinesPartSentences() throws IOException {
        List<LabelledSentence> read = read("Lena\tB-PER\nOtt\tI-PER\nlacht\tO\n\nIn\tO\nUlm\tB-LOC\nEuro\tB-MISC\n");
        assertThat(read)
                .extracting(LabelledSentence::tokens)
                .containsExactly(List.of("Lena", "Ott", "lacht"), List.of("In", "Ulm", "Euro"));
        assertThat(read.get(0).labels()).containsExactly(1, 2, 0);
    }

    @Test
    void aMentionMayBeginWithoutB() throws IOException {
        List<LabelledSentence> read = read("Lena\tI-PER\nOtt\tI-PER\nUlm\tI-LOC\nX\tB-MISC\n");
        assertThat(read.get(0).labels()).containsExactly(1, 2, 5, 7);
    }

    @Test
    void whereMiscIsUnknownOutsideMayBeMisc() throws IOException {
        List<LabelledSentence> read = read("Ulm\tB-LOC\nsiegt\tO\n");
        assertThat(read.get(0).allowed()).containsExactly(1 << 5, 1 | 1 << 7 | 1 << 8);
    }

    @Test
    void aLineWithoutLabelIsNamedWithItsPlace() {
        assertThatThrownBy(() -> read("Ulm\tB-LOC\nsiegt\n"))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("data.bio:2");
    }

    private List<LabelledSentence> read(String text) throws IOException {
        return BioReader.read(Files.writeString(folder.resolve("data.bio"), text), 0);
    }
}
