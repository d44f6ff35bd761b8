package wortlaut.ingest.format.iptc;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import wortlaut.events.WortlautException;
import wortlaut.ingest.encoding.XmlText;
import wortlaut.ingest.format.Chunk;
import wortlaut.ingest.format.ChunkReading;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.markup.Markup;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.xml.XmlElement;
import wortlaut.ingest.xml.XmlReader;

/** What an XML document says, by its first element. */
final class IptcDocument {
    private IptcDocument() {}

    static List<Parsed> parse(Item item, Chunk chunk) {
        try {
            String document = XmlText.decode(chunk.held());
            if (document.isBlank()) {
                return List.of(ChunkReading.rejected(item, chunk, "blank, there is no article in it"));
            }
            Optional<String> other = notOurs(document);
            if (other.isPresent()) {
                return List.of(ChunkReading.rejected(item, chunk, other.get()));
            }
            XmlElement root = XmlReader.read(document);
            return root.name().equals("newsMessage") ? message(item, chunk, root) : List.of(record(item, chunk, root));
        } catch (WortlautException e) {
            return List.of(ChunkReading.rejected(item, chunk, String.valueOf(e.getMessage())));
        }
    }

    private static Optional<String> notOurs(String document) {
        if (!document.stripLeading().startsWith("<") && !document.startsWith("\uFEFF<")) {
            return Optional.of("not XML, which begins with <");
        }
        return Markup.isHtml(document)
                ? Optional.of("a web page, not NewsML-G2 or NITF; feed it as .html")
                : Optional.empty();
    }

    private static List<Parsed> message(Item item, Chunk chunk, XmlElement message) {
        List<Parsed> all = message.at("itemSet")
                .flatMap(XmlElement::children)
                .map(element -> inMessage(item, element))
                .toList();
        return all.isEmpty() ? List.of(ChunkReading.rejected(item, chunk, "a NewsML-G2 message without an item")) : all;
    }

    /** Each item is a record of its own, with its own bytes. */
    private static Parsed inMessage(Item item, XmlElement element) {
        byte[] bytes = element.markup().getBytes(StandardCharsets.UTF_8);
        Chunk own = new Chunk(0, bytes, bytes.length);
        try {
            return record(item, own, element);
        } catch (WortlautException e) {
            return ChunkReading.rejected(item, own, String.valueOf(e.getMessage()));
        }
    }

    private static Parsed record(Item item, Chunk chunk, XmlElement root) {
        IptcRecord record;
        switch (root.name()) {
            case "newsItem" -> record = NewsItem.of(root);
            case "nitf" -> record = NitfDocument.of(root, item.articleId().orElse(null));
            case "packageItem" -> {
                return ChunkReading.rejected(
                        item,
                        chunk,
                        name(root) + "a NewsML-G2 package: it only refers to items, which are fed by themselves");
            }
            case "NewsML" -> {
                return ChunkReading.rejected(
                        item,
                        chunk,
                        "NewsML 1, which agencies have replaced by NewsML-G2; ask for that, for NITF or ninjs");
            }
            default -> {
                String what = Markup.xml("<" + root.name() + "></" + root.name() + ">")
                        .orElse("an XML document");
                return ChunkReading.rejected(
                        item,
                        chunk,
                        name(root) + what + " (<" + root.name() + ">), not an article in NewsML-G2 or NITF");
            }
        }
        return parsed(item, chunk, record);
    }

    private static String name(XmlElement root) {
        return root.attribute("guid").map(guid -> guid + ": ").orElse("");
    }

    private static Parsed parsed(Item item, Chunk chunk, IptcRecord record) {
        if (record.id() == null && record.isCanceled()) {
            return ChunkReading.rejected(item, chunk, "canceled without an id: nobody knows what");
        }
        if (record.id() != null && record.isCanceled()) {
            return new Parsed.Deleted(record.id());
        }
        String name = record.id() == null ? "the item" : record.id();
        if (record.isWithheld()) {
            return ChunkReading.rejected(item, chunk, name + " is withheld by its publisher");
        }
        if (record.text().isEmpty()) {
            return ChunkReading.rejected(item, chunk, name + " has no text" + record.kind());
        }
        return new Parsed.Accepted(record.article());
    }
}
