package wortlaut.ingest.source.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdom2.Document;
import org.jspecify.annotations.Nullable;
import wortlaut.events.WortlautException;
import wortlaut.ingest.http.WebAddress;
import wortlaut.ingest.poll.Entry;
import wortlaut.ingest.poll.Listing;

/** RSS, RDF and Atom as ROME reads them, with the times as they stand in the XML: ROME forgets those that it does not understand. */
final class XmlFeed {
    private XmlFeed() {}

    static Listing read(String text, URI address) {
        Document document = FeedXml.parse(text);
        FeedElements elements = FeedElements.of(document);
        SyndFeed feed = built(elements.document());
        List<SyndEntry> found = feed.getEntries();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            // ROME keeps the order of the elements.
            entries.add(entry(found.get(i), elements.entry(i), address));
        }
        Optional<String> title = given(feed.getTitle()).map(EntryText::line);
        return Listing.ofEntries(title, entries, elements.wishes());
    }

    /** Documents that are hardly feeds make ROME throw whatever comes. */
    private static SyndFeed built(Document document) {
        try {
            return new SyndFeedInput().build(document);
        } catch (FeedException | RuntimeException e) {
            throw new WortlautException("is no feed that can be read: " + e.getMessage(), e);
        }
    }

    private static Entry entry(SyndEntry entry, FeedElements.EntryElement element, URI address) {
        Optional<String> guid = given(entry.getUri());
        Optional<URI> link = element.originalLink()
                .or(() -> given(entry.getLink()))
                .flatMap(written -> WebAddress.resolve(address, written))
                .or(() -> guid.filter(name -> name.startsWith("http"))
                        .flatMap(name -> WebAddress.resolve(address, name)));
        Optional<EntryText> text = EntryText.of(content(entry), given(entry.getDescription()));
        return new Entry(
                guid,
                link,
                given(entry.getTitle()).map(EntryText::line),
                text.map(EntryText::text),
                text.map(EntryText::whole).orElse(false),
                element.published(),
                element.updated(),
                element.language(),
                element.source());
    }

    /** The longest: Atom allows several. */
    private static Optional<String> content(SyndEntry entry) {
        return entry.getContents().stream()
                .flatMap(content -> given(content).stream())
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    /** The text of what may be HTML, XHTML or plain. */
    private static Optional<String> given(@Nullable SyndContent content) {
        if (content == null || content.getValue() == null) {
            return Optional.empty();
        }
        String type = String.valueOf(content.getType());
        boolean plain = type.equals("text") || type.equals("text/plain");
        return given(plain ? content.getValue() : EntryText.plain(content.getValue()));
    }

    private static Optional<String> given(@Nullable String words) {
        return Optional.ofNullable(words).map(String::strip).filter(kept -> !kept.isEmpty());
    }
}
