package wortlaut.ingest.compression;

import java.io.IOException;

/** Unpacks one kind of compression. */
interface Unpacker extends AutoCloseable {

    /**
     * Some next bytes, all of one member.
     *
     * @return how many; -1 at the end
     * @throws DamagedException where the packed content is damaged or cut off
     */
    int read(byte[] into, int offset, int length) throws IOException;

    /** Where the member that the last bytes are of begins in the packed content. */
    long memberOffset();

    /** Frees what is held outside of the heap. Idempotent. */
    @Override
    void close();
}
