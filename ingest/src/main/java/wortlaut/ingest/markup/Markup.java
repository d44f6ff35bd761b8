package wortlaut.ingest.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells markup from text by what it begins with and whether that is closed again. A text that only speaks of tags, compares numbers or holds an
 * address in angle brackets begins otherwise, or closes nothing. Each check looks at the text a bounded number of times.
 */
public final class Markup {
    /** Elements that only bodies of pages begin with (HTML Living Standard, section 4: sections, grouping content, tables). */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "h1",
            "h2",
            "h3",
            "h4",
            "blockquote",
            "ul",
            "ol",
            "table",
            "figure",
            "body",
            "html");

    private static final Set<String> PAGES = Set.of("html", "head", "body");

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("rss", "an RSS feed"),
            Map.entry("feed", "an Atom feed"),
            Map.entry("rdf", "an RDF feed"),
            Map.entry("newsitem", "a NewsML-G2 item"),
            Map.entry("packageitem", "a NewsML-G2 package"),
            Map.entry("newsmessage", "a NewsML-G2 message"),
            Map.entry("conceptitem", "a NewsML-G2 concept"),
            Map.entry("knowledgeitem", "a NewsML-G2 list of concepts"),
            Map.entry("planningitem", "a NewsML-G2 planning item"),
            Map.entry("catalogitem", "a NewsML-G2 catalogue"),
            Map.entry("newsml", "a NewsML 1 document"),
            Map.entry("nitf", "a NITF document"),
            Map.entry("urlset", "a sitemap"),
            Map.entry("sitemapindex", "a sitemap"),
            Map.entry("opml", "an OPML document"),
            Map.entry("svg", "an SVG image"));

    private Markup() {}

    /** Whether this is HTML: a page, or a body that begins with a block and closes it. */
    public static boolean isHtml(String text) {
        String begin = text.stripLeading();
        if (!begin.startsWith("<")) {
            return false;
        }
        int at = afterProlog(begin);
        String root = name(begin, at);
        return isDoctype(begin, "html")
                || root.equals("html")
                || (BLOCKS.contains(root) && begin.toLowerCase(Locale.ROOT).contains("</" + root));
    }

    /** Whether this is a whole page, with a head or a body of its own, rather than what may be in one. */
    public static boolean isPage(String text) {
        String begin = text.stripLeading();
        return begin.startsWith("<") && (isDoctype(begin, "html") || PAGES.contains(name(begin, afterProlog(begin))));
    }

    /** What this is where it is XML other than HTML, with an article; empty otherwise. */
    public static Optional<String> xml(String text) {
        String begin = text.stripLeading();
        if (!begin.startsWith("<") || isHtml(text)) {
            return Optional.empty();
        }
        int at = afterProlog(begin);
        String root = withoutPrefix(name(begin, at));
        if (OTHERS.containsKey(root)) {
            return Optional.of(OTHERS.get(root));
        }
        boolean declared = begin.startsWith("<?xml");
        boolean closed = !root.isEmpty()
                && begin.stripTrailing().toLowerCase(Locale.ROOT).endsWith(root + ">");
        return declared || closed ? Optional.of("an XML document") : Optional.empty();
    }

    /** The name of the first element, in small letters and without prefix; empty when this is no markup. */
    public static String root(String text) {
        String begin = text.stripLeading();
        return begin.startsWith("<") ? withoutPrefix(name(begin, afterProlog(begin))) : "";
    }

    private static String withoutPrefix(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static boolean isDoctype(String begin, String of) {
        String wanted = "<!doctype " + of;
        return begin.regionMatches(true, 0, wanted, 0, wanted.length());
    }

    /** Behind declarations, comments and the document type. */
    private static int afterProlog(String begin) {
        int at = 0;
        while (begin.startsWith("<?", at) || begin.startsWith("<!", at)) {
            String end = begin.startsWith("<!--", at) ? "-->" : ">";
            int closing = begin.indexOf(end, at);
            if (closing < 0) {
                return begin.length();
            }
            at = closing + end.length();
            while (at < begin.length() && Character.isWhitespace(begin.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static String name(String begin, int at) {
        int end = at + 1;
        while (end < begin.length() && isOfAName(begin.charAt(end))) {
            end++;
        }
        boolean tag = at < begin.length()
                && begin.charAt(at) == '<'
                && end < begin.length()
                && isEndOfName(begin.charAt(end));
        return tag ? begin.substring(at + 1, end).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isOfAName(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == ':'
                || c == '_'
                || c == '-';
    }

    private static boolean isEndOfName(char c) {
        return c == '>' || c == '/' || Character.isWhitespace(c);
    }
}
