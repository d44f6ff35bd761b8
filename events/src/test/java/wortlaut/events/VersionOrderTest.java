package wortlaut.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionOrderTest {

    @ParameterizedTest
    @CsvSource({
        "9, , , 10, , , true",
        "10, , , 9, , , false",
        "9, , 2026-11-02T09:00:00Z, 10, , 2026-11-01T09:00:00Z, true",
        "2026-11-01T09:00:00+01:00, , , 2026-11-01T08:30:00Z, , , true",
        "draft, 2026-11-01T08:00:00Z, , final, 2026-11-01T09:00:00Z, , true",
        "sha256:1, , 2026-11-01T08:00:00Z, sha256:2, , 2026-11-01T09:00:00Z, true",
        "sha256:1, , 2026-11-01T09:00:00Z, sha256:2, , 2026-11-01T09:00:00Z, false",
        "sha256:1, , , sha256:2, , , false",
        "3, , , final, , , false"
    })
    void theOlderIsTold(
            String version,
            String created,
            String published,
            String than,
            String itCreated,
            String itPublished,
            boolean older) {
        assertThat(new VersionOrder(version, created, published)
                        .isOlderThan(new VersionOrder(than, itCreated, itPublished)))
                .isEqualTo(older);
    }
}
