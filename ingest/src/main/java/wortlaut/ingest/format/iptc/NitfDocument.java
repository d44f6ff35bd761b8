package wortlaut.ingest.format.iptc;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wortlaut.events.Original;
import wortlaut.ingest.markup.HtmlText;
import wortlaut.ingest.xml.XmlElement;

/** One NITF document, field by field as {@link Nitf} says. */
final class NitfDocument {
    private static final String TYPE = "text/vnd.iptc.nitf";

    private final XmlElement nitf;

    NitfDocument(XmlElement nitf) {
        this.nitf = nitf;
    }

    /** @param otherwise its id where it names none */
    static IptcRecord of(XmlElement root, @Nullable String otherwise) {
        NitfDocument nitf = new NitfDocument(root);
        return new IptcRecord(
                nitf.data("doc-id", "id-string").orElse(otherwise),
                nitf.data("du-key", "version").orElse(null),
                nitf.headline().orElse(null),
                nitf.text(),
                nitf.language().orElse(null),
                nitf.data("date.issue", "norm").orElse(null),
                nitf.data("date.release", "norm").orElse(null),
                nitf.source().orElse(null),
                nitf.author().orElse(null),
                root.at("head", "docdata")
                        .flatMap(data -> data.attribute("management-status").stream())
                        .map(IptcRecord::code)
                        .findFirst()
                        .orElse("usable"),
                " (NITF)",
                new Original(TYPE, root.markup(), null, null));
    }

    Optional<String> headline() {
        return nitf.at("body", "body.head", "hedline", "hl1")
                .flatMap(line -> line.text().stream())
                .findFirst()
                .or(() -> nitf.at("head", "title")
                        .flatMap(title -> title.text().stream())
                        .findFirst());
    }

    /** The dateline is printed before the text, if it is not the text's own. */
    Optional<String> text() {
        String content = nitf.at("body")
                .flatMap(XmlElement::children)
                .filter(part -> !part.name().equals("body.head") && !part.name().equals("body.end"))
                .map(XmlElement::markup)
                .map(HtmlText::of)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        if (content.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(nitf.at("body", "body.head", "dateline")
                .flatMap(line -> line.text().stream())
                .findFirst()
                .filter(line -> !content.startsWith(line))
                .map(line -> line + "\n" + content)
                .orElse(content));
    }

    Optional<String> language() {
        return nitf.attribute(XmlElement.LANGUAGE)
                .or(() -> nitf.at("body")
                        .flatMap(body -> body.attribute(XmlElement.LANGUAGE).stream())
                        .findFirst());
    }

    Optional<String> author() {
        return nitf.at("body", "body.head", "byline")
                .flatMap(line -> line.text().stream())
                .findFirst()
                .map(IptcRecord::author);
    }

    private Optional<String> source() {
        return nitf.at("body", "body.head", "distributor")
                .flatMap(distributor -> distributor.text().stream())
                .findFirst()
                .or(() -> nitf.at("head", "pubdata")
                        .flatMap(data -> data.attribute("name").stream())
                        .findFirst())
                .or(() -> data("doc.copyright", "holder"));
    }

    private Optional<String> data(String element, String attribute) {
        return nitf.at("head", "docdata", element)
                .flatMap(found -> found.attribute(attribute).stream())
                .findFirst();
    }
}
