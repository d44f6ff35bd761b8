package wortlaut.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of one record in an item.
 *
 * @param line where it begins, from 1; 0 when the record is the whole item
 * @param bytes absent (null) when there are more than {@link ChunkBuffer#LIMIT}
 * @param length how many bytes there are, held or not
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Chunk(long line, byte @Nullable [] bytes, long length) {

    /**
     * The bytes of one that is not too long.
     *
     * @throws IllegalStateException if it is
     */
    public byte[] held() {
        if (bytes == null) {
            throw new IllegalStateException("a record of " + length + " bytes is not held");
        }
        return bytes;
    }
}
