package wortlaut.ingest.format.json;

import java.io.InputStream;
import java.util.List;
import wortlaut.ingest.format.ChunkReading;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.source.Item;

/**
 * News items in IPTC ninjs 3.x, 2.x (the same names in small letters) or 1.x ({@code headline}, {@code body_text}, {@code body_xhtml},
 * {@code infosource}, {@code embargoed}): one, or an array of them, or one after another. What is no ninjs item is rejected.
 *
 * <p>An item becomes an article so:
 *
 * <table>
 * <caption>fields</caption>
 * <tr><td>id</td><td>{@code uri}</td></tr>
 * <tr><td>version</td><td>{@code version}, else {@code versionCreated}</td></tr>
 * <tr><td>headline</td><td>of {@code headlines} the one with the role "main", else one without a role, else the first; else {@code headline} or {@code title}</td></tr>
 * <tr><td>text</td><td>of {@code bodies} one alone, so that nothing is said twice: plain text before untyped before marked-up text;
 *     among these by role like headlines. Of HTML, XHTML and NITF the text is taken, each paragraph on a line; tags
 *     and character references in plain text are read as in other articles.</td></tr>
 * <tr><td>language</td><td>{@code language}</td></tr>
 * <tr><td>published</td><td>{@code firstCreated}, else {@code contentCreated}, else {@code versionCreated}: ninjs has no time of
 *     publication; the first is nearest to it and stays the same when the item is corrected</td></tr>
 * <tr><td>embargoedUntil</td><td>{@code embargoedUntil}</td></tr>
 * <tr><td>source</td><td>of {@code infoSources} the first that has a name, literal or uri, else {@code copyrightHolder}</td></tr>
 * <tr><td>ninjs</td><td>the whole item, with {@code altIds} and all else</td></tr>
 * </table>
 *
 * <p>{@code pubStatus} "canceled" is a deletion; a "withheld" item is rejected, for it is not to be published (or not yet).
 */
public final class NinjsFormat implements Format {
    @Override
    public List<String> names() {
        return List.of("ninjs");
    }

    @Override
    public Reading read(Item item, InputStream content) {
        return new ChunkReading(item, content, new JsonValues(content), JsonRecord::parseNinjs);
    }
}
