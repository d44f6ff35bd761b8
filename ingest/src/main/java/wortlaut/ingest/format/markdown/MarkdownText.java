package wortlaut.ingest.format.markdown;

import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import wortlaut.events.WortlautException;
import wortlaut.ingest.markup.HtmlText;

/** The text of Markdown: that of the HTML that it stands for. */
final class MarkdownText {
    private static final int MOST_NESTED = 100;
    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(MOST_NESTED)
            .maxInlineNesting(MOST_NESTED)
            .build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

    private final Node document;
    private final Optional<String> headline;

    private MarkdownText(Node document) {
        this.document = document;
        this.headline = document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1
                ? Optional.of(html(heading).replace('\n', ' ')).filter(words -> !words.isBlank())
                : Optional.empty();
    }

    static MarkdownText of(String markdown) {
        return new MarkdownText(PARSER.parse(markdown));
    }

    /** A heading of the first level that stands before all else. */
    Optional<String> headline() {
        return headline;
    }

    /** @param headed whether a {@link #headline()} is the article's and so no part of its text */
    String text(boolean headed) {
        Node first = document.getFirstChild();
        if (headed && headline.isPresent() && first != null) {
            first.unlink();
        }
        return html(document);
    }

    private static String html(Node node) {
        try {
            return HtmlText.of(HTML.render(node));
        } catch (StackOverflowError e) {
            throw new WortlautException("Markdown that is nested beyond all measure", e);
        }
    }
}
