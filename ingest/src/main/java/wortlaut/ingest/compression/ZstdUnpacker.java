package wortlaut.ingest.compression;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** All frames of a zstd file as one. With a window of more than 128 MiB ({@code --long} beyond 27) it is refused, as by zstd itself. */
final class ZstdUnpacker implements Unpacker {
    private final ZstdInputStreamNoFinalizer in;

    ZstdUnpacker(InputStream packed) throws IOException {
        in = new ZstdInputStreamNoFinalizer(new FilterInputStream(packed) {
            /** Who opened it closes it: here only what is held outside of the heap is freed. */
            @Override
            public void close() {
                in = InputStream.nullInputStream();
            }
        });
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            return in.read(into, offset, length);
        } catch (ZstdIOException e) {
            boolean cutOff = String.valueOf(e.getMessage()).contains("Truncated");
            throw new DamagedException(
                    cutOff
                            ? "cut off: the zstd archive ends too early; what comes before was read"
                            : "a damaged zstd archive (" + e.getMessage() + "); what comes before was read",
                    false);
        }
    }

    @Override
    public long memberOffset() {
        return 0;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new IllegalStateException("nothing is closed that could fail", e);
        }
    }
}
