package wortlaut.sink.file.jsonl;

import com.github.luben.zstd.ZstdIOException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import wortlaut.events.WortlautException;
import wortlaut.sink.SinkRecord;
import wortlaut.sink.file.FileFormat;
import wortlaut.sink.file.RecordWriter;

/** {@link JsonLines}, packed, for {@code zcat} and {@code zstdcat}. Files that are joined stay packed as they are, one piece after the other. */
public final class PackedLines implements FileFormat {
    private final Packing packing;

    public PackedLines(Packing packing) {
        this.packing = packing;
    }

    @Override
    public String extension() {
        return "jsonl." + packing.extension();
    }

    @Override
    public String description() {
        return "JSON Lines (" + packing.extension() + ")";
    }

    @Override
    public RecordWriter writer(OutputStream out) throws IOException {
        return new PackedWriter(packing, out);
    }

    @Override
    public void join(List<Path> files, OutputStream out) throws IOException {
        new JsonLines().join(files, out);
    }

    @Override
    public void read(Path file, Consumer<String> record) throws IOException {
        try (InputStream in = packing.unpacking(Files.newInputStream(file))) {
            JsonLines.read(in, record);
        } catch (ZipException | ZstdIOException e) {
            throw new WortlautException(file + " is not packed with " + packing + ": " + e.getMessage(), e);
        }
    }

    /** Ends its piece without closing the file, and counts the file's bytes; those still in the packer's hands as half of what they are unpacked. */
    private static final class PackedWriter implements RecordWriter {
        private final OutputStream packed;
        private final LineWriter lines;
        private long size;
        private long handedOn;
        private long unpacked;

        PackedWriter(Packing packing, OutputStream out) throws IOException {
            packed = packing.packing(new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                    size += length;
                }

                @Override
                public void write(int b) throws IOException {
                    out.write(b);
                    size++;
                }

                @Override
                public void close() throws IOException {
                    out.flush();
                }
            });
            lines = new LineWriter(packed);
            handedOn = size;
        }

        @Override
        public void write(SinkRecord record) throws IOException {
            lines.write(record);
            if (size > handedOn) {
                handedOn = size;
                unpacked = lines.size();
            }
        }

        @Override
        public long size() {
            return size + (lines.size() - unpacked) / 2;
        }

        @Override
        public void finish() throws IOException {
            packed.close();
        }
    }
}
