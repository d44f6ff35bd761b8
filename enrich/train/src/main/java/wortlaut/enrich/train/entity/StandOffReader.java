package wortlaut.enrich.train.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.tagger.Labels;
import wortlaut.events.WortlautException;

/**
 * Reads mentions that stand apart from their texts: a TAB-separated file in which a line of article number and SHA-256 of the
 * article's text (UTF-8) is followed by one line a mention: article number, start, end (Unicode code points, half-open) and type.
 * The texts lie in a folder, as {@code NUMBER.txt} or as {@code originalText} of {@code NUMBER.json}. Articles that are missing there, or
 * whose text is another, are left out and counted.
 */
final class StandOffReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Path texts;
    private final Function<String, Document> tokenizer;
    private final List<LabelledSentence> sentences = new ArrayList<>();
    private int read;
    private int missing;
    private int different;
    private int number;
    private String article = "";
    private String text;
    private MentionLabels labels;

    /**
     * @param sentences of the articles that are there, in the order of the file
     * @param articles how many were read
     * @param missing how many have no text in the folder
     * @param different how many have a text of another hash
     */
    record Result(List<LabelledSentence> sentences, int articles, int missing, int different) {
        /** One line for people, empty where nothing was left out. */
        String skipped(Path file, Path texts) {
            return missing + different == 0
                    ? ""
                    : "%s: %d articles read from %s, %d left out: %d are not there, %d have another text"
                            .formatted(file, articles, texts, missing + different, missing, different);
        }
    }

    private StandOffReader(Path file, Path texts, Function<String, Document> tokenizer) {
        this.file = file;
        this.texts = texts;
        this.tokenizer = tokenizer;
    }

    /**
     * All sentences of the articles whose texts are in the folder.
     *
     * @param tokenizer cuts an article as it is done at run time
     * @throws WortlautException naming file and line where a line has another form or a mention does not fit its text
     */
    static Result read(Path file, Path texts, Function<String, Document> tokenizer) throws IOException {
        StandOffReader reader = new StandOffReader(file, texts, tokenizer);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    reader.line(line.split("\t", -1));
                }
            }
        }
        reader.endArticle();
        return new Result(reader.sentences, reader.read, reader.missing, reader.different);
    }

    private void line(String[] fields) throws IOException {
        if (fields.length == 2) {
            endArticle();
            startArticle(fields[0], fields[1]);
        } else if (fields.length == 4 && fields[0].equals(article)) {
            mention(fields);
        } else {
            throw broken("expected article TAB SHA-256, or article TAB start TAB end TAB type of the article above");
        }
    }

    private void startArticle(String name, String hash) throws IOException {
        article = name;
        String found = text(name);
        if (found == null) {
            missing++;
        } else if (!sha256(found).equals(hash)) {
            different++;
        } else {
            read++;
            text = found;
            labels = new MentionLabels(tokenizer.apply(found));
        }
    }

    private void mention(String[] fields) {
        int type = Labels.TYPES.indexOf(fields[3]);
        if (type < 0) {
            throw broken("unknown type " + fields[3] + ", known are " + Labels.TYPES);
        }
        if (labels == null) {
            return;
        }
        try {
            int start = text.offsetByCodePoints(0, Integer.parseInt(fields[1]));
            int end = text.offsetByCodePoints(0, Integer.parseInt(fields[2]));
            labels.add(new CharSpan(start, end), type);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw broken("no span of article " + article + ": " + fields[1] + " to " + fields[2]);
        }
    }

    private void endArticle() {
        if (labels != null) {
            sentences.addAll(labels.sentences(0));
        }
        labels = null;
    }

    private String text(String name) throws IOException {
        Path plain = texts.resolve(name + ".txt");
        if (Files.exists(plain)) {
            return Files.readString(plain);
        }
        Path json = texts.resolve(name + ".json");
        if (!Files.exists(json)) {
            return null;
        }
        JsonNode original = JSON.readTree(json.toFile()).path("originalText");
        return original.isTextual() ? original.textValue() : null;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private WortlautException broken(String what) {
        return new WortlautException(file + ":" + number + ": " + what);
    }
}
