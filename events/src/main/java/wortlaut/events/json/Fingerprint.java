package wortlaut.events.json;

import wortlaut.events.Article;
import wortlaut.events.ContentHash;

/** Tells whether two articles are the same: they are when all their fields are. */
public final class Fingerprint {
    private Fingerprint() {}

    /** {@code sha256:…} of the article's JSON; give it {@link Article#identified()}, so that what is derived counts too. */
    public static String of(Article article) {
        return ContentHash.ofUtf8(Json.ARTICLE.write(article));
    }
}
