package wortlaut.enrich.entity.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.language.Gender;

class BearersTest {
    private final Clusters clusters = new Clusters(20);
    private final Bearers bearers = new Bearers();

    @BeforeEach
    void aWomanAndAManAreToCome() {
        clusters.gender(10, Gender.FEMININE);
        clusters.gender(11, Gender.MASCULINE);
        bearers.announce(10);
        bearers.announce(11);
    }

    @Test
    void beforeAnybodyWasNamedItIsTheFirstToComeWhoseGenderAgrees() {
        assertThat(bearers.pick(Gender.UNKNOWN, clusters)).isEqualTo(10);
        assertThat(bearers.pick(Gender.MASCULINE, clusters)).isEqualTo(11);
    }

    @Test
    void thenItIsTheLastOneWhoseGenderAgrees() {
        bearers.see(10, clusters);
        bearers.see(11, clusters);
        assertThat(bearers.pick(Gender.UNKNOWN, clusters)).isEqualTo(11);
        assertThat(bearers.pick(Gender.FEMININE, clusters)).isEqualTo(10);
    }

    @Test
    void whoIsNamedAgainIsTheLastOne() {
        bearers.see(10, clusters);
        bearers.see(11, clusters);
        clusters.join(10, 12);
        bearers.see(12, clusters);
        assertThat(bearers.pick(Gender.UNKNOWN, clusters)).isEqualTo(12);
    }

    @Test
    void onlyTheLastSixAreRemembered() {
        Bearers many = new Bearers();
        many.see(10, clusters);
        for (int mention = 12; mention < 18; mention++) {
            clusters.gender(mention, Gender.MASCULINE);
            many.see(mention, clusters);
        }
        assertThat(many.pick(Gender.FEMININE, clusters)).isEqualTo(-1);
        assertThat(many.pick(Gender.MASCULINE, clusters)).isEqualTo(17);
    }

    @Test
    void nobodyIsNobody() {
        assertThat(new Bearers().pick(Gender.UNKNOWN, clusters)).isEqualTo(-1);
    }
}
