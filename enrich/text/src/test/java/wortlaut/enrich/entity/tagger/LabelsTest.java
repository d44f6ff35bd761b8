package wortlaut.enrich.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    @Test
    void everyLabelIsReadAsItIsWritten() {
        for (int label = 0; label < Labels.COUNT; label++) {
            assertThat(Labels.parse(Labels.name(label))).isEqualTo(label);
        }
        assertThat(Labels.name(Labels.inside(3))).isEqualTo("I-MISC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "B-", "B-per", "X-PER", "BXPER", "I-PERS", "o", "0"})
    void whatIsNoLabelIsToldByMinusOne(String text) {
        assertThat(Labels.parse(text)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "O, B-PER, true",
        "O, I-PER, false",
        "B-PER, I-PER, true",
        "I-PER, I-PER, true",
        "I-PER, B-PER, true",
        "I-PER, I-ORG, false",
        "B-ORG, I-PER, false",
        "I-PER, O, true",
        "I-ORG, I-PER, false"
    })
    void aMentionGoesOnInItsOwnTypeOnly(String before, String after, boolean may) {
        assertThat(Labels.mayFollow(Labels.parse(before), Labels.parse(after))).isEqualTo(may);
    }
}
