package wortlaut.ingest.format;

/**
 * The bytes of one record in an item.
 *
 * @param line where it begins, from 1; 0 when the record is the whole item
 * @param bytes absent (null) when there are more than {@link ChunkBuffer#LIMIT}
 * @param length how many bytes there are, held or not
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Chunk(long line, byte[] bytes, long length) {}
