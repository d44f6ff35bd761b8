package wortlaut.ingest.source.feed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import wortlaut.ingest.markup.HtmlText;

/**
 * The text that a feed has of an entry.
 *
 * @param whole whether it is all of the article, as far as that shows: a content of some length, or a summary as long as an article, that does not break off
 */
record EntryText(String text, boolean whole) {
    /** A paragraph or two; shorter contents are often teasers. */
    private static final int SHORTEST_CONTENT = 400;

    /** Many feeds have the article where its summary belongs. */
    private static final int SHORTEST_SUMMARY = 1_500;

    private static final Pattern BREAKS_OFF = Pattern.compile(
            "(?is).*(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.]|\\[&hellip;]|read more|continue reading|weiterlesen|mehr lesen|zum artikel)\\W{0,5}$");

    private static final int END = 60;

    /** Of what the feed has as content and as summary, both {@link #plain} already. */
    static Optional<EntryText> of(Optional<String> content, Optional<String> summary) {
        String full = content.map(String::strip).orElse("");
        String teaser = summary.map(String::strip).orElse("");
        if (full.length() >= teaser.length() && !full.isEmpty()) {
            return Optional.of(new EntryText(full, full.length() >= SHORTEST_CONTENT && !breaksOff(full)));
        }
        return teaser.isEmpty()
                ? Optional.empty()
                : Optional.of(new EntryText(teaser, teaser.length() >= SHORTEST_SUMMARY && !breaksOff(teaser)));
    }

    /** A text without markup: of what may be HTML. */
    static String plain(String markup) {
        boolean marked = markup.indexOf('<') >= 0 || markup.indexOf('&') >= 0;
        return marked ? HtmlText.of(markup) : markup.strip();
    }

    /** A headline: HTML is allowed in it by some formats, and found in all. */
    static String line(String markup) {
        boolean marked = markup.indexOf('&') >= 0
                || Pattern.compile("</?[a-zA-Z]").matcher(markup).find();
        String words = marked ? Jsoup.parseBodyFragment(markup).text() : markup;
        return words.replaceAll("\\s+", " ").strip();
    }

    private static boolean breaksOff(String text) {
        return BREAKS_OFF
                .matcher(text.substring(Math.max(0, text.length() - END)))
                .matches();
    }
}
