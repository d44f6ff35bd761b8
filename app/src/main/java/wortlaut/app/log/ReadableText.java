package wortlaut.app.log;

import java.util.stream.Collectors;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Entity;
import wortlaut.events.Printable;
import wortlaut.events.Quote;
import wortlaut.events.QuoteEvent;
import wortlaut.events.QuoteType;
import wortlaut.events.Speaker;

/** Quotes and articles as a person reads them, a line each. */
public final class ReadableText {
    private static final int LONGEST_TITLE = 80;

    private ReadableText() {}

    /** {@code Keith Kellogg sagte: „…“}, with what became of the quote in front unless it is new. */
    public static String of(QuoteEvent event) {
        String line = of(event.quote());
        return event.event() == QuoteEvent.Kind.ADDED ? line : event.event().wireName() + ": " + line;
    }

    /** {@code Keith Kellogg sagte: „…“}. */
    public static String of(Quote quote) {
        // "laut" and "zufolge" read oddly after the name; a direct quote's cue is a verb.
        String cue = quote.type() == QuoteType.DIRECT && quote.cue() != null
                ? " " + quote.cue().exact()
                : "";
        return Printable.line(speaker(quote.speaker()) + cue + ": " + wording(quote));
    }

    /** The words of a quote on one line, in its marks if it has any, with {@code […]} where the text interrupts it. */
    public static String wording(Quote quote) {
        String words = quote.exact();
        if (quote.spans().size() > 1) {
            boolean marked = quote.type() == QuoteType.DIRECT && words.length() > 1;
            words = marked ? words.charAt(0) + quote.text() + words.charAt(words.length() - 1) : quote.text();
        }
        return words.replaceAll("\\s+", " ");
    }

    /** Headline or first words, then who is in it and how many quotes it has, and how many of them are too unsure. */
    public static String of(EnrichedArticle article, MinConfidence least) {
        String title = article.headline() == null ? article.text() : article.headline();
        String line = title.strip().lines().findFirst().orElse("");
        String names = article.entities().stream().map(Entity::name).limit(8).collect(Collectors.joining(", "));
        long hidden = least.hidden(article.quotes());
        return Printable.line(shortened(line) + " ["
                + article.quotes().size() + " quotes"
                + (hidden == 0 ? "" : ", " + hidden + " of them below " + least.least()) + "; " + names + "]");
    }

    /** Counted and cut in code points: half of an emoji is none. */
    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) > LONGEST_TITLE
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + "…"
                : line;
    }

    private static String speaker(Speaker speaker) {
        if (speaker.name() != null) {
            return speaker.name();
        }
        return speaker.exact() == null ? "unknown speaker" : speaker.exact();
    }
}
