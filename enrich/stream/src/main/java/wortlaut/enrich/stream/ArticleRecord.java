package wortlaut.enrich.stream;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import wortlaut.events.Article;
import wortlaut.events.ArticleLimits;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.ClientSettings;

/**
 * A record of the topic of articles that is what the contract says.
 *
 * @param key the article's id
 * @param article identified, under the id that is its key; empty for a deletion
 */
record ArticleRecord(String key, Optional<Article> article) {

    /** @throws WortlautException saying how the record breaks the contract */
    static ArticleRecord read(byte[] key, byte[] value) {
        if (key == null) {
            throw new WortlautException("a record without a key: the key of an article's record is the article's id");
        }
        String id = ArticleLimits.checkedId("key", text(key));
        return new ArticleRecord(id, value == null ? Optional.empty() : Optional.of(article(id, value)));
    }

    private static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new WortlautException("the key is no UTF-8; it must be the article's id", e);
        }
    }

    private static Article article(String key, byte[] value) {
        if (value.length > ClientSettings.MAX_ARTICLE_BYTES) {
            throw new WortlautException(String.format(
                    Locale.ROOT,
                    "%,d bytes as JSON; an article may have %,d",
                    value.length,
                    ClientSettings.MAX_ARTICLE_BYTES));
        }
        Article article = Json.ARTICLE.read(value).withDefaultId(key).identified();
        if (!article.id().equals(key)) {
            throw new WortlautException("the record's key is '" + key + "', its article's id is '" + article.id()
                    + "'; the key of an article's record must be the article's id");
        }
        return article;
    }
}
