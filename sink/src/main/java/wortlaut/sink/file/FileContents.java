package wortlaut.sink.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.QuoteEvent;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.sink.RecordDigest;
import wortlaut.sink.SinkContents;

/**
 * The finished files of a {@link FileSink}, read in their order: the last line of an article or a quote is how it stands. A file that
 * is joined into another while it is read makes its partition be read anew.
 */
public final class FileContents implements SinkContents {
    private static final int TRIES = 20;

    private final Path path;
    private final FileFormat format;

    private FileContents(Path path, FileFormat format) {
        this.path = path;
        this.format = format;
    }

    /** @throws WortlautException if there is no such folder */
    public static FileContents open(Path folder, FileFormat format) {
        if (!Files.isDirectory(folder)) {
            throw new WortlautException("there is no folder " + folder);
        }
        return new FileContents(folder, format);
    }

    @Override
    public Map<TopicPartition, Long> positions() {
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (String kind : List.of(FileSink.ENRICHED, FileSink.QUOTES)) {
            ranges(kind).forEach(range -> positions.merge(range.partition(), range.next(), Math::max));
        }
        return positions;
    }

    @Override
    public void read(Visitor visitor) {
        for (TopicPartition partition : partitions(FileSink.ENRICHED)) {
            articles(partition).forEach((id, line) -> visitor.article(id, line.version(), line.digest()));
        }
        for (TopicPartition partition : partitions(FileSink.QUOTES)) {
            quotes(partition).forEach((quote, article) -> visitor.quote(article, quote));
        }
    }

    @Override
    public String description() {
        return FileSink.description(path, format);
    }

    @Override
    public void close() {
        // Nothing stays open.
    }

    private record Line(String version, RecordDigest digest) {}

    private Map<String, Line> articles(TopicPartition partition) {
        return folded(FileSink.ENRICHED, partition, (state, line) -> {
            if (line.contains("\"deleted\"") && !line.contains("\"schema\"")) {
                state.remove(Json.DELETION.read(line).id());
            } else {
                EnrichedArticle article = Json.ENRICHED.read(line);
                state.put(article.id(), new Line(article.version(), RecordDigest.of(line)));
            }
        });
    }

    private Map<String, String> quotes(TopicPartition partition) {
        return folded(FileSink.QUOTES, partition, (state, line) -> {
            QuoteEvent event = Json.QUOTE_EVENT.read(line);
            if (event.event() == QuoteEvent.Kind.RETRACTED) {
                state.remove(event.quoteId());
            } else {
                state.put(event.quoteId(), event.article().id());
            }
        });
    }

    private <T> Map<String, T> folded(String kind, TopicPartition partition, Fold<T> fold) {
        for (int attempt = 1; ; attempt++) {
            Map<String, T> state = new HashMap<>();
            try {
                for (FileRange range : ranges(kind)) {
                    if (range.partition().equals(partition)) {
                        records(folder(kind).file(range), json -> fold.add(state, json));
                    }
                }
                return state;
            } catch (NoSuchFileException e) {
                if (attempt == TRIES) {
                    throw failure(e);
                }
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    private void records(Path file, Consumer<String> use) throws IOException {
        format.read(file, json -> {
            try {
                use.accept(json);
            } catch (WortlautException e) {
                throw new WortlautException("a line of " + file + " cannot be read: " + e.getMessage(), e);
            }
        });
    }

    private SinkFolder folder(String kind) {
        return new SinkFolder(path.resolve(kind), format.extension());
    }

    private Set<TopicPartition> partitions(String kind) {
        return ranges(kind).stream().map(FileRange::partition).collect(Collectors.toSet());
    }

    /** In the order of their offsets, without those that lie within another's. */
    private List<FileRange> ranges(String kind) {
        if (!Files.isDirectory(path.resolve(kind))) {
            return List.of();
        }
        List<FileRange> all;
        try {
            all = folder(kind).ranges();
        } catch (IOException e) {
            throw failure(e);
        } catch (UncheckedIOException e) {
            throw failure(FolderTrouble.cause(e));
        }
        return all.stream()
                .filter(range -> all.stream().noneMatch(other -> !other.equals(range) && other.covers(range)))
                .toList();
    }

    private WortlautException failure(IOException e) {
        return new WortlautException("cannot read " + path + ": " + e, e);
    }

    private interface Fold<T> {
        void add(Map<String, T> state, String line);
    }
}
