package wortlaut.app.offline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import wortlaut.enrich.Enricher;
import wortlaut.events.Article;
import wortlaut.events.Deletion;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.format.Format;
import wortlaut.ingest.format.Parsed;
import wortlaut.ingest.format.Reading;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;

/** Articles in, enriched articles out, in the order of the input, on all cores, in constant memory. */
public final class OfflineEnrichment {
    private final Enricher enricher;
    private final Optional<Format> format;
    private final Function<EnrichedArticle, byte[]> writer;
    private final Consumer<String> complaints;
    private long enriched;
    private long rejected;

    /**
     * @param format of all items; empty: told from each item's name and beginning
     * @param writer gives what is written for an article, its line ends included
     * @param complaints takes a line for each record that is no article
     */
    public OfflineEnrichment(
            Enricher enricher,
            Optional<Format> format,
            Function<EnrichedArticle, byte[]> writer,
            Consumer<String> complaints) {
        this.enricher = enricher;
        this.format = format;
        this.writer = writer;
        this.complaints = complaints;
    }

    /** An object a line, as the contract has it. */
    public static byte[] json(EnrichedArticle article) {
        return line(Json.ENRICHED.write(article));
    }

    private static byte[] line(byte[] json) {
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    /** Until the source or the reader of the output ends. */
    public void run(Source source, OutputStream out, int threads) {
        try (InOrder<Parsed, Line> inOrder = new InOrder<>(this::line, threads)) {
            inOrder.run(new Records(source, format), line -> write(line, out));
        }
    }

    public long enriched() {
        return enriched;
    }

    /** Records that are no article, or could not be enriched. */
    public long rejected() {
        return rejected;
    }

    /** What a record became: bytes for the output, or a complaint, or neither; what there is not is null. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, written once
    private record Line(byte[] bytes, String complaint) {
        static final Line NONE = new Line(null, null);
    }

    private Line line(Parsed parsed) {
        LineMaker maker = new LineMaker();
        parsed.to(maker);
        return maker.line;
    }

    private boolean write(Line line, OutputStream out) {
        if (line.bytes() == null && line.complaint() == null) {
            return true;
        }
        if (line.complaint() != null) {
            rejected++;
            complaints.accept(line.complaint());
            return true;
        }
        try {
            out.write(line.bytes());
            out.flush();
            enriched++;
            return true;
        } catch (IOException e) {
            // Whoever reads the output has gone, such as `head`: nobody wants more.
            return false;
        }
    }

    private final class LineMaker implements Parsed.Handler {
        private Line line;

        @Override
        public void accepted(Article article) {
            try {
                line = new Line(writer.apply(enricher.enrich(article)), null);
            } catch (WortlautException e) {
                line = failed(article, e.getMessage());
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
                // Whatever one article does, the next one is worked on.
                line = failed(article, e.toString());
            }
        }

        private Line failed(Article article, String reason) {
            return new Line(null, article.identified().id() + ": cannot be enriched: " + reason);
        }

        @Override
        public void deleted(String id) {
            line = new Line(OfflineEnrichment.line(Json.DELETION.write(Deletion.of(id))), null);
        }

        @Override
        public void rejected(Parsed.Rejected record) {
            line = new Line(null, record.message());
        }

        @Override
        public void skipped(Parsed.Skipped skipped) {
            line = Line.NONE;
        }
    }

    /** All records of all items of a source. */
    private static final class Records implements Iterator<Parsed> {
        private final Source source;
        private final Optional<Format> format;
        private Reading current;

        Records(Source source, Optional<Format> format) {
            this.source = source;
            this.format = format;
        }

        @Override
        public boolean hasNext() {
            while (current == null || !current.hasNext()) {
                if (current != null) {
                    current.close();
                }
                Optional<Item> item = source.next();
                if (item.isEmpty()) {
                    return false;
                }
                current = format.map(f -> Formats.read(item.get(), f)).orElseGet(() -> Formats.read(item.get()));
            }
            return true;
        }

        @Override
        public Parsed next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }
    }
}
