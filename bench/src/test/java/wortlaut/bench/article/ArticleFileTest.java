package wortlaut.bench.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;

class ArticleFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsRead() {
        ArticleFile file = ArticleFile.write(
                folder.resolve("a.jsonl"), number -> Article.ofText("a" + number, "Text “" + number, "de"), 3, 6);

        assertThat(file.articles()).isEqualTo(3);
        assertThat(file.bytes()).isPositive();
        assertThat(ArticleFile.read(file.path(), 2)).extracting(Article::id).containsExactly("a3", "a4");
    }

    @Test
    void aLineThatIsNoArticleIsNamed() throws IOException {
        Path file = Files.write(folder.resolve("a.jsonl"), List.of("{\"text\":\"A\"}", "", "nothing"));

        assertThatThrownBy(() -> ArticleFile.read(file, 10))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("a.jsonl, line 3");
    }

    @Test
    void anEmptyFileIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "\n");

        assertThatThrownBy(() -> ArticleFile.read(file, 10)).hasMessageContaining("holds no articles");
    }
}
