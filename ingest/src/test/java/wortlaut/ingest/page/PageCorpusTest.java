package wortlaut.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The floor of what is read from pages in the markup of news systems. It only rises. */
class PageCorpusTest {
    private final PageReader reader = new PageReader();

    @Test
    void pagesOfSystemsThatTheRulesWereMadeWith() {
        assertThat(score("systems", "articles").f1()).isGreaterThan(0.99);
    }

    @Test
    void pagesOfSystemsAndArticlesThatTheRulesWereNotMadeWith() {
        assertThat(score("unseen", "newarticles").f1()).isGreaterThan(0.98);
        assertThat(score("unseen", "articles").f1()).isGreaterThan(0.98);
        assertThat(score("later", "newarticles").f1()).isGreaterThan(0.97);
    }

    private ShingleScore score(String systems, String articles) {
        ShingleScore score = new ShingleScore();
        for (PageCorpus.Sample sample : PageCorpus.of(systems, articles)) {
            Page page = reader.read(sample.html(), PageHints.NONE);
            score.add(sample.wanted(), page.text().orElse(""));
        }
        return score;
    }
}
