package wortlaut.enrich.train.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.Hashes;
import wortlaut.enrich.document.TokenRules;
import wortlaut.enrich.entity.tagger.Tagger;
import wortlaut.events.WortlautException;

class TrainEntitiesTest {
    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void write() throws IOException {
        StringBuilder text = new StringBuilder();
        String[] people = {"Kern", "Ott", "Lindner", "Brandt", "Vogel", "Hahn"};
        String[] towns = {"Gera", "Ulm", "Trier", "Jena", "Emden", "Celle"};
        for (int i = 0; i < 60; i++) {
            text.append("Frau\tO\n").append(people[i % 6]).append("\tB-PER\nwohnt\tO\nin\tO\n");
            text.append(towns[i % 5]).append("\tB-LOC\n.\tO\n\n");
        }
        text.append("Der\tO\nEuro\tB-MISC\nfiel\tO\n.\tO\n");
        data = Files.writeString(folder.resolve("data.bio"), text.toString());
        Files.writeString(folder.resolve("own-de.txt"), "city\tGera\ncity\tBad Homburg\n");
    }

    @Test
    void contextsAreLearntAndKeptInTheFile() throws IOException {
        Tagger tagger = load(train("a.model"));
        byte[] labels = new SentenceTagger(tagger).tag(List.of("Frau", "Zwirner", "wohnt", "in", "Quedlinburg", "."));
        assertThat(labels).containsExactly(0, 1, 0, 0, 5, 0);
    }

    @Test
    void theSameDataAndSeedGiveTheSameFile() throws IOException {
        assertThat(train("a.model")).hasSameBinaryContentAs(train("b.model"));
    }

    @Test
    void aDocumentIsLabelledSentenceBySentence() throws IOException {
        Tagger tagger = load(train("a.model"));
        Document document = Document.of("Frau Kern wohnt in Gera.", TokenRules.none());
        assertThat(tagger.tag(document, tagger.scratch())).containsExactly(0, 1, 0, 0, 5, 0);
    }

    @Test
    void aDictionaryIsKeptInAFileOfItsOwnAndMayBeMissing() throws IOException {
        Files.writeString(folder.resolve("dictionary-de.txt"), "noun\tFrau\nverb\twohnt\n");
        Path model = train("with.model");
        Files.delete(folder.resolve("dictionary-de.txt"));
        List<String> sentence = List.of("Frau", "Zwirner", "wohnt", "in", "Quedlinburg", ".");

        Tagger without = load(model);
        assertThat(new SentenceTagger(without).tag(sentence)).containsExactly(0, 1, 0, 0, 5, 0);
        try (InputStream words = Files.newInputStream(folder.resolve("dictionary.words"))) {
            Tagger with = without.withDictionary(words);
            assertThat(new SentenceTagger(with).tag(sentence)).containsExactly(0, 1, 0, 0, 5, 0);
            assertThat(with.lexicon().dictionary().uses(Hashes.of("wohnt"))).isEqualTo(2);
        }
    }

    @Test
    void anotherFileIsNoDictionary() throws IOException {
        Tagger tagger = load(train("a.model"));
        InputStream other = new ByteArrayInputStream(new byte[64]);
        assertThatThrownBy(() -> tagger.withDictionary(other))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("not a dictionary");
    }

    @Test
    void anotherFileIsRefused() {
        InputStream other = new ByteArrayInputStream(new byte[64]);
        assertThatThrownBy(() -> Tagger.load(other))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("not an entity model");
    }

    @Test
    void trainingOnNothingIsRefused() {
        TrainingSettings settings = new TrainingSettings(
                "de", List.of(), List.of(), List.of(), List.of(), null, folder, folder.resolve("x.model"), 1, 1);
        assertThatThrownBy(() -> TrainEntities.train(settings)).isInstanceOf(WortlautException.class);
    }

    private Path train(String name) {
        Path out = folder.resolve(name);
        TrainEntities.train(
                new TrainingSettings("de", List.of(data), List.of(), List.of(), List.of(), null, folder, out, 1, 2));
        return out;
    }

    private static Tagger load(Path model) throws IOException {
        try (InputStream in = Files.newInputStream(model)) {
            return Tagger.load(in);
        }
    }
}
