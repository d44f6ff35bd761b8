package wortlaut.bench.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;

class GeneratedArticlesTest {
    private static final Path OUR_CORPUS = Path.of("..", "enrich", "corpus");

    private final GeneratedArticles german = new GeneratedArticles(OUR_CORPUS, "de", 12);

    @Test
    void theSameSeedAndNumberGiveTheSameArticle() {
        GeneratedArticles again = new GeneratedArticles(OUR_CORPUS, "de", 12);

        assertThat(again.number(7, 4_700)).isEqualTo(german.number(7, 4_700));
    }

    @Test
    void anotherNumberOrSeedGivesAnotherArticle() {
        GeneratedArticles other = new GeneratedArticles(OUR_CORPUS, "de", 13);

        assertThat(german.number(8, 4_700).text())
                .isNotEqualTo(german.number(7, 4_700).text());
        assertThat(other.number(7, 4_700).text())
                .isNotEqualTo(german.number(7, 4_700).text());
    }

    @Test
    void articlesHaveTheWantedSizeInTheMean() {
        double mean = LongStream.range(0, 200)
                .mapToInt(number -> bytes(german.number(number, 4_700)))
                .average()
                .orElseThrow();

        assertThat(mean).isBetween(4_400.0, 5_000.0);
        assertThat(bytes(german.number(1, 1_000_000))).isBetween(999_000, 1_003_000);
    }

    @Test
    void namesAreNewAndStayTheSameWithinADocument(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("de"));
        Files.writeString(folder.resolve("de").resolve("a.xml"), """
                <corpus language="de">
                <doc id="a" genre="a">
                <p><h>Ein Fund in <loc e="1">Hameln</loc></h></p>
                <p><q n="1" type="direct">„Es geht &amp; ging“</q>, sagte <s q="1"><per e="2">Eva von Lind</per></s>. <per e="2">Lind</per> kam.</p>
                </doc>
                </corpus>
                """);
        String text = new GeneratedArticles(folder, "de", 1).number(0, 100).text();

        assertThat(text)
                .matches(
                        "(?s)Ein Fund in \\p{Lu}\\p{Ll}+\n\n„Es geht & ging“, sagte \\p{Lu}\\p{Ll}+ von (\\p{Lu}\\p{Ll}+)\\. \\1 kam\\.")
                .doesNotContain("Hameln", "Eva", "Lind");
    }

    @Test
    void aGenitiveBelongsToItsName() {
        NewNames names = new NewNames(new java.util.SplittableRandom(3));
        String name = names.of("Weber");

        assertThat(names.of("Webers")).isEqualTo(name + "s");
    }

    @Test
    void aLanguageWithoutACorpusIsAnError() {
        assertThatThrownBy(() -> new GeneratedArticles(OUR_CORPUS, "xx", 1))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("corpus");
    }

    private static int bytes(Article article) {
        return article.text().getBytes(StandardCharsets.UTF_8).length;
    }
}
