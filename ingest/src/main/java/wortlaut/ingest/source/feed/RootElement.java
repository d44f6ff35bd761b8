package wortlaut.ingest.source.feed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of document a text is, by its first element. */
final class RootElement {
    private static final Pattern NAME = Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)");
    private static final int FAR = 64 * 1024;

    private RootElement() {}

    /** The name in small letters and without a prefix; of pages {@code html}, however they begin; empty when there is none. */
    static String of(String text) {
        String head = text.substring(0, Math.min(FAR, text.length())).replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>", "");
        if (head.stripLeading().toLowerCase(Locale.ROOT).startsWith("<!doctype html")) {
            return "html";
        }
        Matcher name = NAME.matcher(head);
        return name.find() ? name.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
