package wortlaut.ingest.source.opml;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import wortlaut.events.WortlautException;
import wortlaut.ingest.encoding.TextDecoder;
import wortlaut.ingest.http.HttpAnswer;
import wortlaut.ingest.http.WebAddress;
import wortlaut.ingest.poll.ListReader;
import wortlaut.ingest.poll.Listing;

/** The feeds that an OPML document names, however deep in its outline. */
public final class OpmlReader implements ListReader {
    private static final String FEED = "feed:";

    @Override
    public String accept() {
        return "text/x-opml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
    }

    @Override
    public Listing read(HttpAnswer document) {
        return Listing.ofLists(Optional.empty(), feeds(document.body(), document.address()));
    }

    /**
     * The feeds of a document that is here already, each as an address that sources are opened by.
     *
     * @param base what relative addresses are relative to
     * @throws WortlautException if it names none
     */
    public static List<String> feeds(byte[] opml, URI base) {
        Document document = Jsoup.parse(TextDecoder.decode(opml), "", Parser.xmlParser());
        List<String> feeds = document.getElementsByTag("outline").stream()
                .map(OpmlReader::address)
                .flatMap(written -> WebAddress.resolve(base, written).stream())
                .map(address -> FEED + address)
                .distinct()
                .toList();
        if (feeds.isEmpty()) {
            throw new WortlautException("is no OPML that names feeds (<outline xmlUrl=\"https://…\"/>)");
        }
        return feeds;
    }

    private static String address(Element outline) {
        return outline.attributes().getIgnoreCase("xmlUrl");
    }
}
