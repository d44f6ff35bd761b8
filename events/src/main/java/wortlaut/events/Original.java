package wortlaut.events;

import org.jspecify.annotations.Nullable;

/**
 * What an article's text and headline were made from, where the source gave markup.
 *
 * @param contentType media type, such as {@code text/html}
 * @param text as given; absent when it would have made the record too large
 * @param headline as given; absent when the headline is as given or there is none
 * @param length of the text as given, in UTF-16 units; absent when the text is here
 */
public record Original(
        String contentType,
        @Nullable String text,
        @Nullable String headline,
        @Nullable Integer length) {

    /** @throws WortlautException if a part is longer than in an article */
    public Original {
        ArticleLimits.check("original.contentType", contentType, ArticleLimits.MAX_TIME);
        ArticleLimits.check("original.text", text, ArticleLimits.MAX_TEXT);
        ArticleLimits.check("original.headline", headline, ArticleLimits.MAX_TEXT);
    }

    /** Markup as it was given. Either may be absent (null) where nothing was changed. */
    public static Original ofHtml(@Nullable String text, @Nullable String headline) {
        return new Original("text/html", text, headline, null);
    }

    Original leftOut() {
        return text == null ? this : new Original(contentType, null, null, text.length());
    }
}
