package wortlaut.enrich.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "Mu\u0308ller 😀 geht",
                "😀😀",
                "\ud83d",
                "\ude00\ud83d",
                "a\ud83db\ude00",
                "👩🏽‍🚒 „Ja“ \ufb03",
                "\ud83d\ud83d\ude00\ude00"
            })
    void everyIndexCountsAsTheJdkCounts(String text) {
        CodePoints points = CodePoints.of(text.toCharArray());
        for (int index = 0; index <= text.length(); index++) {
            boolean within = index > 0
                    && index < text.length()
                    && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
            if (!within) {
                assertThat(points.before(index)).as("%d", index).isEqualTo(text.codePointCount(0, index));
            }
        }
    }

    @Test
    void manyPairsAreCounted() {
        String text = "😀x".repeat(1_000);
        assertThat(CodePoints.of(text.toCharArray()).before(text.length())).isEqualTo(2_000);
        assertThat(CodePoints.of(text.toCharArray()).before(3)).isEqualTo(2);
    }
}
