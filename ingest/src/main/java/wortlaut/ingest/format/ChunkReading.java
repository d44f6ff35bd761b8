package wortlaut.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.compression.DamagedException;
import wortlaut.ingest.source.Item;

/** Reads record by record: cut, checked for size, parsed. */
public final class ChunkReading implements Reading {
    private final Item item;
    private final InputStream in;
    private final Chunks chunks;
    private final ManyParser parser;
    private final Deque<Parsed> ready = new ArrayDeque<>();
    private @Nullable Parsed next;
    private boolean begun;
    private boolean failed;

    /** What a record of this item says. */
    public interface ChunkParser {
        Parsed parse(Item item, Chunk chunk);
    }

    /** What the records in such a part of this item say; none where there is nothing for us in it. */
    public interface ManyParser {
        List<Parsed> parse(Item item, Chunk chunk);
    }

    public ChunkReading(Item item, InputStream in, Chunks chunks, ChunkParser parser) {
        this((whole, chunk) -> List.of(parser.parse(whole, chunk)), item, in, chunks);
    }

    private ChunkReading(ManyParser parser, Item item, InputStream in, Chunks chunks) {
        this.item = item;
        this.in = in;
        this.chunks = chunks;
        this.parser = parser;
    }

    /** The same for parts that hold any number of records. */
    public static Reading ofMany(Item item, InputStream in, Chunks chunks, ManyParser parser) {
        return new ChunkReading(parser, item, in, chunks);
    }

    /**
     * An item that cannot be opened, or of which the beginning cannot be read.
     *
     * @param in closed with the reading; null when there is nothing to close
     */
    public static Reading failed(Item item, @Nullable InputStream in, IOException e) {
        Chunks failing = () -> {
            throw e;
        };
        ChunkParser unused = (whole, chunk) -> rejected(whole, chunk, "cannot be read");
        return new ChunkReading(item, in == null ? InputStream.nullInputStream() : in, failing, unused);
    }

    @Override
    public boolean hasNext() {
        if (next == null && !failed) {
            next = advance();
            begun = true;
        }
        return next != null;
    }

    @Override
    public Parsed next() {
        Parsed current = hasNext() ? next : null;
        if (current == null) {
            throw new NoSuchElementException(item.name());
        }
        next = null;
        return current;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(item.name() + ": cannot be closed", e);
        }
    }

    private @Nullable Parsed advance() {
        while (ready.isEmpty()) {
            @Nullable Chunk chunk;
            try {
                chunk = chunks.next();
            } catch (DamagedException e) {
                failed = !e.goesOn();
                chunks.skipDamage();
                return new Parsed.Rejected(item.name(), 0, e.reason(), null);
            } catch (IOException e) {
                failed = true;
                return unreadable(item, e);
            }
            if (chunk == null) {
                return begun
                        ? null
                        : new Parsed.Rejected(item.name(), 0, "empty, there is no article in it", new byte[0]);
            }
            begun = true;
            ready.addAll(chunk.bytes() == null ? List.of(tooLong(chunk)) : parsed(chunk));
        }
        return ready.poll();
    }

    /** Whatever a record does to its parser, it is that record's fault, and the next one is read. */
    private List<Parsed> parsed(Chunk chunk) {
        try {
            return parser.parse(item, chunk);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return List.of(rejected(item, chunk, "cannot be understood: " + e));
        }
    }

    private Parsed tooLong(Chunk chunk) {
        boolean counted = chunk.line() > 0 || item.size() > ChunkBuffer.LIMIT;
        String length = counted ? format(chunk.length()) : "more than " + format(ChunkBuffer.LIMIT);
        return rejected(item, chunk, length + " bytes; the limit is " + format(ChunkBuffer.LIMIT));
    }

    private static String format(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static Parsed.Rejected unreadable(Item item, IOException e) {
        return new Parsed.Rejected(item.name(), 0, "cannot be read: " + e, null, true);
    }

    public static Parsed.Rejected rejected(Item item, Chunk chunk, String reason) {
        return rejectedAt(item, chunk, chunk.line(), reason);
    }

    public static Parsed.Rejected rejectedAt(Item item, Chunk chunk, long line, String reason) {
        String where = line > 0 ? item.name() + ":" + line : item.name();
        return new Parsed.Rejected(where, line, reason, chunk.bytes());
    }
}
