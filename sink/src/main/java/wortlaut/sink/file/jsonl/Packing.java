package wortlaut.sink.file.jsonl;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How lines are packed. Both ways, packed pieces one after the other are one packed whole. */
public enum Packing {
    /** RFC 1952. */
    GZIP("gz") {
        @Override
        OutputStream packing(OutputStream out) throws IOException {
            return new GZIPOutputStream(out, BUFFER);
        }

        @Override
        InputStream unpacking(InputStream in) throws IOException {
            return new GZIPInputStream(in, BUFFER);
        }
    },

    /** RFC 8878. */
    ZSTD("zst") {
        @Override
        OutputStream packing(OutputStream out) throws IOException {
            return new ZstdOutputStreamNoFinalizer(out).setChecksum(true);
        }

        @Override
        InputStream unpacking(InputStream in) throws IOException {
            return new ZstdInputStreamNoFinalizer(in);
        }
    };

    private static final int BUFFER = 64 * 1024;

    private final String extension;

    Packing(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    /** Packs what is written; closing it closes {@code out}. */
    abstract OutputStream packing(OutputStream out) throws IOException;

    abstract InputStream unpacking(InputStream in) throws IOException;
}
