package wortlaut.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenRules;

class DescriptionsTest {
    private final Descriptions descriptions = new TextFolder()
            .list(
                    "descriptions",
                    "definite-m: der",
                    "definite-f: die",
                    "definite-u: das",
                    "indefinite: ein",
                    "age: -Jährige",
                    "member: Politikerin",
                    "firm: Betrieb",
                    "apart: Hausmeister",
                    "origin: aus",
                    "other: andere")
            .language("de")
            .descriptions();
    private final Document text = Document.of("der die das ein aus andere Kern", TokenRules.none());

    @Test
    void articlesShowAGender() {
        assertThat(descriptions.definite(text, 0)).isEqualTo(Gender.MASCULINE);
        assertThat(descriptions.definite(text, 1)).isEqualTo(Gender.FEMININE);
        assertThat(descriptions.definite(text, 2)).isEqualTo(Gender.UNKNOWN);
        assertThat(descriptions.definite(text, 3)).isNull();
        assertThat(descriptions.definite(text, 6)).isNull();
        assertThat(descriptions.isIndefinite(text, 3)).isTrue();
        assertThat(descriptions.isIndefinite(text, 0)).isFalse();
    }

    @Test
    void wordsLeadToSomebodyElseOrToWhereHeComesFrom() {
        assertThat(descriptions.isOrigin(text, 4)).isTrue();
        assertThat(descriptions.isOrigin(text, 5)).isFalse();
        assertThat(descriptions.isOther(text, 5)).isTrue();
        assertThat(descriptions.isOther(text, 6)).isFalse();
    }

    @Test
    void compoundsHoldAnAgeOrAParty() {
        assertThat(descriptions.age("58-Jährige")).isEqualTo("58");
        assertThat(descriptions.age("Halb-Jährige")).isNull();
        assertThat(descriptions.age("Jährige")).isNull();
        assertThat(descriptions.party("HHP-Politikerin")).isEqualTo("HHP");
        assertThat(descriptions.party("Politikerin")).isNull();
    }

    @Test
    void compoundsAreFirmsOrTradesOfTheirOwn() {
        assertThat(descriptions.isFirm("Fährbetrieb")).isTrue();
        assertThat(descriptions.isFirm("Betriebe")).isFalse();
        assertThat(descriptions.isApart("Schulhausmeister", 7)).isTrue();
        assertThat(descriptions.isApart("Bademeister", 7)).isFalse();
    }
}
