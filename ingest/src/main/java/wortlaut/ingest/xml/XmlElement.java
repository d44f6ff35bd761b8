package wortlaut.ingest.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element with its attributes and content. Names are local ones: prefixes are the writer's choice, and no element that we read is in two namespaces.
 */
public final class XmlElement {
    /** Of {@code xml:lang}. */
    public static final String LANGUAGE = "lang";

    private final String name;
    private final Map<String, String> attributes;

    /** Text and elements, in their order. */
    private final List<Object> content = new ArrayList<>(1);

    XmlElement(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    void add(String text) {
        content.add(text);
    }

    void add(XmlElement child) {
        content.add(child);
    }

    public String name() {
        return name;
    }

    /** Without space around it; empty when it is blank or not there. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Its elements. */
    public Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** Its elements of this name. */
    public Stream<XmlElement> children(String of) {
        return children().filter(child -> child.name.equals(of));
    }

    /** All elements at the end of this way of names, in their order. */
    public Stream<XmlElement> at(String... way) {
        Stream<XmlElement> found = Stream.of(this);
        for (String step : way) {
            found = found.flatMap(element -> element.children(step));
        }
        return found;
    }

    /** Itself and what is in it, in their order. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children().flatMap(XmlElement::all));
    }

    /** Its text and that of what is in it, with single spaces; empty when it is blank. */
    public Optional<String> text() {
        StringBuilder out = new StringBuilder();
        appendText(out);
        return Optional.of(out.toString().strip().replaceAll("\\s+", " ")).filter(text -> !text.isEmpty());
    }

    /** Its text and that of what is in it, as it stands there. */
    public String rawText() {
        StringBuilder out = new StringBuilder();
        appendText(out);
        return out.toString();
    }

    private void appendText(StringBuilder out) {
        for (Object part : content) {
            if (part instanceof XmlElement child) {
                child.appendText(out);
            } else {
                out.append(part);
            }
        }
    }

    /** Written down again, without prefixes: to be read as HTML, or kept. */
    public String markup() {
        StringBuilder out = new StringBuilder();
        appendMarkup(out);
        return out.toString();
    }

    private void appendMarkup(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((key, value) -> out.append(' ')
                .append(key)
                .append("=\"")
                .append(escaped(value).replace("\"", "&quot;"))
                .append('"'));
        out.append('>');
        for (Object part : content) {
            if (part instanceof XmlElement child) {
                child.appendMarkup(out);
            } else {
                out.append(escaped(part.toString()));
            }
        }
        out.append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
