package wortlaut.ingest.format.iptc;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wortlaut.ingest.format.Beginning;
import wortlaut.ingest.format.ChunkReading;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.format.WholeItem;
import wortlaut.ingest.source.Item;

/**
 * IPTC NITF 3: a document is an article.
 *
 * <table>
 * <caption>fields</caption>
 * <tr><td>id</td><td>{@code doc-id}, else the file's URI</td></tr>
 * <tr><td>version</td><td>{@code du-key}'s version</td></tr>
 * <tr><td>headline</td><td>{@code hl1}, else {@code title}</td></tr>
 * <tr><td>text</td><td>the dateline on a line of its own, then {@code body.content} without media, captions and notes</td></tr>
 * <tr><td>language</td><td>{@code xml:lang}</td></tr>
 * <tr><td>published</td><td>{@code date.issue}</td></tr>
 * <tr><td>embargoedUntil</td><td>{@code date.release}, the time before which it is not to be released</td></tr>
 * <tr><td>source</td><td>{@code distributor}, else {@code pubdata}'s name, else the holder of the copyright</td></tr>
 * <tr><td>author</td><td>{@code byline} without its "By"</td></tr>
 * <tr><td>original</td><td>the document, with all else</td></tr>
 * </table>
 *
 * <p>{@code management-status} "canceled" is a deletion, "withheld" is rejected.
 */
public final class Nitf implements Format {
    private static final List<String> EXTENSIONS = List.of("nitf");

    @Override
    public List<String> names() {
        return List.of("nitf");
    }

    @Override
    public List<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/vnd.iptc.nitf", "application/nitf+xml");
    }

    /** By its first element, unless who sent it said otherwise. */
    @Override
    public Optional<Format> recognised(Beginning beginning) {
        return NewsMl.isFor(beginning, Set.of("nitf"), EXTENSIONS) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Reading read(Item item, InputStream content) {
        return ChunkReading.ofMany(item, content, new WholeItem(item, content), IptcDocument::parse);
    }
}
