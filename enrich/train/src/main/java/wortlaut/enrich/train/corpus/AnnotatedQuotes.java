package wortlaut.enrich.train.corpus;

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
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import wortlaut.events.Span;
import wortlaut.events.WortlautException;

/** Reads the quotes of our own corpus, who says them and where else the text names them; its README describes the form. */
public final class AnnotatedQuotes {
    /**
     * A document: its paragraphs, parted by an empty line, and its quotes by their numbers. Offsets are code points of its text, as
     * in an enriched article.
     */
    public record Text(String id, String text, List<Gold> quotes) {}

    /**
     * A quote.
     *
     * @param speakers the spans of its speakers; empty where none is stated
     * @param names all mentions in the text of who speaks; empty where it gives no name
     */
    public record Gold(String type, List<Span> spans, List<Span> speakers, List<Span> names) {
        /** From its first character to its last. */
        public Span hull() {
            return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
        }
    }

    /** An element that is still open. */
    private record Open(String name, String numbers, String entity, String type, int start) {}

    /** A mention; its entity is empty where it has no number, and then it is the only one of it. */
    private record Mention(String entity, Span span) {
        boolean namesTheSame(Mention other) {
            return equals(other) || (!entity.isEmpty() && entity.equals(other.entity));
        }
    }

    private record SpeakerSpan(String entity, Span span) {}

    private static final List<String> MENTIONS = List.of("per", "org", "loc", "misc");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Gold> quotes = new LinkedHashMap<>();
    private final Map<String, List<SpeakerSpan>> speakers = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Text> found = new ArrayList<>();

    private AnnotatedQuotes() {}

    /**
     * The documents of one part of a folder's XML files, in the order of the files' names.
     *
     * @throws WortlautException when the folder cannot be listed or holds no XML file, or a file cannot be read
     */
    public static List<Text> read(Path folder, CorpusPart part) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> xml = files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
            if (xml.isEmpty()) {
                throw new WortlautException(folder + " holds no XML file of the corpus");
            }
            return xml.stream()
                    .flatMap(file -> read(file).stream())
                    .filter(text -> part.holds(text.id()))
                    .toList();
        } catch (IOException e) {
            throw new WortlautException(folder + " cannot be read: " + e, e);
        }
    }

    /**
     * The documents of a file.
     *
     * @throws WortlautException naming the file when it cannot be read or is not well-formed
     */
    public static List<Text> read(Path file) {
        AnnotatedQuotes reader = new AnnotatedQuotes();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in, "UTF-8");
            while (xml.hasNext()) {
                reader.event(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            throw new WortlautException(file + ": not well-formed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new WortlautException(file + " cannot be read: " + e, e);
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
            mentions.clear();
        }
        String numbers = attribute(xml, name.equals("q") ? "n" : name.equals("doc") ? "id" : "q");
        open.push(new Open(name, numbers, attribute(xml, "e"), attribute(xml, "type"), here()));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** How far the text goes so far. */
    private int here() {
        return text.codePointCount(0, text.length());
    }

    private void end(Open element) {
        int end = here();
        switch (element.name()) {
            case "p" -> text.append("\n\n");
            case "doc" -> found.add(new Text(element.numbers(), text.toString(), gold()));
            default -> {
                if (end > element.start()) {
                    note(element, new Span(element.start(), end));
                }
            }
        }
    }

    private void note(Open element, Span span) {
        if (element.name().equals("q")) {
            quotes.computeIfAbsent(
                            element.numbers(),
                            n -> new Gold(element.type(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()))
                    .spans()
                    .add(span);
        } else if (element.name().equals("s")) {
            for (String number : element.numbers().strip().split("\\s+", -1)) {
                speakers.computeIfAbsent(number, n -> new ArrayList<>()).add(new SpeakerSpan(element.entity(), span));
            }
        } else if (MENTIONS.contains(element.name())) {
            mentions.add(new Mention(element.entity(), span));
        }
    }

    private List<Gold> gold() {
        quotes.forEach((number, quote) -> {
            for (SpeakerSpan speaker : speakers.getOrDefault(number, List.of())) {
                quote.speakers().add(speaker.span());
                quote.names().addAll(names(speaker));
            }
        });
        return List.copyOf(quotes.values());
    }

    /** All mentions of what the speaker's number names; without one, of whatever is named inside the speaker's span. */
    private List<Span> names(SpeakerSpan speaker) {
        List<Mention> inside = mentions.stream()
                .filter(mention -> speaker.span().start() <= mention.span().start()
                        && mention.span().end() <= speaker.span().end())
                .toList();
        return mentions.stream()
                .filter(mention -> speaker.entity().isEmpty()
                        ? inside.stream().anyMatch(mention::namesTheSame)
                        : mention.entity().equals(speaker.entity()))
                .map(Mention::span)
                .toList();
    }
}
