package wortlaut.app.offline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import wortlaut.app.terminal.Colour;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Entity;
import wortlaut.events.Mention;
import wortlaut.events.Printable;
import wortlaut.events.Quote;
import wortlaut.events.Span;

/** The text of an article with the names of its speakers in bold colour and their words in plain one. */
final class ColouredText {
    private final int[] codePoints;
    private final String[] styles;

    /**
     * @param shown those of the article's quotes that are coloured
     * @param speakers by the id of their entity
     */
    ColouredText(EnrichedArticle article, List<Quote> shown, Map<String, Colour> speakers) {
        this.codePoints = article.text().codePoints().toArray();
        this.styles = new String[codePoints.length];
        for (Quote quote : shown) {
            Colour colour = speakers.get(quote.speaker().entity());
            quote.spans().forEach(span -> paint(span, colour == null ? Colour.UNDERLINED : colour.plain()));
        }
        for (Entity entity : article.entities()) {
            Colour colour = speakers.get(entity.id());
            if (colour != null) {
                entity.mentions().forEach(mention -> paint(mention, colour.bold()));
            }
        }
    }

    private void paint(Mention mention, String style) {
        paint(new Span(mention.start(), mention.end()), style);
    }

    private void paint(Span span, String style) {
        for (int at = span.start(); at < span.end(); at++) {
            styles[at] = style;
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        String current = null;
        for (int at = 0; at < codePoints.length; at++) {
            if (!Objects.equals(styles[at], current)) {
                out.append(current == null ? "" : Colour.RESET).append(styles[at] == null ? "" : styles[at]);
                current = styles[at];
            }
            out.append(Printable.text(Character.toString(codePoints[at])));
        }
        return out.append(current == null ? "" : Colour.RESET).toString();
    }
}
