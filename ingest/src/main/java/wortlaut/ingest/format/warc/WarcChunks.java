package wortlaut.ingest.format.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.compression.DamagedException;
import wortlaut.ingest.format.Chunk;
import wortlaut.ingest.format.ChunkBuffer;
import wortlaut.ingest.format.Chunks;

/**
 * The records of an archive that may be pages, each with the byte at which it begins as its line; in a packed one, that of its member. A record whose head
 * or length is wrong is told, and the next is looked for from its second byte on. Only there: a page in which a record is written down is a page.
 */
final class WarcChunks implements Chunks {
    /** Of damaged records; who has more is not damaged but hostile, or no archive. */
    private static final int MOST_DAMAGES = 1_000;

    private static final byte[] END = {'\r', '\n', '\r', '\n'};
    private static final byte[] SHORT_END = {'\n', '\n'};
    private static final byte[] BEGIN = {'W', 'A', 'R', 'C', '/', '1', '.'};

    private final WarcInput in;
    private final Skips skips;
    private final ChunkBuffer buffer = new ChunkBuffer();
    private @Nullable DamagedException damage;
    private boolean lost;

    /** The place of the record before. */
    private long last = -1;

    private int damages;

    WarcChunks(InputStream content, Skips skips) {
        this.in = new WarcInput(content);
        this.skips = skips;
    }

    @Override
    public @Nullable Chunk next() throws IOException {
        while (true) {
            tellDamage();
            skipBetween();
            if (in.isEnd()) {
                return null;
            }
            long place = in.place();
            in.mark();
            WarcHead head = WarcHead.read(in);
            if (head == null) {
                throw damaged(place, "no WARC record begins, or one without a length");
            }
            takeBlock(head, place);
            if (!isEnded(place)) {
                throw damaged(place, "a WARC record is longer or shorter than it says");
            }
            last = place;
            if (head.mayBePage()) {
                return buffer.take(place);
            }
            skips.add(head.kind());
        }
    }

    /** What is cut off or damaged in its packing ends where the next member begins. */
    @Override
    public void skipDamage() {
        buffer.clear();
        lost = true;
    }

    private void takeBlock(WarcHead head, long place) throws IOException {
        buffer.clear();
        if (head.mayBePage()) {
            buffer.add(head.bytes(), 0, head.bytes().length);
        }
        byte[] block = new byte[(int) Math.min(16 * 1024, Math.max(1, head.length()))];
        for (long left = head.length(); left > 0; ) {
            int read = in.read(block, (int) Math.min(block.length, left));
            if (read < 0) {
                throw damaged(place, "a WARC record is cut off");
            }
            if (head.mayBePage()) {
                buffer.add(block, 0, read);
            }
            left -= read;
        }
    }

    /**
     * Whether a record ends here as it should. A damage that shows here is the record's own where its member has no other, for then its checksum is
     * wrong; else it is told when the record has been read.
     */
    private boolean isEnded(long place) throws IOException {
        try {
            boolean ended = in.isEnd() || in.begins(END) || in.begins(SHORT_END) || in.begins(BEGIN);
            skipBetween();
            return ended;
        } catch (DamagedException e) {
            if (in.place() == place && last != place) {
                throw e;
            }
            damage = e;
            return true;
        }
    }

    private void tellDamage() throws DamagedException {
        DamagedException met = damage;
        if (met != null) {
            damage = null;
            throw met;
        }
    }

    /** Empty lines end a record. Where the way is lost, all that is none goes too. */
    private void skipBetween() throws IOException {
        while (!in.isEnd()) {
            int b = in.peek();
            if (lost ? in.begins(BEGIN) : b != '\r' && b != '\n') {
                break;
            }
            in.read();
        }
        lost = false;
    }

    private DamagedException damaged(long place, String what) {
        in.rewind();
        boolean goesOn = ++damages < MOST_DAMAGES;
        String rest = goesOn ? "whole ones behind it are read" : "one damage too many, the rest is not read";
        return new DamagedException(String.format(Locale.ROOT, "at byte %d %s; %s", place, what, rest), goesOn);
    }
}
