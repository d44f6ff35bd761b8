package wortlaut.app.offline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wortlaut.app.log.MinConfidence;
import wortlaut.app.log.ReadableText;
import wortlaut.app.terminal.Colour;
import wortlaut.enrich.explanation.ArticleExplanation;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Printable;
import wortlaut.events.Quote;
import wortlaut.events.Speaker;

/**
 * An enriched article as a person reads it: its text with who speaks in colour, names in bold and words of theirs plain, then a list
 * "who: quote (type, confidence)".
 */
public final class ReadableArticle {
    private final boolean colours;
    private final MinConfidence least;
    private final Optional<Function<EnrichedArticle, ArticleExplanation>> why;

    /**
     * @param colours whether speakers have colours of their own; without, the text is as it came
     * @param least which quotes are coloured and listed; the list ends with how many are not
     */
    public ReadableArticle(boolean colours, MinConfidence least) {
        this(colours, least, Optional.empty());
    }

    private ReadableArticle(
            boolean colours, MinConfidence least, Optional<Function<EnrichedArticle, ArticleExplanation>> why) {
        this.colours = colours;
        this.least = least;
        this.why = why;
    }

    /** The same with what decided on each quote, and why other words in marks are none, by what explains an article. */
    public ReadableArticle explainedBy(Function<EnrichedArticle, ArticleExplanation> explains) {
        return new ReadableArticle(colours, least, Optional.of(explains));
    }

    /** The article, its last line ended. */
    public String of(EnrichedArticle article) {
        List<Quote> shown = article.quotes().stream().filter(least::shows).toList();
        Map<String, Colour> speakers = colours ? speakers(shown) : Map.of();
        StringBuilder out = new StringBuilder();
        out.append(styled(title(article), Colour.UNDERLINED)).append("\n\n");
        out.append(colours ? new ColouredText(article, shown, speakers).toString() : Printable.text(article.text()));
        out.append(out.charAt(out.length() - 1) == '\n' ? "\n" : "\n\n");
        Optional<ArticleExplanation> explanation = why.map(explains -> explains.apply(article));
        if (article.quotes().isEmpty()) {
            out.append("no quotes\n");
        }
        for (Quote quote : shown) {
            out.append(line(quote, speakers)).append('\n');
            explanation.ifPresent(explained -> append(Explanation.of(quote, explained), "    ", out));
        }
        explanation.ifPresent(explained -> append(Explanation.ofNoQuotes(explained), "", out));
        long hidden = least.hidden(article.quotes());
        if (hidden > 0) {
            out.append(styled(least.remark(hidden), Colour.FAINT)).append('\n');
        }
        return out.append('\n').toString();
    }

    private void append(List<String> lines, String indent, StringBuilder out) {
        lines.forEach(line ->
                out.append(styled(indent + Printable.line(line), Colour.FAINT)).append('\n'));
    }

    private static String title(EnrichedArticle article) {
        return Printable.line(
                article.headline() == null ? article.id() : article.headline() + " (" + article.id() + ")");
    }

    /** A colour for everyone who says something, in the order in which they do. */
    private static Map<String, Colour> speakers(List<Quote> shown) {
        Map<String, Colour> speakers = new HashMap<>();
        for (Quote quote : shown) {
            String entity = quote.speaker().entity();
            if (entity != null && !speakers.containsKey(entity)) {
                speakers.put(entity, Colour.number(speakers.size()));
            }
        }
        return speakers;
    }

    private String line(Quote quote, Map<String, Colour> speakers) {
        String entity = quote.speaker().entity();
        Colour colour = entity == null ? null : speakers.get(entity);
        String who = styled(Printable.line(name(quote.speaker())), colour == null ? "" : colour.bold());
        String what = Printable.line(ReadableText.wording(quote));
        return (quote.parent() == null ? "" : "  ")
                + who
                + ": "
                + what
                + styled(" (" + quote.type().wireName() + ", " + quote.confidence() + ")", Colour.FAINT);
    }

    private static String name(Speaker speaker) {
        if (speaker.name() != null) {
            return speaker.name();
        }
        return speaker.exact() == null ? "unknown" : speaker.exact();
    }

    private String styled(String text, String style) {
        return colours && !style.isEmpty() ? style + text + Colour.RESET : text;
    }
}
