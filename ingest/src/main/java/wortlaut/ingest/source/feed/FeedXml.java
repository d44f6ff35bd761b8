package wortlaut.ingest.source.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import wortlaut.events.WortlautException;

/**
 * XML as feeds have it. Document types are cut off before anything is read: no entity of theirs is ever resolved, from outside or inside. What is not
 * well-formed is read as browsers read HTML, and then as XML again.
 */
final class FeedXml {
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private FeedXml() {}

    /** @throws WortlautException if it cannot be read in either way */
    static Document parse(String text) {
        String xml = withoutDocumentType(text);
        try {
            return strictly(xml);
        } catch (JDOMException e) {
            return leniently(xml, e);
        }
    }

    private static Document leniently(String xml, JDOMException first) {
        try {
            return strictly(MendedXml.of(NOT_XML.matcher(xml).replaceAll("")));
        } catch (JDOMException e) {
            throw new WortlautException("is no XML that can be read: " + first.getMessage(), e);
        }
    }

    private static Document strictly(String xml) throws JDOMException {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builder.setExpandEntities(false);
        try {
            return builder.build(new StringReader(xml));
        } catch (IOException | IllegalArgumentException e) { // JDOM checks names that the parser lets pass
            throw new JDOMException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Cuts {@code <!DOCTYPE … [ … ]>} out, which stands before the first element. */
    private static String withoutDocumentType(String text) {
        int begin = text.indexOf("<!DOCTYPE");
        if (begin < 0 || begin > firstElement(text)) {
            return text;
        }
        int depth = 0;
        for (int i = begin; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            } else if (c == '>' && depth <= 0) {
                return text.substring(0, begin) + text.substring(i + 1);
            }
        }
        throw new WortlautException("has a document type without end");
    }

    private static int firstElement(String text) {
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            if (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
                return i;
            }
        }
        return text.length();
    }
}
