package wortlaut.enrich.quote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import wortlaut.enrich.document.CharSpan;

/** Reads the speaker spans of our own corpus that have a number, and the mentions of whom the number names. */
final class AnnotatedPronouns {
    private static final Set<String> NAMES = Set.of("per", "org", "loc", "misc");

    /** A document: its paragraphs, parted by an empty line. */
    record Text(String id, String text, List<Marked> speakers, List<Marked> mentions) {
        /** The mentions of whom a speaker span stands for; empty where the text never names them. */
        List<CharSpan> mentionsOf(Marked speaker) {
            return mentions.stream()
                    .filter(mention -> mention.number().equals(speaker.number()))
                    .map(Marked::span)
                    .toList();
        }
    }

    /** A stretch and the number of what it means. */
    record Marked(CharSpan span, String number) {}

    private record Open(String name, String number, int start) {}

    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Text> found = new ArrayList<>();
    private List<Marked> speakers = new ArrayList<>();
    private List<Marked> mentions = new ArrayList<>();
    private String id;

    private AnnotatedPronouns() {}

    static List<Text> read(Path file) throws IOException, XMLStreamException {
        AnnotatedPronouns reader = new AnnotatedPronouns();
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
            String name = xml.getLocalName();
            if (name.equals("doc")) {
                id = xml.getAttributeValue(null, "id");
                text.setLength(0);
            }
            open.push(new Open(name, xml.getAttributeValue(null, "e"), text.length()));
        } else if (event == XMLStreamReader.END_ELEMENT) {
            end(open.pop());
        } else if (event == XMLStreamReader.CHARACTERS
                && open.stream().anyMatch(o -> o.name().equals("p"))) {
            text.append(xml.getText());
        }
    }

    private void end(Open element) {
        boolean numbered = element.number() != null && text.length() > element.start();
        if (element.name().equals("p")) {
            text.append("\n\n");
        } else if (numbered && element.name().equals("s")) {
            speakers.add(new Marked(new CharSpan(element.start(), text.length()), element.number()));
        } else if (numbered && NAMES.contains(element.name())) {
            mentions.add(new Marked(new CharSpan(element.start(), text.length()), element.number()));
        } else if (element.name().equals("doc")) {
            found.add(new Text(id, text.toString(), speakers, mentions));
            speakers = new ArrayList<>();
            mentions = new ArrayList<>();
        }
    }
}
