package wortlaut.ingest.format.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import wortlaut.ingest.markup.HtmlText;
import wortlaut.ingest.markup.InlineMarkup;

/**
 * A headline or body of a ninjs item.
 *
 * @param role empty when not given; any string the provider likes
 * @param contentType media type; empty when not given
 */
record WrittenValue(String role, String contentType, String value) {
    static final Comparator<WrittenValue> BY_ROLE = Comparator.comparing(WrittenValue::roleRank);
    static final Comparator<WrittenValue> BY_KIND_AND_ROLE =
            Comparator.comparing(WrittenValue::kindRank).thenComparing(BY_ROLE);

    /** Parts of the media types of HTML, XHTML, NITF and NewsML. */
    private static final List<String> MARKUP = List.of("html", "xml", "nitf");

    /**
     * Plain text as it is; the text of markup. Without a type the provider decides: what begins with a tag is taken for markup. Tags and
     * character references in what is said to be plain are markup by the same rule as in other articles.
     */
    String text() {
        return isMarkup() ? HtmlText.of(value) : InlineMarkup.text(value).orElse(value);
    }

    private boolean isMarkup() {
        return MARKUP.stream().anyMatch(type()::contains)
                || (contentType.isBlank() && value.stripLeading().matches("(?s)<[a-zA-Z!].*>\\s*"));
    }

    private int roleRank() {
        String name = role.toLowerCase(Locale.ROOT);
        if (name.endsWith("main")) {
            return 0;
        }
        return name.isEmpty() ? 1 : 2;
    }

    private int kindRank() {
        if (isMarkup()) {
            return 2;
        }
        return type().startsWith("text/plain") ? 0 : 1;
    }

    private String type() {
        return contentType.toLowerCase(Locale.ROOT);
    }
}
