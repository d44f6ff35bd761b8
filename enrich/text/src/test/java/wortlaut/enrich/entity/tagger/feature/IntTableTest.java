package wortlaut.enrich.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.document.Hashes;

class IntTableTest {
    private static int[] keys(int count) {
        return new Random(count).ints().distinct().limit(count).sorted().toArray();
    }

    private static int[] values(int count) {
        return new Random(count + 1).ints(1, Integer.MAX_VALUE).limit(count).toArray();
    }

    private static IntTable copy(IntTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));
        ByteBuffer in = ByteBuffer.wrap(bytes.toByteArray());
        IntTable read = IntTable.read(in);
        assertThat(in.hasRemaining()).isFalse();
        return read;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 1_000, 4_096, 4_097})
    void everyKeyHasItsValueBeforeAndAfterAFile(int count) throws IOException {
        int[] keys = keys(count);
        int[] values = values(count);
        IntTable table = new IntTable(keys, values);
        IntTable read = copy(table);
        for (int i = 0; i < count; i++) {
            assertThat(table.get(keys[i])).isEqualTo(values[i]);
            assertThat(read.get(keys[i])).isEqualTo(values[i]);
        }
        assertThat(read.size()).isEqualTo(count);
    }

    @Test
    void whatIsAbsentIsZero() {
        IntTable table = new IntTable(new int[] {-5, 5}, new int[] {7, 8});
        assertThat(table.get(0)).isZero();
        assertThat(table.get(4)).isZero();
        assertThat(new IntTable(new int[0], new int[0]).get(0)).isZero();
    }

    @Test
    void theSmallestAndTheLargestNumbersAreKept() throws IOException {
        int[] ends = {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE};
        IntTable read = copy(new IntTable(ends, new int[] {1, 127, 128, 1 << 30, -1}));
        assertThat(read.get(Integer.MIN_VALUE)).isEqualTo(1);
        assertThat(read.get(-1)).isEqualTo(127);
        assertThat(read.get(0)).isEqualTo(128);
        assertThat(read.get(1)).isEqualTo(1 << 30);
        assertThat(read.get(Integer.MAX_VALUE)).isEqualTo(-1);
    }

    @Test
    void aDictionaryIsReadAsItWasWritten() throws IOException {
        long house = Hashes.of("Haus");
        Dictionary dictionary = new Dictionary(new IntTable(new int[] {Lexicon.key(house)}, new int[] {5}));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        dictionary.write(bytes);
        Dictionary read = Dictionary.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.uses(house)).isEqualTo(5);
        assertThat(read.uses(Hashes.of("Hof"))).isZero();
        assertThat(read.isEmpty()).isFalse();
        assertThat(Dictionary.NONE.isEmpty()).isTrue();
    }
}
