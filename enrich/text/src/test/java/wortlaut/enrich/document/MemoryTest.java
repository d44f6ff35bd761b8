package wortlaut.enrich.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryTest {
    /** Forms that differ in bits which tell no places apart. */
    private static final long[] OF_ONE_PLACE = {1, 2, 3};

    private static final class Noted extends Known {
        Noted(long form) {
            super(form);
        }
    }

    @Test
    void twoOfAPlaceAreKeptAndOfThreeTheFirstIsForgotten() {
        Memory<Noted> memory = new Memory<>();
        Noted first = new Noted(OF_ONE_PLACE[0]);
        Noted second = new Noted(OF_ONE_PLACE[1]);
        memory.put(first);
        memory.put(second);
        assertThat(memory.get(OF_ONE_PLACE[0])).isSameAs(first);
        assertThat(memory.get(OF_ONE_PLACE[1])).isSameAs(second);
        memory.put(new Noted(OF_ONE_PLACE[2]));
        assertThat(memory.get(OF_ONE_PLACE[0])).isNull();
        assertThat(memory.get(OF_ONE_PLACE[1])).isSameAs(second);
    }

    @Test
    void nothingIsKnownOfWhatWasNotMet() {
        assertThat(new Memory<Noted>().get(0)).isNull();
    }
}
