package wortlaut.ingest.format.warc;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import wortlaut.ingest.format.Beginning;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.source.Item;

/**
 * A web archive in WARC 1.0 or 1.1 (ISO 28500), as crawlers write it and Common Crawl has its news: each {@code response} of status 200 that is HTML is
 * read as the page it is. Its id is the address that the page says it has, else the one it was fetched from; the time it was fetched is no time of
 * publication and so not used. All else is skipped and counted. One record is held at a time; behind a damaged one it goes on with the next.
 */
public final class Warc implements Format {
    private static final String BEGIN = "WARC/";

    @Override
    public List<String> names() {
        return List.of("warc");
    }

    @Override
    public List<String> extensions() {
        return List.of("warc");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/warc");
    }

    /** Named so, or beginning as a record does. */
    @Override
    public Optional<Format> recognised(Beginning beginning) {
        boolean isNamedSo = extensions().contains(beginning.extension());
        boolean isOpen = !beginning.isMeant() || !beginning.isKnown();
        return isNamedSo || (isOpen && beginning.text().startsWith(BEGIN)) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Reading read(Item item, InputStream content) {
        return new WarcReading(item, content);
    }
}
