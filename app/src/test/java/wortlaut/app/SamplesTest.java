package wortlaut.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void theSamplesAreWhatTheEnricherCouldHaveSaid() {
        assertThat(Samples.article(Samples.direct(), Samples.indirect()).wrongOffsets())
                .isEmpty();
    }
}
