package wortlaut.enrich.entity.merge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import wortlaut.enrich.document.CharSpan;
import wortlaut.events.EntityType;

/** Reads the mentions of our own corpus with the numbers of what they name; its README describes the form. */
final class AnnotatedEntities {
    /** A document: its paragraphs, parted by an empty line, and its outermost mentions in their order. */
    record Text(String id, String text, List<Gold> mentions) {}

    /** A mention and which thing of its document it names. */
    record Gold(CharSpan span, EntityType type, String entity) {}

    private static final List<String> ELEMENTS = List.of("per", "org", "loc", "misc");
    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC);

    private final List<Text> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Gold> mentions = new ArrayList<>();
    private String id;
    private String entity;
    private boolean inParagraph;
    private int depth;
    private int start;

    private AnnotatedEntities() {}

    static List<Text> read(Path file) throws IOException, XMLStreamException {
        AnnotatedEntities reader = new AnnotatedEntities();
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in, "UTF-8");
            while (xml.hasNext()) {
                reader.event(xml, xml.next());
            }
        }
        return reader.found;
    }

    private void event(XMLStreamReader xml, int event) {
        if (event == XMLStreamReader.START_ELEMENT) {
            start(xml);
        } else if (event == XMLStreamReader.END_ELEMENT) {
            end(xml.getLocalName());
        } else if (event == XMLStreamReader.CHARACTERS && inParagraph) {
            text.append(xml.getText());
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "doc" -> {
                id = xml.getAttributeValue(null, "id");
                text.setLength(0);
                mentions.clear();
            }
            case "p" -> inParagraph = true;
            case "per", "org", "loc", "misc" -> {
                if (depth++ == 0) {
                    start = text.length();
                    String number = xml.getAttributeValue(null, "e");
                    entity = number == null ? "once " + mentions.size() : number;
                }
            }
            default -> {}
        }
    }

    private void end(String element) {
        int type = ELEMENTS.indexOf(element);
        if (type >= 0 && --depth == 0) {
            mentions.add(new Gold(new CharSpan(start, text.length()), TYPES.get(type), entity));
        } else if (element.equals("p")) {
            inParagraph = false;
            text.append("\n\n");
        } else if (element.equals("doc")) {
            found.add(new Text(id, text.toString(), List.copyOf(mentions)));
        }
    }
}
