package wortlaut.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Entity;
import wortlaut.events.Quote;
import wortlaut.events.QuoteType;

/** What a language has that is nothing but a folder of lists: marks, direct quotes, names by list and place, speakers beside a cue. */
class FrenchTest {
    private static final Enricher ENRICHER = Shared.ENRICHER;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            « Nous rouvrirons le pont au printemps », a déclaré Claire Vasseur. | Nous rouvrirons le pont au printemps | Claire Vasseur
            «\u00a0Le chantier coûte trop cher\u00a0», estime la maire Vasseur. | Le chantier coûte trop cher | Vasseur
            « La digue tient encore », assure Oumar Tirel, directeur du port. | La digue tient encore | Oumar Tirel
            Le maire de Lormont, Paul Tirel, a répondu : « Les travaux commencent lundi. » | Les travaux commencent lundi. | Paul Tirel
            “Les vaches sont rentrées”, explique Paul Tirel. | Les vaches sont rentrées | Paul Tirel
            Selon Paul Tirel, « la facture va doubler l'an prochain ». | la facture va doubler l'an prochain | Paul Tirel
            D’après Paul Tirel, « la facture va doubler l’an prochain ». | la facture va doubler l’an prochain | Paul Tirel
            « Il faut fermer l’usine tout de suite », a insisté M. Tirel. | Il faut fermer l’usine tout de suite | Tirel
            """)
    void whoSaysAQuoteStandsBesideTheCue(String text, String quote, String speaker) {
        EnrichedArticle article = enrich(text);
        assertThat(article.quotes()).extracting(Quote::text).containsExactly(quote);
        assertThat(article.quotes().get(0).speaker().name()).isEqualTo(speaker);
        assertThat(article.quotes().get(0).type()).isEqualTo(QuoteType.DIRECT);
        assertThat(article.language()).isEqualTo("fr");
    }

    @Test
    void aPronounOnItsVerbIsWhoeverWasNamedBefore() {
        EnrichedArticle article = enrich("""
                La députée Claire Vasseur a visité la ferme de Lormont mardi. « Les pommes sont perdues cette année », a-t-elle regretté.
                """);
        assertThat(article.quotes().get(0).speaker().name()).isEqualTo("Claire Vasseur");
    }

    @Test
    void aDescribedSpeakerIsDescribed() {
        EnrichedArticle article = enrich("« Personne n’a été blessé dans l’incendie », indique la préfecture.");
        assertThat(article.quotes().get(0).speaker().name()).isEqualTo("la préfecture");
    }

    @Test
    void aQuoteWithinAQuoteKnowsItsParent() {
        EnrichedArticle article = enrich(
                "« Le juge m’a dit : “Vous partirez demain matin avec les autres” et il a ri », raconte Paul Tirel.");
        assertThat(article.quotes()).hasSize(2);
        assertThat(article.quotes().get(1).parent())
                .isEqualTo(article.quotes().get(0).id());
    }

    @Test
    void namesComeFromListsAndPlaces() {
        EnrichedArticle article = enrich("""
                L’Union européenne aide Marseille. Jean-Luc Tirel et la ministre Sauvage étaient à Lyon avec des élus de l’Assemblée nationale. \
                Tirel n’a pas parlé d’Anna Le Goff ni des États-Unis.
                """);
        assertThat(article.entities())
                .extracting(Entity::name)
                .containsExactlyInAnyOrder(
                        "Union européenne",
                        "Marseille",
                        "Jean-Luc Tirel",
                        "Sauvage",
                        "Lyon",
                        "Assemblée nationale",
                        "Anna Le Goff",
                        "États-Unis");
    }

    @Test
    void wordsInMarksThatNobodySaysAreNoQuotes() {
        assertThat(enrich("Le film « Les Vents » sort mercredi dans les salles.")
                        .quotes())
                .isEmpty();
    }

    /** No grammar: speech without marks is not looked for, and no rule of another language takes a clause for it. */
    @Test
    void speechWithoutMarksIsNotFound() {
        assertThat(enrich("Paul Tirel a déclaré que le pont serait fermé. Selon la maire, tout va bien.")
                        .quotes())
                .isEmpty();
    }

    @Test
    void whatReadItIsSaid() {
        assertThat(enrich("Le pont est fermé.").enricher().language()).isEqualTo("fr");
        assertThat(enrich("Le pont est fermé.").enricher().model()).isNull();
    }

    private static EnrichedArticle enrich(String text) {
        return ENRICHER.enrich(Article.ofText("a", text, "fr"));
    }
}
