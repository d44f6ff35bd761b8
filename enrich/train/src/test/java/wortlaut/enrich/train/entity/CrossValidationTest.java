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

class CrossValidationTest {
    private static final String SENTENCE = "Frau\tO\n%s\tB-PER\nwohnt\tO\nin\tO\n%s\tB-LOC\n.\tO\n\n";

    @TempDir
    Path folder;

    @Test
    void everySentenceIsMeasuredOnceByAModelThatHasNotSeenIt() throws IOException {
        String[] people = {"Kern", "Ott", "Lindner", "Brandt", "Vogel", "Hahn"};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(SENTENCE.formatted(people[i % 6], "Ort" + i % 7));
        }
        Path data = Files.writeString(folder.resolve("data.bio"), text.toString());

        Evaluation evaluation = CrossValidation.run(settings(List.of(data)), 3).get(data);

        assertThat(evaluation.f1()).isGreaterThan(0.95);
        assertThat(evaluation.toString()).contains("(60)");
    }

    @Test
    void withoutDataThereIsNothingToMeasure() {
        assertThatThrownBy(() -> CrossValidation.run(settings(List.of()), 3)).isInstanceOf(WortlautException.class);
    }

    private TrainingSettings settings(List<Path> data) {
        Path out = folder.resolve("unused.model");
        return new TrainingSettings("de", data, List.of(), List.of(), List.of(), null, folder, out, 1, 1);
    }
}
