package wortlaut.enrich.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.Hashes;
import wortlaut.enrich.document.TokenRules;
import wortlaut.enrich.entity.tagger.feature.IntTable;
import wortlaut.enrich.entity.tagger.feature.Lexicon;
import wortlaut.events.WortlautException;

/** A model made by hand: "Ada" begins a person, "Kern" goes on with one, "Gera" is a place, all other words speak for nothing. */
class TaggerTest {
    private static final int L = Labels.COUNT;
    private static final int PERSON = 0;
    private static final int PLACE = 2;
    private static final Lexicon NOTHING = new Lexicon(table(), table(), table(), table(), new int[] {0});
    private static final Tagger TAGGER = tagger();

    private static IntTable table() {
        return new IntTable(new int[0], new int[0]);
    }

    private static Tagger tagger() {
        TreeMap<Integer, byte[]> rows = new TreeMap<>();
        rows.put(key("Ada"), row(Map.of(Labels.begin(PERSON), 40)));
        rows.put(key("Kern"), row(Map.of(Labels.inside(PERSON), 35, Labels.begin(PERSON), 10)));
        rows.put(key("Gera"), row(Map.of(Labels.begin(PLACE), 40)));
        byte[] all = new byte[rows.size() * L];
        int i = 0;
        for (byte[] row : rows.values()) {
            System.arraycopy(row, 0, all, i++ * L, L);
        }
        int[] keys = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new Tagger(NOTHING, new Weights(keys, all, 0.1f, transitions()));
    }

    /** A person is rare, and one of several words still more so. */
    private static float[] transitions() {
        float[] transitions = new float[L * L];
        byte begin = Labels.begin(PERSON);
        byte inside = Labels.inside(PERSON);
        for (int before = 0; before < L; before++) {
            transitions[before * L + begin] = -1.5f;
        }
        transitions[begin * L + begin] = -5;
        transitions[begin * L + inside] = -3;
        transitions[inside * L + inside] = -3;
        return transitions;
    }

    /** What a word as it stands is known by: the template of exact words is 10. */
    private static int key(String word) {
        return Weights.key(Hashes.join(10, Hashes.of(word)));
    }

    private static byte[] row(Map<Byte, Integer> weights) {
        byte[] row = new byte[L];
        weights.forEach((label, weight) -> row[label] = weight.byteValue());
        return row;
    }

    private static String labels(Tagger tagger, String text, Scratch scratch) {
        StringBuilder names = new StringBuilder();
        for (byte label : tagger.tag(Document.of(text, TokenRules.none()), scratch)) {
            names.append(' ').append(Labels.name(label));
        }
        return names.toString().strip();
    }

    private static String labels(String text) {
        return labels(TAGGER, text, TAGGER.scratch());
    }

    @Test
    void tokensGetTheLabelsThatTheirFeaturesSpeakFor() {
        assertThat(labels("Ada Kern mag Gera sehr")).isEqualTo("B-PER I-PER O B-LOC O");
        assertThat(labels("Gera")).isEqualTo("B-LOC");
        assertThat(labels("")).isEmpty();
    }

    @Test
    void aSurnameIsFoundWhereTheTextHasAFullName() {
        assertThat(labels("Er mag Kern")).isEqualTo("O O O");
        assertThat(labels("Ada Kern kam. Er mag Kern.")).isEqualTo("B-PER I-PER O O O O B-PER O");
    }

    @Test
    void aSentenceWithoutEndIsLabelledInPieces() {
        String text = "und ".repeat(2_500) + "Gera";
        assertThat(labels(text)).endsWith(" O B-LOC").hasSize("O ".length() * 2_500 + "B-LOC".length());
    }

    @Test
    void workingMemoryOfOneTextDoesNotShowInTheNext() {
        Scratch used = TAGGER.scratch();
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            many.append("wort").append(i).append(i % 50 == 0 ? ". " : " ");
        }
        labels(TAGGER, many.toString(), used);
        String text = "Ada Kern mag Gera sehr. Wort17 mag Kern.";
        assertThat(labels(TAGGER, text, used)).isEqualTo(labels(text));
    }

    @Test
    void labellingIsChargedToTheDocument() {
        Document document = Document.of("Ada Kern mag Gera", TokenRules.none());
        long before = document.budget().spent();
        TAGGER.tag(document, TAGGER.scratch());
        assertThat(document.budget().spent() - before).isGreaterThanOrEqualTo(4 * 16);
    }

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ModelFile.write(TAGGER, file);
        Tagger read = Tagger.load(new ByteArrayInputStream(file.toByteArray()));
        assertThat(labels(read, "Ada Kern mag Gera sehr", read.scratch())).isEqualTo("B-PER I-PER O B-LOC O");
        assertThat(read.weights().keys()).isEqualTo(TAGGER.weights().keys());
        assertThat(read.weights().rows()).isEqualTo(TAGGER.weights().rows());
        assertThat(read.weights().step()).isEqualTo(0.1f);
    }

    @Test
    void whatIsNoModelSaysHowOneIsMade() {
        assertThatThrownBy(() -> Tagger.load(new ByteArrayInputStream("not a model".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(WortlautException.class)
                .hasMessage("not an entity model; make one with: wortlaut train entities");
    }

    @Test
    void aModelOfAnotherVersionNamesBoth() {
        byte[] later = {0x57, 0x4C, 0x45, 0x4D, 0, 0, 0, 9, 0};
        assertThatThrownBy(() -> Tagger.load(new ByteArrayInputStream(later)))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("version 9")
                .hasMessageContaining("reads version 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 8, 20})
    void aModelThatIsCutOffIsNoModel(int bytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ModelFile.write(TAGGER, file);
        byte[] cut = Arrays.copyOf(file.toByteArray(), bytes);
        assertThatThrownBy(() -> Tagger.load(new ByteArrayInputStream(cut))).isInstanceOf(EOFException.class);
    }

    @Test
    void whatIsNoDictionarySaysHowOneIsMade() {
        assertThatThrownBy(() -> TAGGER.withDictionary(new ByteArrayInputStream(new byte[8])))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("not a dictionary of version 1")
                .hasMessageContaining("wortlaut train entities");
    }
}
