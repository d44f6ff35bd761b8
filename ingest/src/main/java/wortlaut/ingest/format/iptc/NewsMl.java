package wortlaut.ingest.format.iptc;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wortlaut.ingest.format.Beginning;
import wortlaut.ingest.format.ChunkReading;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.format.WholeItem;
import wortlaut.ingest.markup.Markup;
import wortlaut.ingest.source.Item;

/**
 * IPTC NewsML-G2: a {@code newsItem}, or a {@code newsMessage} with any number of them, each an article:
 *
 * <table>
 * <caption>fields</caption>
 * <tr><td>id</td><td>{@code guid}</td></tr>
 * <tr><td>version</td><td>{@code version}, else {@code versionCreated}</td></tr>
 * <tr><td>headline</td><td>of {@code headline} the first, else that of the NITF in it, else {@code title}</td></tr>
 * <tr><td>text</td><td>of {@code inlineXML} and {@code inlineData} the first that has one: NITF, XHTML or plain</td></tr>
 * <tr><td>language</td><td>{@code language}, else {@code xml:lang} of content or item</td></tr>
 * <tr><td>published</td><td>{@code firstCreated}, else {@code contentCreated}, else {@code versionCreated}, as with ninjs</td></tr>
 * <tr><td>embargoedUntil</td><td>{@code embargoed}</td></tr>
 * <tr><td>source</td><td>{@code infoSource}, else {@code provider}: its name, else literal, else code</td></tr>
 * <tr><td>author</td><td>{@code by} without its "By", else {@code creator}, else that of the NITF in it</td></tr>
 * <tr><td>original</td><td>the item, with all else</td></tr>
 * </table>
 *
 * <p>{@code pubStatus} "canceled" is a deletion; a "withheld" item, a package and whatever else is no article are rejected.
 */
public final class NewsMl implements Format {
    private static final List<String> EXTENSIONS = List.of("xml", "newsml");
    private static final Set<String> ROOTS = Set.of(
            "newsitem",
            "newsmessage",
            "packageitem",
            "conceptitem",
            "knowledgeitem",
            "planningitem",
            "catalogitem",
            "newsml");

    @Override
    public List<String> names() {
        return List.of("newsml");
    }

    /** Of all XML: which it is shows its first element. */
    @Override
    public List<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of(
                "application/vnd.iptc.g2.newsitem+xml",
                "application/vnd.iptc.g2.newsmessage+xml",
                "application/vnd.iptc.g2.packageitem+xml",
                "application/xml",
                "text/xml");
    }

    /** By its first element, unless who sent it said otherwise. */
    @Override
    public Optional<Format> recognised(Beginning beginning) {
        return isFor(beginning, ROOTS, EXTENSIONS) ? Optional.of(this) : Optional.empty();
    }

    static boolean isFor(Beginning beginning, Set<String> roots, List<String> extensions) {
        boolean saidOtherwise = beginning.isMeant()
                && beginning.isKnown()
                && !EXTENSIONS.contains(beginning.extension())
                && !extensions.contains(beginning.extension());
        return !saidOtherwise && roots.contains(Markup.root(beginning.text()).toLowerCase(Locale.ROOT));
    }

    @Override
    public Reading read(Item item, InputStream content) {
        return ChunkReading.ofMany(item, content, new WholeItem(item, content), IptcDocument::parse);
    }
}
