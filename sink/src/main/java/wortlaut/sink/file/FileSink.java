package wortlaut.sink.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import wortlaut.events.WortlautException;
import wortlaut.events.component.FolderLock;
import wortlaut.sink.Batch;
import wortlaut.sink.Sink;
import wortlaut.sink.SinkPlace;
import wortlaut.sink.SinkRecord;

/**
 * A folder with {@code enriched/} and {@code quotes/}, in them immutable files of one format named after partition and offsets.
 *
 * <p>A file is written under a hidden name, forced to disk and renamed in one step, so its records and their offsets appear
 * together or not at all; what comes before the last file's end is kept. Small files are joined (see {@link PartitionFiles}): the
 * joined file appears before the old ones go, so whoever reads in between leaves out a file whose range lies within another's. Not
 * thread-safe.
 */
public final class FileSink implements Sink {
    static final String ENRICHED = "enriched";
    static final String QUOTES = "quotes";

    private final Path path;
    private final FileSinkSettings settings;
    private final FileFormat format;
    private final FolderLock lock;
    private final LogOfPositions log;
    private final FolderTrouble folderTrouble;
    private final Map<String, SinkFolder> folders = new HashMap<>();
    private final Map<TopicPartition, PartitionFiles> partitions = new HashMap<>();

    /** Partitions that have moved on but have no record yet. */
    private final Map<TopicPartition, Long> empty = new HashMap<>();

    private FileSink(Path path, FileSinkSettings settings, FileFormat format, FolderLock lock) {
        this.path = path;
        this.settings = settings;
        this.format = format;
        this.lock = lock;
        this.log = new LogOfPositions(path);
        this.folderTrouble = new FolderTrouble(path);
    }

    /** A folder to be opened when it is needed. */
    public static SinkPlace at(Path folder, FileSinkSettings settings, FileFormat format) {
        return new SinkPlace() {
            @Override
            public Sink open() {
                return FileSink.open(folder, settings, format);
            }

            @Override
            public String description() {
                return FileSink.description(folder, format);
            }
        };
    }

    /** @throws WortlautException if the folder cannot be made or written to, or another sink writes to it */
    public static FileSink open(Path folder, FileSinkSettings settings, FileFormat format) {
        try {
            Files.createDirectories(folder);
            FolderLock lock = FolderLock.take(folder.resolve(".lock"))
                    .orElseThrow(() -> new WortlautException("another sink is writing to " + folder
                            + "; stop it first, or give this one a folder of its own"));
            FileSink sink = new FileSink(folder, settings, format, lock);
            sink.loadOrLetGo();
            return sink;
        } catch (IOException e) {
            throw new WortlautException(FolderTrouble.failure(folder, e), e);
        }
    }

    @Override
    public Map<TopicPartition, Long> positions() {
        Map<TopicPartition, Long> positions = new HashMap<>(empty);
        partitions.forEach((partition, files) -> positions.put(partition, files.position()));
        return positions;
    }

    @Override
    public void write(Batch batch) {
        folderTrouble.attempt(() -> {
            for (SinkRecord record : batch.records()) {
                PartitionFiles files = files(record);
                if (!files.knows(record.offset())) {
                    files.append(record);
                    files.finishIfFull();
                }
            }
            batch.positions().forEach(this::advance);
            for (PartitionFiles files : partitions.values()) {
                files.finishIfDue();
            }
        });
    }

    /** A format that needs to know what they say asks for it. */
    @Override
    public boolean passesBytesOn() {
        return true;
    }

    @Override
    public void flush() {
        folderTrouble.attempt(() -> {
            for (PartitionFiles files : partitions.values()) {
                files.finish();
            }
        });
    }

    /** Deletes the newest files first, so that a kill in between leaves a sound beginning. */
    @Override
    public void clear() {
        folderTrouble.attempt(() -> {
            abandon();
            for (SinkFolder folder : folders.values()) {
                List<FileRange> ranges = new ArrayList<>(folder.ranges());
                Collections.reverse(ranges);
                for (FileRange range : ranges) {
                    folder.delete(range);
                }
            }
            log.delete();
            load();
        });
    }

    @Override
    public Optional<String> log() {
        return log.read();
    }

    @Override
    public void bind(String id) {
        folderTrouble.attempt(() -> log.write(id));
    }

    @Override
    public String description() {
        return description(path, format);
    }

    static String description(Path folder, FileFormat format) {
        return format.description() + " in " + folder;
    }

    @Override
    public void close() {
        folderTrouble.attempt(() -> {
            abandon();
            lock.close();
        });
    }

    private void loadOrLetGo() throws IOException {
        try {
            load();
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private void load() throws IOException {
        partitions.clear();
        empty.clear();
        for (String name : List.of(ENRICHED, QUOTES)) {
            SinkFolder folder = SinkFolder.tidied(path.resolve(name), format.extension());
            folders.put(name, folder);
            Map<TopicPartition, List<FileRange>> found =
                    folder.ranges().stream().collect(Collectors.groupingBy(FileRange::partition));
            for (var partition : found.entrySet()) {
                partitions.put(
                        partition.getKey(),
                        new PartitionFiles(folder, partition.getKey(), settings, format, partition.getValue()));
            }
        }
    }

    private PartitionFiles files(SinkRecord record) throws IOException {
        PartitionFiles files = partitions.get(record.partition());
        if (files == null) {
            String name = record.isQuote() ? QUOTES : ENRICHED;
            SinkFolder folder = Objects.requireNonNull(folders.get(name), name);
            files = new PartitionFiles(folder, record.partition(), settings, format, List.of());
            partitions.put(record.partition(), files);
            empty.remove(record.partition());
        }
        return files;
    }

    private void advance(TopicPartition partition, long next) {
        PartitionFiles files = partitions.get(partition);
        if (files == null) {
            empty.merge(partition, next, Math::max);
        } else {
            files.advance(next);
        }
    }

    private void abandon() throws IOException {
        for (PartitionFiles files : partitions.values()) {
            files.abandon();
        }
    }
}
