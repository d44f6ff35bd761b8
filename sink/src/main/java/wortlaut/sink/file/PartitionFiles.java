package wortlaut.sink.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import wortlaut.sink.SinkRecord;

/**
 * The files of one partition: finished ones whose ranges follow each other without a gap, and one being written.
 *
 * <p>A file that is finished takes the small ones before it along, as long as the one before is at most twice as large as what is
 * joined to it. So a byte is copied only into a file at least one and a half times as large as the one it came from: at most
 * log<sub>1.5</sub>(small / roll) times, 19 for rolls of 4 KiB, usually far fewer, and never once rolls have the small size. The small
 * files that remain are each less than half as large as the one before, so there are at most log<sub>2</sub>(small / roll) of
 * them, 11 for rolls of 4 KiB.
 */
final class PartitionFiles {
    private final SinkFolder folder;
    private final TopicPartition partition;
    private final FileSinkSettings settings;
    private final FileFormat format;
    private final Deque<FileRange> small = new ArrayDeque<>();
    private long end;
    private long position;
    private @Nullable UnfinishedFile unfinished;

    /** @param finished this partition's files, in order */
    PartitionFiles(
            SinkFolder folder,
            TopicPartition partition,
            FileSinkSettings settings,
            FileFormat format,
            List<FileRange> finished)
            throws IOException {
        this.folder = folder;
        this.partition = partition;
        this.settings = settings;
        this.format = format;
        for (FileRange range : finished) {
            remember(range);
        }
        position = end;
    }

    /** Everything before it is in finished files, or is no record. */
    long position() {
        return unfinished == null ? position : end;
    }

    boolean knows(long offset) {
        return offset < position;
    }

    void append(SinkRecord record) throws IOException {
        if (unfinished == null) {
            // A partition's very first file begins at its first record, every other where the one before ended.
            end = end == 0 ? record.offset() : end;
            unfinished = new UnfinishedFile(folder.unfinished(partition.toString()), format);
        }
        unfinished.append(record);
        position = record.offset() + 1;
    }

    /** Moves on over offsets that hold no records. */
    void advance(long next) {
        position = Math.max(position, next);
    }

    void finishIfFull() throws IOException {
        if (unfinished != null && unfinished.size() >= settings.maxBytes()) {
            finish();
        }
    }

    void finishIfDue() throws IOException {
        finishIfFull();
        if (unfinished != null && unfinished.age().compareTo(settings.maxAge()) >= 0) {
            finish();
        }
    }

    void finish() throws IOException {
        if (unfinished == null) {
            return;
        }
        List<FileRange> joined = neighbours(unfinished.size());
        Path file = unfinished.finished();
        if (!joined.isEmpty()) {
            file = join(joined, file);
        }
        FileRange range =
                new FileRange(partition, joined.isEmpty() ? end : joined.get(0).first(), position);
        folder.finish(file, range);
        unfinished = null;
        for (FileRange old : joined) {
            small.removeLast();
            folder.delete(old);
        }
        remember(range);
    }

    /** Leaves the unfinished file to be removed at the next opening. */
    void abandon() throws IOException {
        if (unfinished != null) {
            unfinished.close();
            unfinished = null;
        }
    }

    private void remember(FileRange range) throws IOException {
        end = range.next();
        if (Files.size(folder.file(range)) < settings.smallBytes()) {
            small.addLast(range);
        } else {
            small.clear();
        }
    }

    /** The small files right before the unfinished one that are worth joining with it, in order. */
    private List<FileRange> neighbours(long newBytes) throws IOException {
        List<FileRange> worth = new ArrayList<>();
        long bytes = newBytes;
        for (var before = small.descendingIterator(); before.hasNext() && bytes < settings.smallBytes(); ) {
            FileRange neighbour = before.next();
            long size = Files.size(folder.file(neighbour));
            if (size > 2 * bytes) {
                break;
            }
            worth.add(neighbour);
            bytes += size;
        }
        Collections.reverse(worth);
        return worth;
    }

    private Path join(List<FileRange> before, Path last) throws IOException {
        Path joined = folder.unfinished(partition + "-joined");
        List<Path> files = new ArrayList<>(before.stream().map(folder::file).toList());
        files.add(last);
        try (FileChannel out = FileChannel.open(
                        joined,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream stream = Channels.newOutputStream(out)) {
            format.join(files, stream);
            out.force(true);
        }
        Files.delete(last);
        return joined;
    }
}
