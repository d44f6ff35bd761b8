package wortlaut.ingest.format.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;

/** Records of archives, written by jwarc, each by itself. */
final class Archive {
    private final WarcCompression compression;
    final List<byte[]> records = new ArrayList<>();

    Archive(WarcCompression compression) {
        this.compression = compression;
    }

    Archive page(String name, String text) {
        return answer(name, 200, "text/html; charset=utf-8", html(text).getBytes(UTF_8));
    }

    static String html(String text) {
        return "<!DOCTYPE html><html><head><title>Seite</title></head><body><article><p>" + text
                + "</p></article></body></html>";
    }

    Archive answer(String name, int status, String type, byte[] body, String... header) {
        try {
            HttpResponse.Builder http = new HttpResponse.Builder(status, "Reason");
            for (int i = 0; i < header.length; i += 2) {
                http.addHeader(header[i], header[i + 1]);
            }
            http.body(MediaType.parseLeniently(type), body);
            return add(new WarcResponse.Builder("https://example.org/" + name)
                    .date(Instant.parse("2026-11-01T09:00:00Z"))
                    .body(http.build())
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Archive request(String name) {
        try {
            return add(new WarcRequest.Builder("https://example.org/" + name)
                    .body(new HttpRequest.Builder("GET", "/" + name).build())
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Archive revisit(String name) {
        try {
            return add(new WarcRevisit.Builder("https://example.org/" + name)
                    .refersTo(URI.create("urn:x:1"))
                    .body(new HttpResponse.Builder(200, "OK").build())
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Archive add(WarcRecord record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
            writer.write(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return raw(out.toByteArray());
    }

    Archive raw(byte[] bytes) {
        records.add(bytes);
        return this;
    }

    /** The last record, to be damaged. */
    byte[] last() {
        return records.get(records.size() - 1);
    }

    /** How many bytes there are so far. */
    int length() {
        return records.stream().mapToInt(record -> record.length).sum();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        records.forEach(out::writeBytes);
        return out.toByteArray();
    }
}
