package wortlaut.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wortlaut.events.QuoteEvent;
import wortlaut.events.QuoteType;

class RecordFilterTest {
    private static final QuoteEvent WEBER = Enriched.event(QuoteEvent.Kind.ADDED, Enriched.direct());
    private static final QuoteEvent LAHM = Enriched.event(QuoteEvent.Kind.ADDED, Enriched.indirect());

    @Test
    void withoutAWishEverythingPasses() {
        assertThat(RecordFilter.ALL.passesAll()).isTrue();
        assertThat(RecordFilter.ALL.test(WEBER)).isTrue();
        assertThat(RecordFilter.ALL.test(Enriched.ARTICLE)).isTrue();
        assertThat(speaker("Weber").passesAll()).isFalse();
    }

    @Test
    void aSpeakerIsFoundByAnyPartOfTheNameInAnyCase() {
        assertThat(speaker("WEB").test(WEBER)).isTrue();
        assertThat(speaker("weber").test(LAHM)).isFalse();
        assertThat(speaker("lahm").test(Enriched.ARTICLE)).isTrue();
        assertThat(speaker("Kern").test(Enriched.ARTICLE)).isFalse();
    }

    @Test
    void speakerAndTypeMustBeOfOneQuote() {
        RecordFilter webersIndirect = new RecordFilter("Weber", null, QuoteType.INDIRECT, null, null);
        assertThat(webersIndirect.test(Enriched.ARTICLE)).isFalse();
        assertThat(new RecordFilter("Lahm", null, QuoteType.INDIRECT, null, null).test(Enriched.ARTICLE))
                .isTrue();
    }

    @Test
    void anEntityIsWhatTheArticleNamesAndOfAQuoteWhoSpeaksOrWhatTheWordsName() {
        assertThat(entity("bremen").test(Enriched.ARTICLE)).isTrue();
        assertThat(entity("Hamburg").test(Enriched.ARTICLE)).isFalse();
        assertThat(entity("Weber").test(WEBER)).isTrue();
        assertThat(entity("Geld").test(LAHM)).isTrue();
        assertThat(entity("Bremen").test(LAHM)).isFalse();
    }

    @Test
    void languageAndSourceMustBeTheSame() {
        assertThat(new RecordFilter(null, null, null, "de", null).test(WEBER)).isTrue();
        assertThat(new RecordFilter(null, null, null, "en", null).test(WEBER)).isFalse();
        assertThat(new RecordFilter(null, null, null, null, "dpa").test(Enriched.ARTICLE))
                .isFalse();
    }

    private static RecordFilter speaker(String name) {
        return new RecordFilter(name, null, null, null, null);
    }

    private static RecordFilter entity(String name) {
        return new RecordFilter(null, name, null, null, null);
    }
}
