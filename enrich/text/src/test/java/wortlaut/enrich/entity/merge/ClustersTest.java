package wortlaut.enrich.entity.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wortlaut.enrich.entity.alias.AliasEntry;
import wortlaut.enrich.language.Gender;

class ClustersTest {
    private static final AliasEntry EAST = new AliasEntry("Ost", null, "1");
    private static final AliasEntry WEST = new AliasEntry("West", null, "2");

    @Test
    void theFirstMentionStandsForAll() {
        Clusters clusters = new Clusters(5);
        clusters.join(4, 3);
        clusters.join(2, 4);
        clusters.join(1, 3);
        assertThat(clusters.of(4)).isEqualTo(1);
        assertThat(clusters.of(2)).isEqualTo(1);
        assertThat(clusters.of(0)).isZero();
    }

    @Test
    void aChainOfManyIsFollowedToItsEnd() {
        int many = 100_000;
        Clusters clusters = new Clusters(many);
        for (int i = many - 1; i > 0; i--) {
            clusters.join(i, i - 1);
        }
        assertThat(clusters.of(many - 1)).isZero();
    }

    @Test
    void whatTheUserTellsApartIsNeverJoined() {
        Clusters clusters = new Clusters(4);
        clusters.entry(0, EAST);
        clusters.entry(1, WEST);
        assertThat(clusters.join(0, 1)).isFalse();
        assertThat(clusters.join(2, 1)).isTrue();
        assertThat(clusters.join(0, 2)).isFalse();
        assertThat(clusters.of(0)).isNotEqualTo(clusters.of(2));
    }

    @Test
    void anEntryHoldsForAllOfItsCluster() {
        Clusters clusters = new Clusters(3);
        clusters.entry(2, EAST);
        clusters.join(0, 2);
        assertThat(clusters.entry(0)).isEqualTo(EAST);
        assertThat(clusters.join(2, 0)).isTrue();
        clusters.entry(1, new AliasEntry("Ost", null, "1"));
        assertThat(clusters.join(1, 2)).isTrue();
    }

    @Test
    void aClusterKeepsTheGenderItHadFirst() {
        Clusters clusters = new Clusters(4);
        clusters.gender(1, Gender.FEMININE);
        clusters.gender(1, Gender.MASCULINE);
        assertThat(clusters.gender(1)).isEqualTo(Gender.FEMININE);
        clusters.join(0, 1);
        assertThat(clusters.gender(0)).isEqualTo(Gender.FEMININE);
        clusters.gender(2, Gender.MASCULINE);
        clusters.join(2, 0);
        assertThat(clusters.gender(2)).isEqualTo(Gender.FEMININE);
        assertThat(clusters.gender(3)).isEqualTo(Gender.UNKNOWN);
    }
}
