package wortlaut.enrich.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.Shared;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Languages;
import wortlaut.enrich.language.Passage;
import wortlaut.events.EntityType;

/** Of texts in which a model has taken a name of one word for a person's or a place's. */
class FirmNamesTest {
    private static final Languages LANGUAGES = Shared.LANGUAGES;

    @Test
    void aNounForAKindOfFirmInFrontSaysWhatItIs() {
        assertThat(type("de", "Beim Autozulieferer Brandl stehen die Bänder.", "Brandl", EntityType.PERSON))
                .isEqualTo(EntityType.ORGANIZATION);
        assertThat(type("en", "The chipmaker Tarn cut jobs.", "Tarn", EntityType.LOCATION))
                .isEqualTo(EntityType.ORGANIZATION);
    }

    @Test
    void soDoesOneBehindTheName() {
        assertThat(type("en", "Tarn, the Dutch retailer, cut jobs.", "Tarn", EntityType.LOCATION))
                .isEqualTo(EntityType.ORGANIZATION);
        assertThat(type("en", "Tarn, the Dutch singer, cut jobs.", "Tarn", EntityType.PERSON))
                .isEqualTo(EntityType.PERSON);
    }

    @Test
    void onlyFirmsHaveShares() {
        assertThat(type("en", "Shares of Tarn fell.", "Tarn", EntityType.PERSON))
                .isEqualTo(EntityType.ORGANIZATION);
        assertThat(type("en", "Shares in London fell.", "London", EntityType.LOCATION))
                .isEqualTo(EntityType.LOCATION);
    }

    @Test
    void aFirmThatEverybodyKnowsIsSomebodyWhereATitleSaysSo() {
        assertThat(type("de", "Gestern lieferte Siemens aus.", "Siemens", EntityType.PERSON))
                .isEqualTo(EntityType.ORGANIZATION);
        assertThat(type("de", "Gestern kam Frau Siemens.", "Siemens", EntityType.PERSON))
                .isEqualTo(EntityType.PERSON);
    }

    /** What becomes of the one mention of a text. */
    private static EntityType type(String tag, String text, String name, EntityType type) {
        Language language = LANGUAGES.of(tag);
        Document document = Document.of(text, language.tokenRules());
        int token = document.tokenFrom(text.indexOf(name));
        NameMention mention = new NameMention(new TokenSpan(token, token + 1), type);
        return FirmNames.of(Passage.of(document, language), List.of(mention))
                .get(0)
                .type();
    }
}
