package wortlaut.ingest.format.iptc;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wortlaut.events.Article;
import wortlaut.events.Original;
import wortlaut.events.WortlautException;

/**
 * What an item says, in whichever of the formats.
 *
 * @param status the last part of its code: {@code usable}, {@code canceled}, {@code withheld}; in small letters
 * @param kind what it is instead of a text, for people, with a space before it; may be empty
 * @param original the item as markup
 */
record IptcRecord(
        @Nullable String id,
        @Nullable String version,
        @Nullable String headline,
        Optional<String> text,
        @Nullable String language,
        @Nullable String published,
        @Nullable String embargoedUntil,
        @Nullable String source,
        @Nullable String author,
        String status,
        String kind,
        Original original) {

    /** Both spellings are met. */
    boolean isCanceled() {
        return status.equals("canceled") || status.equals("cancelled");
    }

    boolean isWithheld() {
        return status.equals("withheld");
    }

    /** @throws WortlautException if it breaks the limits of an article */
    Article article() {
        return new Article(
                id,
                version,
                headline,
                text.orElse(""),
                language,
                published,
                null,
                null,
                embargoedUntil,
                source,
                null,
                original,
                author,
                null);
    }

    /** Who stands in a byline: "Von Ada Brink". */
    static String author(String byline) {
        return byline.strip().replaceFirst("(?iu)^(?:von|by)\\s+", "");
    }

    /** The code behind its prefix or path: {@code stat:canceled}, {@code http://cv.iptc.org/newscodes/pubstatusg2/canceled}. */
    static String code(String qualified) {
        int at = Math.max(qualified.lastIndexOf(':'), qualified.lastIndexOf('/'));
        return qualified.substring(at + 1).toLowerCase(Locale.ROOT);
    }
}
