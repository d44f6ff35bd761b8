package wortlaut.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.Shared;

class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = Shared.DETECTOR;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Der Rat hat am Montag beschlossen, dass die Brücke nicht neu gebaut wird.
            en | The council has decided that the bridge will not be built again this year.
            nl | De gemeenteraad heeft besloten dat de brug niet opnieuw wordt gebouwd.
            fr | Le conseil a décidé que le pont ne serait pas reconstruit dans la ville.
            it | Il consiglio ha deciso che il ponte non sarà più ricostruito nella città.
            es | El consejo ha decidido que el puente no se construya más en la ciudad.
            pt | O conselho decidiu que a ponte não será mais construída em uma cidade.
            pl | Rada zdecydowała, że most nie jest już w planie i że się go nie odbuduje.
            da | Rådet har besluttet, at broen ikke bliver bygget, og det er der mange, som nu ved.
            de | „Es geht“, sagte Eva Lind.
            en | "It works," said Tom Ashdown.
            sv | Rådet har beslutat att bron inte ska byggas och det är många som vet om det.
            """)
    void tellsLanguagesApart(String expected, String text) {
        assertThat(DETECTOR.detect(text)).isEqualTo(expected);
    }

    @Test
    void saysWhenUnsure() {
        assertThat(DETECTOR.detect("Lorem 12 34 ipsum")).isEqualTo("und");
        assertThat(DETECTOR.detect("…")).isEqualTo("und");
    }
}
