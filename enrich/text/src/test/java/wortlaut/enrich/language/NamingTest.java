package wortlaut.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenRules;
import wortlaut.enrich.language.word.CourtesyWord;
import wortlaut.enrich.language.word.NounKind;
import wortlaut.events.EntityType;

class NamingTest {
    private final Language language = new TextFolder()
            .list("heads", "masculine: Gerichtshof", "feminine: Bank", "neuter: Werk", "weak: Bote", "plural: Staaten")
            .list("adjectives", "stem: blau", "suffix: isch")
            .list("firms", "trade: Reederei", "share: Anteile")
            .list("courtesies", "title: Herr", "closing: Gruß")
            .list("possessions", "organization: Belegschaft", "location: Altstadt")
            .list("groups", "Familie")
            .list("articles", "masculine: der", "genitive: des")
            .list("adjectival-roles", "Vorsitzende")
            .list("synonyms", "NOW: NOW", "NOW: Nord-Ost-Werke", "Kap: L’Aigle")
            .language("de");

    private final Naming naming = language.naming();

    private Document document(String text) {
        return Document.of(text, TokenRules.none());
    }

    @Test
    void aHeadIsFoundInCompoundsAndCases() {
        assertThat(naming.head("Seegerichtshofs")).isEqualTo(new HeadNoun("Seegerichtshof", NounKind.MASCULINE));
        assertThat(naming.head("Stahlwerkes")).isEqualTo(new HeadNoun("Stahlwerk", NounKind.NEUTER));
        assertThat(naming.head("Abendboten")).isEqualTo(new HeadNoun("Abendbote", NounKind.WEAK));
        assertThat(naming.head("Sparbank")).isEqualTo(new HeadNoun("Sparbank", NounKind.FEMININE));
        assertThat(naming.head("Sparbanks")).isNull();
        assertThat(naming.head("Haus")).isNull();
    }

    @Test
    void aHeadSaysItsGenderNumberAndWhatAdjectivesEndIn() {
        assertThat(naming.head("Seestaaten").isPlural()).isTrue();
        assertThat(naming.head("Seestaaten").gender()).isEqualTo(Gender.UNKNOWN);
        assertThat(naming.head("Abendbote").gender()).isEqualTo(Gender.MASCULINE);
        assertThat(naming.head("Abendbote").strongEnding()).isEqualTo("er");
        assertThat(naming.head("Stahlwerk").strongEnding()).isEqualTo("es");
        assertThat(naming.head("Sparbank").strongEnding()).isEqualTo("e");
    }

    @Test
    void adjectivesAreCutToTheirStem() {
        assertThat(naming.adjectiveStem("Blaues")).isEqualTo("Blau");
        assertThat(naming.adjectiveStem("Baltischen")).isEqualTo("Baltisch");
        assertThat(naming.adjectiveStem("Grünes")).isNull();
        assertThat(naming.adjectiveStem("Blau")).isNull();
    }

    @Test
    void wordsBesideNamesSayWhatTheyDo() {
        Document text = document("Herr Kern Küstenreederei Anteile Belegschaft Familie des der Gruß");
        assertThat(naming.courtesy(text, 0)).isEqualTo(CourtesyWord.TITLE);
        assertThat(naming.courtesy(text, 1)).isNull();
        assertThat(naming.courtesy(text, 8)).isEqualTo(CourtesyWord.CLOSING);
        assertThat(naming.isTrade(text.word(2))).isTrue();
        assertThat(naming.isTrade(text.word(3))).isFalse();
        assertThat(naming.isShare(text, 3)).isTrue();
        assertThat(naming.possession(text, 4)).isEqualTo(EntityType.ORGANIZATION);
        assertThat(naming.isGroup(text, 5)).isTrue();
        assertThat(naming.isGenitiveArticle(text, 6)).isTrue();
        assertThat(naming.isMasculineArticle(text, 7)).isTrue();
        assertThat(naming.isMasculineArticle(text, 6)).isFalse();
    }

    @Test
    void anAdjectiveInEnShowsThatDerIsOblique() {
        assertThat(naming.isOblique(document("der alten Werft"), 0)).isTrue();
        assertThat(naming.isOblique(document("der alte Hafen"), 0)).isFalse();
        assertThat(naming.isOblique(document("des alten Hafens"), 0)).isFalse();
        assertThat(naming.isOblique(document("der"), 0)).isFalse();
    }

    @Test
    void anArticleTellsWhoseAnAdjectivalRoleIs() {
        Document text = document("der Vorsitzende die Vorsitzende Hafen");
        assertThat(naming.adjectivalRole(text, 1, 0)).isEqualTo(Gender.MASCULINE);
        assertThat(naming.adjectivalRole(text, 3, 2)).isEqualTo(Gender.FEMININE);
        assertThat(naming.adjectivalRole(text, 3, -1)).isEqualTo(Gender.FEMININE);
        assertThat(naming.adjectivalRole(text, 4, -1)).isNull();
    }

    @Test
    void namesOfOneThingShareAValueInWhateverCaseAndApostrophe() {
        assertThat(naming.synonym("nord-ost-werke"))
                .isEqualTo(naming.synonym("NOW"))
                .isEqualTo("NOW");
        assertThat(naming.synonym("L'Aigle")).isEqualTo("Kap");
        assertThat(naming.synonym("Süd-West-Werke")).isNull();
    }

    @Test
    void whatAllLanguagesShareIsThereToo() {
        assertThat(naming.isLegalForm("GmbH")).isTrue();
        assertThat(naming.isSuffix("Jr.")).isTrue();
        assertThat(naming.isKnownFirm("Volvo")).isTrue();
        assertThat(naming.isKnownFirm("volvo")).isFalse();
    }
}
