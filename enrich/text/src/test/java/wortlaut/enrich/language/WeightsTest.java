package wortlaut.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void aSettingIsNamedAfterItsFeature() {
        assertThat(QuoteFeature.BIAS.setting()).isEqualTo("quote.bias");
        assertThat(QuoteFeature.SO_CALLED.setting()).isEqualTo("quote.soCalled");
        assertThat(QuoteFeature.CUE_IN_SENTENCE.setting()).isEqualTo("quote.cueInSentence");
    }

    @Test
    void aLanguagesWeightsStandOnTopOfThoseOfAll() {
        TextFolder folder =
                new TextFolder().put("language.properties", "quote.title = -7", "subject.least=1.5", "quote.words.2=4");
        Language own = folder.language("xx");
        Language all = new TextFolder().language("xx");
        assertThat(own.quoteWeights().of(QuoteFeature.TITLE)).isEqualTo(-7);
        assertThat(own.quoteWeights().ofWords(2)).isEqualTo(4);
        assertThat(own.subjectWeights().least()).isEqualTo(1.5);
        assertThat(own.quoteWeights().of(QuoteFeature.NAME))
                .isEqualTo(all.quoteWeights().of(QuoteFeature.NAME))
                .isNegative();
        assertThat(own.subjectWeights().person())
                .isEqualTo(all.subjectWeights().person())
                .isPositive();
    }

    @Test
    void noWordsWeighNothing() {
        assertThat(new TextFolder().language("xx").quoteWeights().ofWords(0)).isZero();
    }

    @Test
    void gendersAgreeUnlessBothAreKnown() {
        assertThat(Gender.MASCULINE.agrees(Gender.FEMININE)).isFalse();
        assertThat(Gender.MASCULINE.agrees(Gender.UNKNOWN)).isTrue();
        assertThat(Gender.FEMININE.agrees(Gender.FEMININE)).isTrue();
    }
}
