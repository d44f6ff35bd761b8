package wortlaut.enrich.quote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import wortlaut.enrich.document.CharSpan;

/** Reads the quotes and speakers of our own corpus; its README describes the form. */
final class AnnotatedQuotes {
    /** A document: its paragraphs, parted by an empty line, and its quotes by their numbers. */
    record Text(String id, String text, List<Gold> quotes) {}

    /** A quote with the spans of its speakers; empty where none is stated. */
    record Gold(String type, List<CharSpan> spans, List<CharSpan> speakers) {
        CharSpan hull() {
            return new CharSpan(
                    spans.get(0).start(), spans.get(spans.size() - 1).end());
        }
    }

    /** An element that is still open. */
    private record Open(String name, String numbers, String type, int start) {}

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Gold> quotes = new LinkedHashMap<>();
    private final Map<String, List<CharSpan>> speakers = new LinkedHashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Text> found = new ArrayList<>();

    private AnnotatedQuotes() {}

    static List<Text> read(Path file) throws IOException, XMLStreamException {
        AnnotatedQuotes reader = new AnnotatedQuotes();
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
            end(open.pop());
        } else if (event == XMLStreamReader.CHARACTERS
                && open.stream().anyMatch(o -> o.name().equals("p"))) {
            text.append(xml.getText());
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (name.equals("doc")) {
            text.setLength(0);
            quotes.clear();
            speakers.clear();
        }
        String numbers = attribute(xml, name.equals("q") ? "n" : name.equals("doc") ? "id" : "q");
        open.push(new Open(name, numbers, attribute(xml, "type"), text.length()));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void end(Open element) {
        int end = text.length();
        switch (element.name()) {
            case "p" -> text.append("\n\n");
            case "q" -> quote(element, end);
            case "s" -> speaker(element, end);
            case "doc" -> found.add(new Text(element.numbers(), text.toString(), gold()));
            default -> {}
        }
    }

    private void quote(Open element, int end) {
        if (end > element.start()) {
            quotes.computeIfAbsent(
                            element.numbers(), n -> new Gold(element.type(), new ArrayList<>(), new ArrayList<>()))
                    .spans()
                    .add(new CharSpan(element.start(), end));
        }
    }

    private void speaker(Open element, int end) {
        for (String number : element.numbers().strip().split("\\s+", -1)) {
            if (end > element.start()) {
                speakers.computeIfAbsent(number, n -> new ArrayList<>()).add(new CharSpan(element.start(), end));
            }
        }
    }

    private List<Gold> gold() {
        List<Gold> gold = new ArrayList<>();
        quotes.forEach((number, quote) ->
                gold.add(new Gold(quote.type(), quote.spans(), speakers.getOrDefault(number, List.of()))));
        return gold;
    }
}
