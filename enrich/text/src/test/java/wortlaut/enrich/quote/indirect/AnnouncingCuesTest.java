package wortlaut.enrich.quote.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.quote.Given;
import wortlaut.enrich.quote.cue.FoundCue;

class AnnouncingCuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | [P Ada Kern] sagte es. | sagte | SAY",
                "de | [P Ada Kern] glaubt es. | glaubt | THINK",
                "de | Es regnet, so [P Ada Kern]. | so | nothing",
                "de | [P Ada Kern] zufolge regnet es. | zufolge | nothing",
                "de | Die Forderung kam. | Forderung | SAY",
                "de | Der Vorwurf kam. | Vorwurf | SAY",
                "de | Die Hoffnung kam. | Hoffnung | THINK",
                "de | Der Zaun kam. | Zaun | nothing",
                "de | „Die Forderung kam sehr spät“, rief sie. | Forderung | nothing",
                "de | Er beteuert, dass es regnet. | regnet | nothing",
                "en | [P Ada Kern] conceded that it rained. | conceded | SAY",
                "en | [P Ada Kern] conceded it. | conceded | nothing",
                "en | [P Ada Kern] was conceded that it rained. | conceded | nothing",
                "en | [P Ada Kern] saw that it rained. | saw | nothing",
                "en | [P Ada Kern] objects that it rained. | objects | nothing",
                "en | Conceded that it rained. | Conceded | nothing",
                "en | [P Ada Kern] revealed it. | revealed | THINK",
            })
    void whatMayAnnounceAClauseBehindIt(String language, String marked, String word, String kind) {
        Given given = Given.text(language, marked);
        FoundCue cue = new AnnouncingCues(given.reading(), Reports.clauses(given)).at(given.token(word));
        assertThat(cue == null ? "nothing" : cue.kind().name()).isEqualTo(kind);
    }
}
