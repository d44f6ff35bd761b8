package wortlaut.enrich.entity.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.entity.MarkedNames;
import wortlaut.enrich.entity.NameEntity;

/** Names that nobody has: what a model may take for one in a text that is broken. */
class OddNamesTest {
    private static List<NameEntity> entities(String marked) {
        return MarkedNames.of("de", marked).entities().list();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0301",
                "\ud83d",
                "😀",
                "-",
                "...",
                "„",
                "&",
                "& &",
                "„ \u00ad “",
                "7",
                "1. 2.",
                "a",
                "ß",
                "İ",
                "𝔄",
                "A\u0308",
                "- -",
                ". Kern",
                "\u0301 Kern",
                "Kern \u00ad",
                "'",
                "’s",
                "s",
                "Jr.",
                "Dr. Jr.",
                "von",
                "von der",
                "Die",
                "AG",
                "Co. KG",
                "X-",
                "-X",
                "Kern-",
                "😀 Kern",
                "Kern 😀"
            })
    void anyTokensMakeAnEntityOfEveryType(String name) {
        for (String type : List.of("P", "O", "L", "M")) {
            String marked = "[" + type + " " + name + "]";
            assertThat(entities(marked + " kam. " + marked + " ging."))
                    .as(marked)
                    .hasSize(1);
            assertThat(entities("Familie " + marked + " ( " + marked + " ), [" + type + " Uwe Kern] und " + marked))
                    .as(marked)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00ad", "\ufeff", "\u200d", "\u00ad \u00ad"})
    void whatNobodySeesNamesNothing(String name) {
        for (String type : List.of("P", "O", "L", "M")) {
            assertThat(entities("Es kam [" + type + " " + name + "] in [L Gera]."))
                    .hasSize(1);
        }
    }

    @Test
    void aWordOfAThousandCharactersIsAName() {
        String name = "Ada " + "Ke\u0308rn-".repeat(160) + "Lind";
        assertThat(entities("[P " + name + "] kam. [P " + name + "] ging.")).hasSize(1);
        assertThat(entities("[O " + name + "] kam. [O " + "Y".repeat(1_000) + "] ging."))
                .hasSize(2);
    }

    @Test
    void aNameOfAThousandWordsIsAName() {
        String name = "Ada ".repeat(1_000).strip();
        assertThat(entities("[P " + name + "] kam. [P Ada Kern] ging.")).hasSize(2);
        assertThat(entities("[O " + name + "] kam. [O Kern] ging.")).hasSize(2);
    }

    @Test
    void mentionsOfOneNameWithoutEndAreOneEntity() {
        assertThat(entities("[P Uwe Kern], [P Kern] ".repeat(5_000))).hasSize(1);
    }
}
