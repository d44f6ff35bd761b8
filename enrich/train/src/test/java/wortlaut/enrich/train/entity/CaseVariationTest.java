package wortlaut.enrich.train.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseVariationTest {
    private static final LabelledSentence SENTENCE =
            new LabelledSentence(List.of("Ada", "Kern", "lives", "here"), new int[] {2, 4, 1, 1}, 3);

    @Test
    void someSentencesComeAgainInCapitalsOrSmallLettersWithTheSameLabels() {
        List<LabelledSentence> copies = new CaseVariation(1).of(Collections.nCopies(300, SENTENCE));

        assertThat(copies).hasSizeBetween(40, 80);
        assertThat(copies)
                .extracting(LabelledSentence::tokens)
                .containsOnly(List.of("ADA", "KERN", "LIVES", "HERE"), List.of("ada", "kern", "lives", "here"));
        assertThat(copies).allSatisfy(copy -> {
            assertThat(copy.allowed()).containsExactly(2, 4, 1, 1);
            assertThat(copy.source()).isEqualTo(3);
        });
    }
}
