package wortlaut.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.MentionFinder;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.entity.alias.Aliases;
import wortlaut.enrich.language.LanguageDetector;
import wortlaut.enrich.language.Languages;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Entity;
import wortlaut.events.EntityType;
import wortlaut.events.Mention;
import wortlaut.events.Quote;
import wortlaut.events.QuoteType;
import wortlaut.events.Span;
import wortlaut.events.SpeakerKind;

/** What the analysis says on the wire of texts whose people, every capitalised pair of words, are found without a model. */
class AnnotationsTest {
    private static final Languages LANGUAGES = Shared.LANGUAGES;
    private static final LanguageDetector DETECTOR = Shared.DETECTOR;
    private static final Pattern PAIR = Pattern.compile("(?:Ada|Uwe|Helga) \\p{Lu}[\\p{L}\\p{Mn}]+");
    private static final MentionFinder PAIRS = passage -> {
        List<NameMention> mentions = new ArrayList<>();
        Matcher pair = PAIR.matcher(passage.document().text());
        while (pair.find()) {
            int first = passage.document().tokenFrom(pair.start());
            mentions.add(new NameMention(new TokenSpan(first, first + 2), EntityType.PERSON));
        }
        return mentions;
    };

    private static EnrichedArticle enrich(String text, String language, String... aliases) {
        Aliases known = aliases.length == 0 ? Aliases.none() : Aliases.parse(List.of(aliases), "a.csv");
        EnrichedArticle enriched =
                new Enricher(LANGUAGES, DETECTOR, PAIRS, () -> known).enrich(Article.ofText("urn:a", text, language));
        assertThat(enriched.wrongOffsets()).isEmpty();
        return enriched;
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀 ", "Mu\u0308he 𝔄𝔅\r\n", "\ufeff", "\ud83d ", "„Titel“\n\n"})
    void offsetsCountCodePointsWhateverStandsBefore(String before) {
        EnrichedArticle enriched = enrich(before + "„Wir gehen jetzt alle heim“, sagte Ada Ku\u0308hn.", "de");
        Mention mention = enriched.entities().get(0).mentions().get(0);
        assertThat(mention.exact()).isEqualTo("Ada Ku\u0308hn");
        assertThat(mention.start()).isEqualTo(before.codePointCount(0, before.length()) + 35);
        Quote quote = enriched.quotes().get(enriched.quotes().size() - 1);
        assertThat(quote.speaker().name()).isEqualTo("Ada Kühn");
        assertThat(quote.speaker().exact()).isEqualTo("Ada Ku\u0308hn");
        assertThat(quote.speaker().entity()).isEqualTo("e1");
        assertThat(quote.cue().exact()).isEqualTo("sagte");
    }

    @Test
    void theSpansOfAQuoteHaveItsMarksAndItsTextHasNone() {
        Quote quote = enrich("“We leave,” said Ada Kern, “all of us, and right now.”", "en")
                .quotes()
                .get(0);
        assertThat(quote.spans()).containsExactly(new Span(0, 11), new Span(27, 54));
        assertThat(quote.exact()).isEqualTo("“We leave,” “all of us, and right now.”");
        assertThat(quote.text()).isEqualTo("We leave, […] all of us, and right now.");
        assertThat(quote.type()).isEqualTo(QuoteType.DIRECT);
    }

    @Test
    void quotesAreNumberedInTheOrderOfTheTextAndNameTheirParents() {
        List<Quote> quotes = enrich(
                        "„Er sagte: ‚Ich gehe jetzt heim.‘ Das war alles“, sagte Ada Kern. „Nein, das war es nicht“, sagte Uwe Lind.",
                        "de")
                .quotes();
        assertThat(quotes).extracting(Quote::id).containsExactly("q1", "q2", "q3");
        assertThat(quotes.get(0).parent()).isNull();
        assertThat(quotes.get(1).parent()).isEqualTo("q1");
    }

    @Test
    void confidencesAreHundredthsAndAlternativesHalveWhatIsLeft() {
        EnrichedArticle enriched =
                enrich("Ada Kern und Helga Kern kamen. „Wir gehen jetzt alle heim“, sagte Kern. Sie lachte.", "de");
        for (Quote quote : enriched.quotes()) {
            assertThat(quote.confidence() * 100).isCloseTo(Math.rint(quote.confidence() * 100), within(1e-9));
            double left = 1 - quote.confidence();
            for (var other : quote.alternatives()) {
                left /= 2;
                assertThat(other.confidence()).isCloseTo(left, within(0.01));
            }
        }
    }

    @Test
    void whoIsOnlyDescribedHasNoEntity() {
        Quote quote = enrich("„Wir gehen jetzt alle heim“, sagte ein Sprecher der Polizei.", "de")
                .quotes()
                .get(0);
        assertThat(quote.speaker().kind()).isEqualTo(SpeakerKind.DESCRIBED);
        assertThat(quote.speaker().entity()).isNull();
        assertThat(quote.speaker().name()).contains("Sprecher");
    }

    @Test
    void whoIsUnknownHasNoPlaceAndNoName() {
        Quote quote = enrich("Es hieß: „Wir gehen jetzt alle heim, und morgen kommen wir wieder.“", "de")
                .quotes()
                .get(0);
        assertThat(quote.speaker().kind()).isEqualTo(SpeakerKind.UNKNOWN);
        assertThat(quote.speaker().start()).isNull();
        assertThat(quote.speaker().name()).isNull();
    }

    @Test
    void usersNamesAndIdsReachTheWire() {
        EnrichedArticle enriched =
                enrich("Uwe Moor kam. Uwe Moor ging.", "de", "name,id,aliases", "Dr. Moor,Q7,Uwe Moor");
        Entity entity = enriched.entities().get(0);
        assertThat(entity.name()).isEqualTo("Dr. Moor");
        assertThat(entity.aliases()).containsExactly("Uwe Moor");
        assertThat(entity.externalId()).isEqualTo("Q7");
        assertThat(entity.mentions()).hasSize(2);
        assertThat(entity.salience()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "und", "de-x-ungewohnt", "xx-Latn"})
    void aLanguageThatIsGivenIsKeptAsItIs(String language) {
        assertThat(enrich("« Oui, nous partons tous », a dit Ada Kern.", language)
                        .language())
                .isEqualTo(language);
    }

    @Test
    void aLanguageOfSpacesIsDetected() {
        assertThat(enrich("Der Rat hat das nicht beschlossen und ist dann gegangen.", "  ")
                        .language())
                .isEqualTo("de");
        assertThat(enrich("The council has not decided this and then it was gone.", null)
                        .language())
                .isEqualTo("en");
    }

    @Test
    void aliasesAreAskedForAtEachArticle() {
        List<Aliases> now = new ArrayList<>(List.of(Aliases.none()));
        Enricher enricher = new Enricher(LANGUAGES, DETECTOR, PAIRS, () -> now.get(0));
        Article article = Article.ofText("urn:a", "Uwe Moor kam.", "de");
        assertThat(enricher.enrich(article).entities().get(0).externalId()).isNull();
        now.set(0, Aliases.parse(List.of("name,id", "Uwe Moor,Q7"), "a.csv"));
        assertThat(enricher.enrich(article).entities().get(0).externalId()).isEqualTo("Q7");
    }
}
