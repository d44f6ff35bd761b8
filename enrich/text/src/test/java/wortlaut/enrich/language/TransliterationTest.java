package wortlaut.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.language.data.Entry;

class TransliterationTest {
    private final Transliteration transliteration = new Transliteration(List.of(
            entry("schtsch", "sc"),
            entry("sch", "s"),
            entry("sh", "s"),
            entry("tsch", "c"),
            entry("ch", "c"),
            entry("y", "i"),
            entry("w", "v"),
            entry("ja", "a"),
            entry("dmitr", "dimitr")));

    private static Entry<String> entry(String spelling, String key) {
        return new Entry<>(spelling, key, 1);
    }

    @Test
    void spellingsOfOneSoundShareAKey() {
        assertThat(transliteration.key("Schurow"))
                .isEqualTo(transliteration.key("Shurov"))
                .isEqualTo("surov");
        assertThat(transliteration.key("Tschapin")).isEqualTo(transliteration.key("Chapin"));
        assertThat(transliteration.key("Schurow")).isNotEqualTo(transliteration.key("Tschurow"));
    }

    @Test
    void theLongestSpellingCounts() {
        assertThat(transliteration.key("Schtschekin")).isEqualTo("scekin");
        assertThat(transliteration.key("Dmitri")).isEqualTo(transliteration.key("Dimitry"));
    }

    @Test
    void accentsDoubledLettersAndAFinalIDoNotCount() {
        assertThat(transliteration.key("Ruséll")).isEqualTo("rusel");
        assertThat(transliteration.key("Orlowsky"))
                .isEqualTo(transliteration.key("Orlovski"))
                .isEqualTo("orlovsk");
        assertThat(transliteration.key("I")).isEqualTo("i");
        assertThat(transliteration.key("")).isEmpty();
    }
}
