package wortlaut.enrich.train.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenRules;
import wortlaut.enrich.entity.tagger.Tagger;
import wortlaut.enrich.language.Languages;
import wortlaut.enrich.train.corpus.CorpusPart;

/** The shipped models on the tenth of our own corpus that they were not trained on: exact spans and types. Floors only rise. */
class MentionFloorTest {
    private static final Path CORPUS = Path.of("..", "corpus");

    @ParameterizedTest(name = "{0}: PER {1}, ORG {2}, LOC {3}, MISC {4}, the first three {5}")
    @CsvSource({"de, 0.88, 0.72, 0.87, 0.56, 0.85", "en, 0.82, 0.66, 0.88, 0.0, 0.82"})
    void mentionsAreFoundAtLeastThisWell(
            String language, double person, double organization, double location, double misc, double all)
            throws IOException {
        Evaluation evaluation = TrainEntities.evaluate(model(language), heldOut(language));

        assertThat(evaluation.f1(0)).as("persons: %s", evaluation).isGreaterThanOrEqualTo(person);
        assertThat(evaluation.f1(1)).as("organisations: %s", evaluation).isGreaterThanOrEqualTo(organization);
        assertThat(evaluation.f1(2)).as("places: %s", evaluation).isGreaterThanOrEqualTo(location);
        assertThat(evaluation.f1(3)).as("others: %s", evaluation).isGreaterThanOrEqualTo(misc);
        assertThat(evaluation.f1()).as("all: %s", evaluation).isGreaterThanOrEqualTo(all);
    }

    /** The dictionary has another licence than the rest, and may be taken away. */
    @Test
    void withoutItsDictionaryTheGermanModelFindsNearlyAsMuch() throws IOException {
        Evaluation evaluation = TrainEntities.evaluate(withoutDictionary("de"), heldOut("de"));

        assertThat(evaluation.f1()).as("all: %s", evaluation).isGreaterThanOrEqualTo(0.8);
    }

    private static Tagger model(String language) throws IOException {
        try (InputStream words =
                Tagger.class.getResourceAsStream("/wortlaut/language/" + language + "/dictionary.words")) {
            Tagger tagger = withoutDictionary(language);
            return words == null ? tagger : tagger.withDictionary(words);
        }
    }

    private static Tagger withoutDictionary(String language) throws IOException {
        try (InputStream in = Tagger.class.getResourceAsStream("/wortlaut/language/" + language + "/entities.model")) {
            return Tagger.load(in);
        }
    }

    private static List<LabelledSentence> heldOut(String language) throws IOException {
        TokenRules rules = new Languages().of(language).tokenRules();
        List<LabelledSentence> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS.resolve(language))) {
            for (Path file : files.sorted().toList()) {
                sentences.addAll(CorpusReader.read(file, text -> Document.of(text, rules), 0, CorpusPart.HELD_OUT));
            }
        }
        return sentences;
    }
}
