package wortlaut.ingest.format.iptc;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import wortlaut.events.Original;
import wortlaut.events.WortlautException;
import wortlaut.ingest.markup.HtmlText;
import wortlaut.ingest.markup.InlineMarkup;
import wortlaut.ingest.xml.XmlElement;

/** One NewsML-G2 item, field by field as {@link NewsMl} says. */
final class NewsItem {
    private static final String TYPE = "application/vnd.iptc.g2.newsitem+xml";
    private static final String ITEM = "itemMeta";
    private static final String CONTENT = "contentMeta";

    private final XmlElement item;

    private NewsItem(XmlElement item) {
        this.item = item;
    }

    /** @throws WortlautException if it has no guid */
    static IptcRecord of(XmlElement root) {
        NewsItem item = new NewsItem(root);
        String versionCreated = item.text(ITEM, "versionCreated").orElse(null);
        return new IptcRecord(
                root.attribute("guid").orElseThrow(() -> new WortlautException("a NewsML-G2 item without its guid")),
                root.attribute("version").orElse(versionCreated),
                item.headline().orElse(null),
                item.text(),
                item.language().orElse(null),
                item.text(ITEM, "firstCreated")
                        .or(() -> item.text(CONTENT, "contentCreated"))
                        .orElse(versionCreated),
                item.text(ITEM, "embargoed").orElse(null),
                item.party(CONTENT, "infoSource")
                        .or(() -> item.party(ITEM, "provider"))
                        .orElse(null),
                item.author().orElse(null),
                item.code("pubStatus").orElse("usable"),
                item.code("itemClass")
                        .map(kind -> " (NewsML-G2 item of class " + kind + ")")
                        .orElse(""),
                new Original(TYPE, root.markup(), null, null));
    }

    private Optional<String> headline() {
        return item.at(CONTENT, "headline")
                .filter(line -> line.text().isPresent())
                .min(Comparator.comparing(NewsItem::roleRank))
                .flatMap(XmlElement::text)
                .or(() -> nitf().flatMap(nitf -> nitf.headline().stream()).findFirst())
                .or(() -> text(ITEM, "title"));
    }

    /** The main one, else one without a role, else the first. */
    private static int roleRank(XmlElement line) {
        String role = line.attribute("role").map(IptcRecord::code).orElse("");
        if (role.endsWith("main")) {
            return 0;
        }
        return role.isEmpty() ? 1 : 2;
    }

    private Stream<NitfDocument> nitf() {
        return item.at("contentSet", "inlineXML", "nitf").map(NitfDocument::new);
    }

    private Optional<String> text() {
        return item.at("contentSet")
                .flatMap(XmlElement::children)
                .flatMap(content -> text(content).stream())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static Optional<String> text(XmlElement content) {
        return switch (content.name()) {
            case "inlineXML" ->
                content.children().flatMap(root -> ofXml(root).stream()).findFirst();
            case "inlineData" -> ofData(content);
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofXml(XmlElement root) {
        return root.name().equals("nitf") ? new NitfDocument(root).text() : Optional.of(HtmlText.of(root.markup()));
    }

    private static Optional<String> ofData(XmlElement data) {
        if (data.attribute("encoding").isPresent()) {
            return Optional.empty();
        }
        String text = data.rawText().strip();
        boolean html = data.attribute("contenttype")
                .filter(type -> type.contains("html"))
                .isPresent();
        return Optional.of(html ? HtmlText.of(text) : InlineMarkup.text(text).orElse(text));
    }

    private Optional<String> language() {
        return item.at(CONTENT, "language")
                .flatMap(language -> language.attribute("tag").stream())
                .findFirst()
                .or(() -> item.at("contentSet")
                        .flatMap(XmlElement::children)
                        .flatMap(content -> content.attribute(XmlElement.LANGUAGE).stream())
                        .findFirst())
                .or(() -> nitf().flatMap(nitf -> nitf.language().stream()).findFirst())
                .or(() -> item.attribute(XmlElement.LANGUAGE));
    }

    private Optional<String> author() {
        return text(CONTENT, "by")
                .map(IptcRecord::author)
                .or(() -> party(CONTENT, "creator"))
                .or(() -> nitf().flatMap(nitf -> nitf.author().stream()).findFirst());
    }

    private Optional<String> party(String part, String name) {
        return item.at(part, name)
                .flatMap(party -> Stream.of(
                                party.at("name")
                                        .flatMap(found -> found.text().stream())
                                        .findFirst(),
                                party.attribute("literal"),
                                party.attribute("qcode"),
                                party.attribute("uri"))
                        .flatMap(Optional::stream)
                        .limit(1))
                .findFirst();
    }

    private Optional<String> code(String name) {
        return item.at(ITEM, name)
                .flatMap(found -> found.attribute("qcode").or(() -> found.attribute("uri")).stream())
                .map(IptcRecord::code)
                .findFirst();
    }

    private Optional<String> text(String part, String name) {
        return item.at(part, name).flatMap(found -> found.text().stream()).findFirst();
    }
}
