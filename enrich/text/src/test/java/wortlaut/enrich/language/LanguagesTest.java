package wortlaut.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.confidence.Evidence;

class LanguagesTest {
    private final Languages languages = new Languages();

    @Test
    void aTagIsKnownByItsFirstPart() {
        assertThat(languages.of("de-AT")).isSameAs(languages.of("DE")).isSameAs(languages.of(" de_CH "));
        assertThat(languages.of("de-AT").tag()).isEqualTo("de");
    }

    @Test
    void whatNobodyKnowsHasRulesButNoWords() {
        Language unknown = languages.of("tlh");
        assertThat(unknown.tag()).isEqualTo("und");
        assertThat(languages.of("../de")).isSameAs(unknown);
        assertThat(unknown.hasModel()).isFalse();
        assertThat(unknown.findsNames()).isFalse();
        assertThat(unknown.findsSpeakers()).isFalse();
        assertThat(unknown.role("Minister")).isNull();
    }

    @Test
    void aLanguageFindsWhatItsListsAreFor() {
        assertThat(languages.of("nl").findsSpeakers()).isFalse();
        assertThat(languages.of("fr").findsSpeakers()).isTrue();
        assertThat(languages.of("fr").findsNames()).isTrue();
        assertThat(languages.of("fr").hasModel()).isFalse();
        assertThat(languages.of("de").hasModel()).isTrue();
    }

    @Test
    void aFirstNameIsKnownByTheListOrItsEnding() {
        Language language = languages.of("de");
        assertThat(language.firstNameGender("Greta")).isEqualTo(Gender.FEMININE);
        assertThat(language.firstNameGender("Andrea")).isEqualTo(Gender.UNKNOWN);
        assertThat(language.firstNameGender("Hartfried")).isEqualTo(Gender.MASCULINE);
        assertThat(language.firstNameGender("Quorx")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void calibrationIsLeftOutToFitOne() {
        Evidence evidence = new Evidence(0.5, List.of("speaker.named"));
        assertThat(Languages.uncalibrated().of("de").calibration().of(evidence)).isEqualTo(0.5);
        assertThat(languages.of("de").calibration().of(evidence)).isNotEqualTo(0.5);
    }
}
