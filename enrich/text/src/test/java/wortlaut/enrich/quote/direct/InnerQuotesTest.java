package wortlaut.enrich.quote.direct;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.quote.Given;

class InnerQuotesTest {
    @Test
    void whomTheSpeakerNamesSaysTheInnerWords() {
        assertThat(Given.german(
                                "„Da hat [P Paul Eder] laut gerufen: ‚Die Kasse ist leer‘, und alle lachten“, sagte [P Jana Wilke].")
                        .said())
                .contains("Paul Eder: Die Kasse ist leer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„Ich habe gerufen: ‚Die Kasse ist leer‘, und alle lachten“, sagte [P Jana Wilke].",
                "„‚Die Kasse ist leer‘, rief ich, und alle lachten“, sagte [P Jana Wilke]."
            })
    void whoSaysIInsideIsTheSpeaker(String marked) {
        assertThat(Given.german(marked).said()).contains("Jana Wilke: Die Kasse ist leer");
    }

    @Test
    void somebodyWithoutANameInsideIsNotTheSpeaker() {
        assertThat(Given.english(
                                "“He kept shouting, ‘The till is empty and so am I,’ and everybody laughed,” said [P Jane Wilkes].")
                        .said())
                .contains("?: The till is empty and so am I,");
    }
}
