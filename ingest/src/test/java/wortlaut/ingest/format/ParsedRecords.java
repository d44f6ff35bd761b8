package wortlaut.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import wortlaut.events.Article;
import wortlaut.ingest.source.Item;

/** What a format makes of some content. */
public final class ParsedRecords {
    private ParsedRecords() {}

    public static Reading read(Format format, String content) {
        return read(format, content.getBytes(StandardCharsets.UTF_8));
    }

    public static List<Parsed> all(Format format, String content) {
        return all(read(format, content));
    }

    public static List<Parsed> all(Reading reading) {
        List<Parsed> all = new ArrayList<>();
        try (reading) {
            reading.forEachRemaining(all::add);
        }
        return all;
    }

    public static Parsed only(Format format, String content) {
        return onlyOf(all(format, content));
    }

    public static Article article(Format format, String content) {
        return ((Parsed.Accepted) only(format, content)).article();
    }

    public static Parsed.Rejected rejection(Format format, byte[] content) {
        return (Parsed.Rejected) onlyOf(all(read(format, content)));
    }

    private static Reading read(Format format, byte[] content) {
        return format.read(Item.ofBytes("item", content), new ByteArrayInputStream(content));
    }

    private static Parsed onlyOf(List<Parsed> all) {
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
