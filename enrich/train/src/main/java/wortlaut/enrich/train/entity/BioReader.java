package wortlaut.enrich.train.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.entity.tagger.Labels;
import wortlaut.events.WortlautException;

/** Reads files of one token a line, TAB, label (BIO, also without B where no mention of the same type stands before), a blank line after each sentence. */
final class BioReader {
    private final int source;
    private final List<LabelledSentence> sentences = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();

    private BioReader(int source) {
        this.source = source;
    }

    /**
     * All sentences of a file. Where it knows no MISC at all, its tokens outside are allowed to be MISC, too.
     *
     * @throws WortlautException naming file and line where a line is neither blank nor a token with a known label
     */
    static List<LabelledSentence> read(Path file, int source) {
        BioReader reader = new BioReader(source);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                reader.line(line, file, number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        reader.endSentence();
        return reader.openMisc();
    }

    private void line(String line, Path file, int number) {
        if (line.isBlank()) {
            endSentence();
            return;
        }
        int tab = line.lastIndexOf('\t');
        int label = tab <= 0 ? -1 : Labels.parse(line.substring(tab + 1).strip());
        if (label < 0) {
            throw new WortlautException(
                    file + ":" + number + ": expected token TAB label (O, B-PER, I-PER, … MISC), found: " + line);
        }
        String token = line.substring(0, tab);
        if (token.equals("-DOCSTART-")) {
            return;
        }
        tokens.add(token);
        labels.add(label);
    }

    private void endSentence() {
        if (tokens.isEmpty()) {
            return;
        }
        byte[] known = new byte[tokens.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = labels.get(i).byteValue();
        }
        sentences.add(LabelledSentence.of(tokens, known, source));
        tokens.clear();
        labels.clear();
    }

    private List<LabelledSentence> openMisc() {
        int misc = 3 << Labels.begin(3);
        boolean knowsMisc = sentences.stream().anyMatch(s -> has(s, misc));
        if (!knowsMisc) {
            sentences.forEach(s -> open(s, misc));
        }
        return sentences;
    }

    private static boolean has(LabelledSentence sentence, int labels) {
        for (int allowed : sentence.allowed()) {
            if ((allowed & labels) != 0) {
                return true;
            }
        }
        return false;
    }

    private static void open(LabelledSentence sentence, int labels) {
        for (int i = 0; i < sentence.allowed().length; i++) {
            if (sentence.allowed()[i] == 1 << Labels.OUTSIDE) {
                sentence.allowed()[i] |= labels;
            }
        }
    }
}
