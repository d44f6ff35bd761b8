package wortlaut.ingest.format.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;
import wortlaut.ingest.format.Chunk;
import wortlaut.ingest.format.ChunkBuffer;
import wortlaut.ingest.format.ChunkReading;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.page.Page;
import wortlaut.ingest.page.PageHints;
import wortlaut.ingest.page.PageReader;
import wortlaut.ingest.source.Item;

/** What one record of an archive says: the article of a page, or nothing. */
final class WarcPage {
    private static final int OK = 200;

    private final PageReader pages = new PageReader();
    private final Skips skips;

    WarcPage(Skips skips) {
        this.skips = skips;
    }

    List<Parsed> parse(Item item, Chunk chunk) {
        String at = "the record at byte " + chunk.line() + " ";
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(chunk.held()))) {
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty() || !(record.get() instanceof WarcResponse response)) {
                return List.of(ChunkReading.rejected(item, chunk, at + "is no response"));
            }
            return page(item, chunk, response);
        } catch (ParsingException e) {
            return List.of(ChunkReading.rejected(item, chunk, at + "is damaged: " + firstLine(e)));
        } catch (IOException | WortlautException | IllegalArgumentException e) {
            return List.of(ChunkReading.rejected(item, chunk, at + "cannot be used: " + firstLine(e)));
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason is given");
    }

    private List<Parsed> page(Item item, Chunk chunk, WarcResponse response) throws IOException {
        String target = response.target();
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        if (http.status() != OK) {
            skips.add("answers of status " + http.status());
            return List.of();
        }
        if (isRobots(target)) {
            skips.add("robots.txt");
            return List.of();
        }
        Payload payload = Payload.of(http, chunk.held());
        if (!isHtml(type) && !(isUntold(type) && payload.looksLikeHtml())) {
            skips.add(kind(type));
            return List.of();
        }
        if (payload.isTooLong()) {
            return List.of(ChunkReading.rejected(
                    item,
                    chunk,
                    target + ": unpacks to more than " + ChunkBuffer.LIMIT + " bytes, which is no page of an article"));
        }
        Page page = pages.read(
                payload.bytes(),
                new PageHints(
                        Optional.ofNullable(type.parameters().get("charset")),
                        address(target),
                        Optional.empty(),
                        Optional.empty()));
        return List.of(parsed(item, chunk, target, page));
    }

    private static Parsed parsed(Item item, Chunk chunk, String target, Page page) {
        Optional<String> text = page.text();
        if (text.isEmpty()) {
            return ChunkReading.rejected(
                    item, chunk, target + ": " + page.reason().orElse("no article in it"));
        }
        return new Parsed.Accepted(new Article(
                page.canonical().map(URI::toString).orElse(target),
                null,
                page.headline().orElse(null),
                text.get(),
                page.language().orElse(null),
                page.published().orElse(null),
                null,
                null,
                null,
                page.site().or(() -> address(target).map(URI::getHost)).orElse(null),
                null,
                null,
                page.author().orElse(null),
                page.partial()));
    }

    private static boolean isRobots(String target) {
        return target.toLowerCase(Locale.ROOT).matches("https?://[^/]*/robots\\.txt(\\?.*)?");
    }

    private static boolean isHtml(MediaType type) {
        MediaType base = type.base();
        return base.equals(MediaType.HTML) || base.equals(MediaType.XHTML);
    }

    private static boolean isUntold(MediaType type) {
        return type.type().isEmpty() || type.base().equals(MediaType.OCTET_STREAM);
    }

    /** Of all that servers name as types only those of the registry's form are told. */
    private static String kind(MediaType type) {
        String base = type.base().toString().toLowerCase(Locale.ROOT);
        return base.matches("[a-z]{1,20}/[a-z0-9.+-]{1,60}") ? base : "of no known type";
    }

    private static Optional<URI> address(String target) {
        try {
            return Optional.of(URI.create(target));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
