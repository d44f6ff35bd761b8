package wortlaut.enrich.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.Shared;
import wortlaut.events.Article;
import wortlaut.events.Quote;

class AddresseeFinderTest {
    private static final Enricher ENRICHER = Shared.ENRICHER;

    private static Quote quote(String language, String text) {
        return ENRICHER.enrich(Article.ofText("a", text, language)).quotes().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | „Wir bauen den Deich“, sagte Petra Anders gegenüber der Nordsee-Zeitung. | der Nordsee-Zeitung",
                "de | „Wir bauen den Deich“, sagte Petra Anders dem Bürgermeister. | dem Bürgermeister",
                "de | Petra Anders sagte in einem Interview mit der Nordsee-Zeitung, der Deich sei sicher. | der Nordsee-Zeitung",
                "de | Gegenüber dem Spiegel erklärte Petra Anders, der Deich sei sicher. | dem Spiegel",
                "en | Petra Anders told reporters that the dam was safe. | reporters",
                "en | “We will build it,” Petra Anders said to the mayor. | the mayor",
            })
    void toWhomItIsSaid(String language, String text, String addressee) {
        Quote quote = quote(language, text);
        assertThat(quote.speaker().name()).isEqualTo("Petra Anders");
        assertThat(quote.addressee()).isNotNull();
        assertThat(quote.addressee().exact()).isEqualTo(addressee);
    }

    @Test
    void anAddresseeWithANameIsItsEntity() {
        Quote quote =
                quote("de", "Karl Ohlsen schwieg. „Wir bauen den Deich“, sagte Petra Anders zu Bürgermeister Ohlsen.");
        assertThat(quote.addressee().name()).isEqualTo("Karl Ohlsen");
        assertThat(quote.addressee().entity()).isEqualTo("e1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„Wir bauen den Deich“, sagte Petra Anders am Montag.",
                "Petra Anders erklärte, das Vertrauen gegenüber der Behörde sei groß.",
                "„Wir bauen den Deich“, sagte Petra Anders, die Leiterin der Behörde."
            })
    void nobodyIsMadeUp(String text) {
        assertThat(quote("de", text).addressee()).isNull();
    }
}
