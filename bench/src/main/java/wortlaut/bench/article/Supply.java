package wortlaut.bench.article;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;

/**
 * Where articles come from: generated ones, or a user's own.
 *
 * @param count how many there are to measure with
 * @param articles the article of each number from 0 to before the count
 */
public record Supply(int count, LongFunction<Article> articles) {

    /**
     * @param input a user's JSON Lines; null: articles are generated
     * @param most articles of a file that are taken, and the number of generated ones
     * @throws WortlautException if the file or the corpus cannot be read
     */
    public static Supply of(@Nullable Path input, int most, GeneratedArticles generated, int bytes) {
        if (input == null) {
            return new Supply(most, number -> generated.number(number, bytes));
        }
        List<Article> own = ArticleFile.read(input, most);
        return new Supply(own.size(), number -> own.get((int) number));
    }

    /** Writes those from {@code from} to before {@code to} as JSON Lines. */
    public ArticleFile write(Path file, int from, int to) {
        return ArticleFile.write(file, articles, from, to);
    }

    /** All of them in a file. */
    public ArticleFile write(Path file) {
        return write(file, 0, count);
    }
}
