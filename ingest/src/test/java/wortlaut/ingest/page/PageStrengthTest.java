package wortlaut.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a page is, it is answered, and soon. */
class PageStrengthTest {
    private static final String PARAGRAPH =
            "<p>Der Rat von Brunsum hat am Montag beschlossen, dass der Hafen offen bleibt, sagte die Vorsitzende.</p>";

    private final PageReader reader = new PageReader();

    /** All ten thousand with {@code JAVA_TOOL_OPTIONS=-Dpages=10000}. */
    @Test
    void damagedPagesAreRead() {
        Random random = new Random(7);
        List<PageCorpus.Sample> pages = PageCorpus.of("systems", "articles");
        for (int i = 0; i < Integer.getInteger("pages", 100); i++) {
            String html = damaged(pages.get(random.nextInt(pages.size())).html(), random);
            assertThatCode(() -> reader.read(html, PageHints.NONE)).doesNotThrowAnyException();
        }
    }

    private static String damaged(String html, Random random) {
        StringBuilder damaged = new StringBuilder(html);
        for (int times = random.nextInt(8); times > 0; times--) {
            int at = random.nextInt(damaged.length() - 60);
            if (random.nextBoolean()) {
                damaged.delete(at, at + random.nextInt(50));
            } else {
                damaged.setCharAt(at, "<>\"'&/ \0".charAt(random.nextInt(8)));
            }
        }
        return damaged.toString();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "<div>, 20000",
                "<table><tr><td>, 500",
                "<title>wort wort , 100000",
                "<h1>Titel</h1><p>Ein Satz von ihr.</p>, 1000",
                "<h2>Der Titel der Seite hier</h2>, 2000",
                "<blockquote><p>Ein Satz der sich oft wiederholt und lang ist</p></blockquote>, 1000",
                "<div class='teaser related'><h3><a href=/x>T</a></h3>, 1000",
                "wort<br>, 3000",
                "<, 200000",
                "&, 200000"
            })
    @Timeout(20)
    void pagesThatRepeatOneThingAreReadSoon(String part, int times) {
        Page page = reader.read(part.repeat(times) + PARAGRAPH.repeat(3), PageHints.NONE);

        assertThat(page.text().isPresent() || page.reason().isPresent()).isTrue();
    }
}
