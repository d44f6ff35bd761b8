package wortlaut.ingest.markup;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of HTML as a reader sees it: white space as one space, each paragraph on its own line, no scripts and no captions. */
public final class HtmlText implements NodeVisitor {
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "figure",
            "media",
            "note",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "svg",
            "iframe");

    /** Of NITF 3, in which bodies of ninjs and NewsML-G2 are written too. Its captions are in media, editors' remarks in notes. */
    private static final Set<String> NITF_BLOCKS = Set.of("hl1", "hl2", "bq", "block", "nitf-table", "fn", "credit");

    private final StringBuilder text = new StringBuilder();
    private int unread;

    private HtmlText() {}

    public static String of(String html) {
        HtmlText visitor = new HtmlText();
        Element body = Jsoup.parse(html).body();
        body.traverse(visitor);
        return visitor.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (isUnread(node)) {
            unread++;
        }
        if (node instanceof TextNode words && unread == 0) {
            append(words.getWholeText());
        } else if (breaksLine(node)) {
            endLine();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isUnread(node)) {
            unread--;
        }
        if (breaksLine(node)) {
            endLine();
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                text.append(c);
            } else if (!text.isEmpty() && !endsWith(' ') && !endsWith('\n')) {
                text.append(' ');
            }
        }
    }

    private void endLine() {
        if (endsWith(' ')) {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && !endsWith('\n')) {
            text.append('\n');
        }
    }

    private boolean endsWith(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    private static boolean isUnread(Node node) {
        return UNREAD.contains(node.normalName());
    }

    private static boolean breaksLine(Node node) {
        return node instanceof Element element
                && (element.isBlock()
                        || element.normalName().equals("br")
                        || NITF_BLOCKS.contains(element.normalName()));
    }
}
