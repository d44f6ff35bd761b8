package wortlaut.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.limit.AnalysisLimits;
import wortlaut.enrich.limit.LimitExceededException;
import wortlaut.events.Article;

/**
 * The longest texts, two at once in the heap that the program has: each is annotated or refused with its limit, and nothing else happens.
 * In a pattern {@code #} is a word that never repeats. What would take hours before it fails is ended after minutes.
 */
class HostileArticlesTest {
    private static final Enricher ENRICHER = Shared.ENRICHER;

    @ParameterizedTest
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                "[",
                "a",
                "-",
                "İ",
                "\u0301\u0327",
                "a\u0301",
                "sagte ",
                "said that ",
                "www.example.org/‚a? ",
                "Dr. Weber ",
                "Nr. # \n",
                "Karin Weber# lacht heute sehr laut und geht dann nach Hause. ",
                "„Das Wort# geht so nicht, wir wollen es nicht mehr haben“, sagte die neue Leiterin des Amtes, Karin Weber#. "
            })
    void longTextIsAnnotatedOrRefused(String pattern) throws Exception {
        String text = filled(pattern);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> one : List.of(two.submit(() -> enrich(text, "de")), two.submit(() -> enrich(text, "en")))) {
                one.get();
            }
        } finally {
            two.shutdownNow();
        }
    }

    private static void enrich(String text, String language) {
        try {
            assertThat(ENRICHER.enrich(Article.ofText("urn:hostile", text, language))
                            .text())
                    .isEqualTo(text);
        } catch (LimitExceededException e) {
            assertThat(e)
                    .hasMessageMatching(
                            "the article has [\\d,]+ .* or more; one article may have [\\d,]+|analysing .* steps, .*");
        }
    }

    private static String filled(String pattern) {
        StringBuilder text = new StringBuilder(AnalysisLimits.MAX_TEXT);
        for (int i = 0; text.length() < AnalysisLimits.MAX_TEXT - 200; i++) {
            text.append(pattern.replace("#", Integer.toString(i, 36)));
        }
        return text.toString();
    }
}
