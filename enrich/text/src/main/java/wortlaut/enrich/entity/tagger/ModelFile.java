package wortlaut.enrich.entity.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import wortlaut.enrich.entity.tagger.feature.IntTable;
import wortlaut.enrich.entity.tagger.feature.Lexicon;
import wortlaut.events.WortlautException;

/** The file of a model: a magic number and version, then deflated: lexicon, label pairs, features with their weights, column by column. */
public final class ModelFile {
    private static final int MAGIC = 0x574C454D;
    private static final int VERSION = 1;
    private static final int L = Labels.COUNT;

    private ModelFile() {}

    public static void write(Tagger tagger, OutputStream target) throws IOException {
        DataOutputStream plain = new DataOutputStream(target);
        plain.writeInt(MAGIC);
        plain.writeInt(VERSION);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(plain, deflater, 1 << 16))) {
            writeLexicon(tagger.lexicon(), out);
            writeWeights(tagger.weights(), out);
        } finally {
            deflater.end();
        }
    }

    private static void writeLexicon(Lexicon lexicon, DataOutputStream out) throws IOException {
        lexicon.listTable().write(out);
        lexicon.phraseTable().write(out);
        lexicon.classTable().write(out);
        lexicon.usageTable().write(out);
        out.writeInt(lexicon.hierarchy().length);
        for (int entry : lexicon.hierarchy()) {
            out.writeInt(entry);
        }
    }

    private static void writeWeights(Weights weights, DataOutputStream out) throws IOException {
        out.writeFloat(weights.step());
        for (float transition : weights.transitions()) {
            out.writeFloat(transition);
        }
        out.writeInt(weights.keys().length);
        IntTable.writeKeys(weights.keys(), out);
        for (int label = 0; label < L; label++) {
            for (int row = 0; row < weights.keys().length; row++) {
                out.writeByte(weights.rows()[row * L + label]);
            }
        }
    }

    static Tagger read(InputStream source) throws IOException {
        DataInputStream plain = new DataInputStream(source);
        if (plain.readInt() != MAGIC) {
            throw new WortlautException("not an entity model; make one with: wortlaut train entities");
        }
        int version = plain.readInt();
        if (version != VERSION) {
            throw new WortlautException("entity model of version " + version + ", this program reads version " + VERSION
                    + "; train it again");
        }
        ByteBuffer in = ByteBuffer.wrap(new InflaterInputStream(plain).readAllBytes());
        Lexicon lexicon = readLexicon(in);
        return new Tagger(lexicon, readWeights(in));
    }

    private static Lexicon readLexicon(ByteBuffer in) {
        IntTable lists = IntTable.read(in);
        IntTable phrases = IntTable.read(in);
        IntTable classes = IntTable.read(in);
        IntTable usage = IntTable.read(in);
        int[] hierarchy = new int[in.getInt()];
        for (int i = 0; i < hierarchy.length; i++) {
            hierarchy[i] = in.getInt();
        }
        return new Lexicon(lists, phrases, classes, usage, hierarchy);
    }

    private static Weights readWeights(ByteBuffer in) {
        float step = in.getFloat();
        float[] transitions = new float[L * L];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.getFloat();
        }
        int[] keys = new int[in.getInt()];
        IntTable.readKeys(keys, in);
        byte[] rows = new byte[keys.length * L];
        byte[] column = new byte[keys.length];
        for (int label = 0; label < L; label++) {
            in.get(column);
            for (int row = 0; row < keys.length; row++) {
                rows[row * L + label] = column[row];
            }
        }
        return new Weights(keys, rows, step, transitions);
    }
}
