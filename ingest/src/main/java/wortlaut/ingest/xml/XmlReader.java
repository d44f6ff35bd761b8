package wortlaut.ingest.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import wortlaut.events.WortlautException;

/**
 * Reads a document. The document type is not looked at, so that nothing is loaded and nothing expanded; one that declares something of its own is
 * refused. Where a document names its type, the character references of HTML are known, which such types declare.
 */
public final class XmlReader {
    private static final int MOST_DEPTH = 200;
    private static final int MOST_ELEMENTS = 200_000;

    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int elements;

    private XmlReader() {}

    /**
     * @param document in characters: what its declaration says of its encoding has been heeded
     * @throws WortlautException saying what is wrong, and in which line
     */
    public static XmlElement read(String document) {
        Prolog prolog = Prolog.of(document);
        String body = prolog.body();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new StringReader(body));
            return new XmlReader().read(in);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw new WortlautException("invalid XML in line " + (prolog.lines() + line) + ": " + reason(e));
        }
    }

    private XmlElement read(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(in);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.getFirst().add(in.getText());
                    }
                }
                default -> {}
            }
        }
        if (root == null) {
            throw new WortlautException("an XML document without an element");
        }
        return root;
    }

    private void begin(XMLStreamReader in) {
        if (open.size() >= MOST_DEPTH || ++elements > MOST_ELEMENTS) {
            throw new WortlautException(String.format(
                    Locale.ROOT,
                    "XML of more than %,d levels or %,d elements; no news is written so",
                    MOST_DEPTH,
                    MOST_ELEMENTS));
        }
        XmlElement element = new XmlElement(in.getLocalName(), attributes(in));
        if (open.isEmpty()) {
            root = element;
        } else {
            open.getFirst().add(element);
        }
        open.push(element);
    }

    private static Map<String, String> attributes(XMLStreamReader in) {
        if (in.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        return attributes;
    }

    /** The message's second line: the first says where. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        String reason = (at < 0 ? message : message.substring(at + "Message: ".length())).strip();
        return reason.lines().findFirst().orElse("not well-formed");
    }
}
