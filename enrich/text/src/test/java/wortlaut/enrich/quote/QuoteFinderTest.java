package wortlaut.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.Shared;
import wortlaut.events.Article;
import wortlaut.events.Quote;
import wortlaut.events.QuoteType;
import wortlaut.events.SpeakerKind;

class QuoteFinderTest {
    private static final Enricher ENRICHER = Shared.ENRICHER;

    private static List<Quote> quotes(String language, String text) {
        return ENRICHER.enrich(Article.ofText("a", text, language)).quotes();
    }

    private static List<String> speakers(String language, String text) {
        return quotes(language, text).stream()
                .map(quote -> quote.speaker().name())
                .toList();
    }

    @Test
    void speakerBehindTheCue() {
        Quote quote = quotes("de", "„Wir bauen die Brücke im Sommer“, sagte Bürgermeisterin Erika Voss am Montag.")
                .get(0);
        assertThat(quote.speaker().name()).isEqualTo("Erika Voss");
        assertThat(quote.speaker().exact()).isEqualTo("Bürgermeisterin Erika Voss");
        assertThat(quote.cue().exact()).isEqualTo("sagte");
        assertThat(quote.rule()).isEqualTo("cue-after");
        assertThat(quote.text()).isEqualTo("Wir bauen die Brücke im Sommer");
    }

    @Test
    void speakerBeforeTheColon() {
        assertThat(speakers("de", "Der Minister Karl Ohlsen sagte in Kiel: „Wir haben kein Geld.“"))
                .containsExactly("Karl Ohlsen");
    }

    @Test
    void quoteGoesOnBehindItsAttribution() {
        assertThat(speakers("de", "„Das war knapp“, sagte Petra Anders. „Wir hatten großes Glück.“"))
                .containsExactly("Petra Anders", "Petra Anders");
    }

    @Test
    void longAppositionDoesNotHideTheSpeaker() {
        assertThat(
                        speakers(
                                "de",
                                "„Das ist ein Fehler“, sagte Ahmed Tamer, ein früherer Berater der Regierung von Berlin. „Es kostet zu viel Geld.“"))
                .containsExactly("Ahmed Tamer", "Ahmed Tamer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„Wir bauen den Deich“, sagte der Vorsitzende des Ausschusses, Karl Ohlsen.",
                "„Wir bauen den Deich“, sagte der Präsident der Region Elsass Karl Ohlsen.",
                "Der Korrespondent in Kiel, Karl Ohlsen, sagte: „Wir bauen den Deich.“"
            })
    void aRoleWithANameIsNamed(String text) {
        assertThat(quotes("de", text).get(0).speaker().kind()).isEqualTo(SpeakerKind.NAMED);
        assertThat(speakers("de", text)).containsExactly("Karl Ohlsen");
    }

    @Test
    void enclosedSpeakerBeforeTheCue() {
        assertThat(
                        speakers(
                                "de",
                                "„Ich sage Ihnen, das wird teuer“, Lt. Gen. Paul Rehm, Gesandter in Wien, sagte CNN am Dienstag."))
                .containsExactly("Paul Rehm");
    }

    @Test
    void pronounIsResolvedByItsGender() {
        Quote quote = quotes("de", "Karl Ohlsen traf Petra Anders. „Ich bin sehr zufrieden“, sagte sie.")
                .get(0);
        assertThat(quote.speaker().kind()).isEqualTo(SpeakerKind.PRONOUN);
        assertThat(quote.speaker().name()).isEqualTo("Petra Anders");
    }

    @Test
    void describedSpeakerIsNoEntity() {
        Quote quote = quotes("de", "„Wir suchen noch nach dem Fahrer“, sagte ein Sprecher der Polizei.")
                .get(0);
        assertThat(quote.speaker().kind()).isEqualTo(SpeakerKind.DESCRIBED);
        assertThat(quote.speaker().exact()).isEqualTo("ein Sprecher der Polizei");
    }

    @Test
    void unknownSpeakerIsSaidToBeUnknown() {
        Quote quote = quotes("de", "Der Himmel war grau. „Wir fahren morgen alle zusammen nach Hause zurück.“")
                .get(0);
        assertThat(quote.speaker().kind()).isEqualTo(SpeakerKind.UNKNOWN);
    }

    @Test
    void argumentOfTheOneWhoEmbedsAnothersWords() {
        assertThat(speakers(
                        "de",
                        "Ohlsen „gebe einfach nach“ und schade dem Land, argumentierte die Ökonomin Petra Anders."))
                .containsExactly("Petra Anders", "Petra Anders");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sie liest die Zeitschrift „Blaue Stunde“ im Garten.",
                "Die sogenannte „Energiewende“ kommt voran.",
                "Der Film „Der lange Weg“ läuft im Kino.",
                "Er wohnt im Hotel „Zum Löwen“.",
                "Die Seilbahn (spanisch: „el teleférico“) fuhr wieder.",
                "Laut „Seeblick heute“ fährt die Fähre nicht.",
                "Der „Förderkreis Burg und Museum“ wählt einen Vorstand."
            })
    void titlesAndNamesAreNoDirectQuotes(String text) {
        assertThat(quotes("de", text)).noneMatch(quote -> quote.type() == QuoteType.DIRECT);
    }

    @Test
    void wordsThatSomebodyCallsSomethingAreAQuote() {
        assertThat(quotes("de", "Petra Anders nannte den Auftritt «mutlos».")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Petra Anders nannte den Beschluss einen „Irrweg“.",
                "Karl Ohlsen bezeichnete die Pläne als „Luftschloss“."
            })
    void aJudgementInOneWordIsAQuote(String text) {
        assertThat(quotes("de", text)).hasSize(1);
    }

    @Test
    void markedWordsThatAreJoinedAreBothQuotesIfOneIs() {
        assertThat(quotes("de", "Ohlsen nannte den Plan „teuer“ und „Unfug“.")).hasSize(2);
    }

    @Test
    void englishSpeakers() {
        assertThat(speakers("en", "“We will build it,” said Mary Stone, the mayor. “It won’t take long.”"))
                .containsExactly("Mary Stone");
        assertThat(speakers("en", "Paul Reed told reporters: \"We have no money left.\""))
                .containsExactly("Paul Reed");
        assertThat(quotes("en", "\"They left an hour ago,\" a spokesman for the police said.")
                        .get(0)
                        .speaker()
                        .exact())
                .isEqualTo("a spokesman for the police");
    }

    @Test
    void languageWithoutAModelGivesQuotesWithoutSpeakers() {
        List<Quote> quotes = quotes("es", "El alcalde dijo: «Vamos a construir este puente en la ciudad.»");
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).speaker().kind()).isEqualTo(SpeakerKind.UNKNOWN);
    }

    @Test
    void whoStandsBeforeTheVerbSpeaksWhateverStandsBehindIt() {
        assertThat(speakers("de", "Der Vorsitzende Karl Ohlsen nannte sie „mutlos und viel zu teuer“."))
                .containsExactly("Karl Ohlsen");
    }

    @Test
    void aNameBehindADashSignsItsQuote() {
        assertThat(speakers(
                        "en",
                        "“We never saw anything like it.” ― Mary Stone\n\n“It was over soon enough.” ― Paul Reed"))
                .containsExactly("Mary Stone", "Paul Reed");
    }

    @Test
    void twoWhoSpeakTogetherAreOneSpan() {
        assertThat(quotes("de", "„Das halten wir für falsch“, sagten Petra Anders und Karl Ohlsen in Kiel.")
                        .get(0)
                        .speaker()
                        .exact())
                .isEqualTo("Petra Anders und Karl Ohlsen");
    }

    @Test
    void whatSomethingCallsItselfIsNoQuote() {
        assertThat(quotes("de", "Die Gruppe, die sich „Rat für ein freies Meer“ nennt, traf Petra Anders."))
                .isEmpty();
    }

    @Test
    void wordsThatNothingAnnouncesAreAGuessThatSaysSo() {
        Quote quote = quotes(
                        "de",
                        "Petra Anders hatte sich erhofft, dass das Geld „in die Deiche und nicht in die Häfen fließt“.")
                .get(0);
        Quote announced = quotes("de", "„Das Geld fließt in die Deiche und nicht in die Häfen“, sagte Petra Anders.")
                .get(0);
        assertThat(quote.speaker().name()).isEqualTo("Petra Anders");
        assertThat(quote.rule()).isEqualTo("subject-of-sentence");
        assertThat(quote.confidence()).isLessThan(announced.confidence());
    }

    @Test
    void whoElseMayHaveSaidItIsGiven() {
        Quote quote = quotes("de", "Karl Ohlsen sagte Petra Anders in Kiel: „Wir haben kein Geld mehr dafür.“")
                .get(0);
        assertThat(quote.speaker().name()).isEqualTo("Karl Ohlsen");
        assertThat(quote.alternatives()).extracting(other -> other.name()).contains("Petra Anders");
    }
}
