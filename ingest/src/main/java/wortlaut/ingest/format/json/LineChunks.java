package wortlaut.ingest.format.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.format.Chunk;
import wortlaut.ingest.format.ChunkBuffer;
import wortlaut.ingest.format.Chunks;

/** The lines of an item, ended by LF or CR LF, without their ends. Blank ones are skipped but counted. */
final class LineChunks implements Chunks {
    private final ByteReader in;
    private final ChunkBuffer buffer = new ChunkBuffer();
    private long line;

    LineChunks(InputStream in) {
        this.in = new ByteReader(in);
    }

    @Override
    public @Nullable Chunk next() throws IOException {
        while (in.readLine(buffer)) {
            line++;
            Chunk chunk = buffer.take(line);
            if (chunk.bytes() == null || !isBlank(chunk.bytes())) {
                return withoutCarriageReturn(chunk);
            }
        }
        return null;
    }

    @Override
    public void skipDamage() {
        buffer.clear();
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static Chunk withoutCarriageReturn(Chunk chunk) {
        byte[] bytes = chunk.bytes();
        if (bytes == null || bytes[bytes.length - 1] != '\r') {
            return chunk;
        }
        return new Chunk(chunk.line(), Arrays.copyOf(bytes, bytes.length - 1), chunk.length() - 1);
    }
}
