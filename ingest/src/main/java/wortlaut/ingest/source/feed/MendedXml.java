package wortlaut.ingest.source.feed;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Well-formed XML of what should have been: bare ampersands, entities of HTML, elements that are not closed, prefixes that nobody declared. */
final class MendedXml {
    private MendedXml() {}

    static String of(String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        Element root = document.firstElementChild();
        if (root == null) {
            return xml;
        }
        declareAll(root);
        return root.outerHtml();
    }

    private static void declareAll(Element root) {
        Set<String> used = new TreeSet<>();
        Set<String> declared = new TreeSet<>(Set.of("xml", "xmlns"));
        for (Element element : root.getAllElements()) {
            addPrefix(element.tagName(), used);
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("xmlns:")) {
                    declared.add(attribute.getKey().substring("xmlns:".length()));
                } else {
                    addPrefix(attribute.getKey(), used);
                }
            }
        }
        used.removeAll(declared);
        used.forEach(prefix -> root.attr("xmlns:" + prefix, namespace(prefix)));
    }

    private static void addPrefix(String name, Set<String> prefixes) {
        int colon = name.indexOf(':');
        if (colon > 0) {
            prefixes.add(name.substring(0, colon));
        }
    }

    /** Those whose elements are read, by the prefixes that everybody uses. */
    private static String namespace(String prefix) {
        return switch (prefix) {
            case "content" -> "http://purl.org/rss/1.0/modules/content/";
            case "dc" -> "http://purl.org/dc/elements/1.1/";
            case "atom" -> "http://www.w3.org/2005/Atom";
            case "rdf" -> "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
            default -> "urn:wortlaut:undeclared:" + prefix;
        };
    }
}
