package wortlaut.bench.article;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;

/**
 * Articles as JSON Lines.
 *
 * @param articles how many it holds
 * @param bytes its size
 */
public record ArticleFile(Path path, int articles, long bytes) {

    /** Writes articles of the numbers from {@code from} to before {@code to}. */
    public static ArticleFile write(Path path, LongFunction<Article> articles, long from, long to) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
            for (long number = from; number < to; number++) {
                out.write(Json.ARTICLE.write(articles.apply(number)));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new WortlautException("cannot write " + path + ": " + e.getMessage(), e);
        }
        return of(path, (int) (to - from));
    }

    /**
     * The first articles of a user's file.
     *
     * @throws WortlautException naming the line that is no article; or if there are none
     */
    public static List<Article> read(Path path, int most) {
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null && articles.size() < most; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    articles.add(article(path, number, line));
                }
            }
        } catch (IOException e) {
            throw new WortlautException("cannot read " + path + ": " + e.getMessage(), e);
        }
        if (articles.isEmpty()) {
            throw new WortlautException(path + " holds no articles");
        }
        return articles;
    }

    private static Article article(Path path, int number, String line) {
        try {
            return Json.ARTICLE.read(line).identified();
        } catch (WortlautException e) {
            throw new WortlautException(path + ", line " + number + ": " + e.getMessage(), e);
        }
    }

    private static ArticleFile of(Path path, int articles) {
        try {
            return new ArticleFile(path, articles, Files.size(path));
        } catch (IOException e) {
            throw new WortlautException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }
}
