package wortlaut.enrich.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuoteIdsTest {
    private static QuoteIds ids(String article, String... taken) {
        return new QuoteIds(article, new HashSet<>(Set.of(taken)));
    }

    @Test
    void theSameWordsOfTheSameArticleGetTheSameIdWhateverTheirSpaces() {
        assertThat(ids("a").fresh("Ja, gern.")).isEqualTo(ids("a").fresh(" Ja,\u00a0\n gern. "));
        assertThat(ids("a").fresh("Ja, gern.")).isNotEqualTo(ids("b").fresh("Ja, gern."));
        assertThat(ids("a").fresh("Ja, gern.")).isNotEqualTo(ids("a").fresh("Ja, Gern."));
    }

    @Test
    void articleAndWordsDoNotRunTogether() {
        assertThat(ids("a1").fresh("b")).isNotEqualTo(ids("a").fresh("1b"));
    }

    @Test
    void equalWordsAreNumberedInTheirOrder() {
        QuoteIds ids = ids("a");
        String first = ids.fresh("Ja");
        String second = ids.fresh("Ja");
        assertThat(second).isNotEqualTo(first);
        QuoteIds again = ids("a", first);
        assertThat(again.fresh("Ja")).isEqualTo(second);
        assertThat(ids("a", second).fresh("Ja")).isEqualTo(first);
    }

    @Test
    void anIdThatIsGivenIsTaken() {
        Set<String> taken = new HashSet<>();
        String id = new QuoteIds("a", taken).fresh("Ja");
        assertThat(taken).containsExactly(id);
        assertThat(new QuoteIds("a", taken).fresh("Ja")).isNotEqualTo(id);
    }

    @Test
    void wordsOfAnyKindHaveAnId() {
        assertThat(ids("").fresh("")).matches("[0-9a-f]{20}");
        assertThat(ids("ä").fresh("😀\ud83d")).matches("[0-9a-f]{20}");
    }
}
