package wortlaut.ingest.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes HTML apart into lines: white space becomes one space, and each block, cell and line break ends a line. Soft hyphens and other characters that nobody
 * sees are left out. Elements that HTML does not know ({@code <x-story>}) are blocks, as the sites that invent them use them.
 */
public final class MarkupLines implements NodeFilter {
    /** Of NITF 3, in which bodies of ninjs and NewsML-G2 are written too. Its captions are in media, editors' remarks in notes. */
    private static final Set<String> NITF_BLOCKS = Set.of("hl1", "hl2", "bq", "block", "nitf-table", "fn", "credit");

    private final Predicate<Element> unread;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element owner;
    private int linked;
    private int links;

    private MarkupLines(Predicate<Element> unread) {
        this.unread = unread;
    }

    /**
     * The lines of an element, in their order.
     *
     * @param unread what is passed over with all that is in it
     */
    public static List<Line> of(Element root, Predicate<Element> unread) {
        MarkupLines lines = new MarkupLines(unread);
        root.filter(lines);
        lines.endLine();
        return lines.lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            if (breaksLine(element)) {
                endLine();
            }
            if (unread.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            links += isLink(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= isLink(element) ? 1 : 0;
            if (breaksLine(element)) {
                endLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode node) {
        String words = node.getWholeText();
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isSpace(c)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (!isUnseen(c)) {
                text.append(c);
            }
        }
        if (text.length() > before) {
            owner = owner == null ? block(node) : owner;
            linked += links > 0 ? text.length() - before : 0;
        }
    }

    private void endLine() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == ' ') {
            text.setLength(length - 1);
        }
        if (owner != null && text.chars().anyMatch(c -> !Character.isSpaceChar(c))) {
            lines.add(new Line(text.toString(), owner, linked));
        }
        text.setLength(0);
        owner = null;
        linked = 0;
    }

    private static @Nullable Element block(Node node) {
        @Nullable Element element = node.parentElement();
        while (element != null && element.parent() != null && !breaksLine(element)) {
            element = element.parent();
        }
        return element;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** Soft hyphen, zero-width space, word joiner, byte order mark. */
    private static boolean isUnseen(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    /** A place on the same page is no other page. */
    private static boolean isLink(Element element) {
        return element.normalName().equals("a")
                && element.hasAttr("href")
                && !element.attr("href").startsWith("#");
    }

    private static boolean breaksLine(Element element) {
        String name = element.normalName();
        return element.isBlock() || name.equals("br") || name.indexOf('-') > 0 || NITF_BLOCKS.contains(name);
    }
}
