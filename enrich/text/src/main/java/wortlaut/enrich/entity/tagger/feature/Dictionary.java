package wortlaut.enrich.entity.tagger.feature;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import wortlaut.events.WortlautException;

/**
 * Which parts of speech a word form may be, by a dictionary of inflected forms. A file of its own beside the model, since its content may
 * have another licence; a model that was trained with one works without it too, and finds somewhat less. Forms are kept as in
 * {@link Lexicon}, as 32 bits of their hash. File: a magic number and version, then the deflated table.
 */
public final class Dictionary {
    /** None: nothing is known of any word. */
    public static final Dictionary NONE = new Dictionary(new IntTable(new int[0], new int[0]));

    private static final int MAGIC = 0x574C5744;
    private static final int VERSION = 1;

    private final IntTable uses;

    /** Of the bits of what each form may be, by the key of its hash. */
    public Dictionary(IntTable uses) {
        this.uses = uses;
    }

    public boolean isEmpty() {
        return uses.size() == 0;
    }

    /** What the form may be, as bits in the order in which the list has them; 0 where it is not there. */
    public int uses(long word) {
        return uses.get(Lexicon.key(word));
    }

    public void write(OutputStream target) throws IOException {
        DataOutputStream plain = new DataOutputStream(target);
        plain.writeInt(MAGIC);
        plain.writeInt(VERSION);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(plain, deflater, 1 << 16))) {
            uses.write(out);
        } finally {
            deflater.end();
        }
    }

    /** Reads what {@link #write} has written.
     *
     * @throws WortlautException when it is not a dictionary, or of another version
     */
    public static Dictionary read(InputStream source) throws IOException {
        DataInputStream plain = new DataInputStream(source);
        if (plain.readInt() != MAGIC || plain.readInt() != VERSION) {
            throw new WortlautException(
                    "not a dictionary of version " + VERSION + "; make one with: wortlaut train entities");
        }
        return new Dictionary(IntTable.read(ByteBuffer.wrap(new InflaterInputStream(plain).readAllBytes())));
    }
}
