package wortlaut.bench.article;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;

/**
 * Articles put together from documents of our own corpus, each told with other names, until they have the wanted size. The same seed and
 * number give the same article, whatever was made before.
 */
public final class GeneratedArticles {
    /** Bytes in UTF-8: what an article of German news has. */
    public static final int USUAL_BYTES = 4_700;

    /** Room for half a document: so articles have the wanted size in the mean. */
    private static final int HALF_A_DOCUMENT = 300;

    private final List<Template> documents;
    private final String language;
    private final long seed;

    /**
     * @param corpus folder with a folder a language
     * @throws WortlautException if the corpus cannot be read
     */
    public GeneratedArticles(Path corpus, String language, long seed) {
        this.documents = Corpus.read(corpus, language);
        this.language = language;
        this.seed = seed;
    }

    /** The article of this number, with about this many bytes of text in UTF-8, one document at least. */
    public Article number(long number, int bytes) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        StringBuilder text = new StringBuilder();
        int size = 0;
        while (size == 0 || size + HALF_A_DOCUMENT < bytes) {
            String next = documents.get(random.nextInt(documents.size())).retold(random);
            text.append(text.isEmpty() ? "" : "\n\n").append(next);
            size += next.getBytes(StandardCharsets.UTF_8).length + 2;
        }
        return Article.ofText("urn:bench:" + seed + ":" + number, text.toString(), language);
    }
}
