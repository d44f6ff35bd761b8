package wortlaut.sink.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SafeTextTest {
    @Test
    void whatCannotBeKeptIsReplacedCodePointByCodePoint() {
        assertThat(SafeText.of("a\u0000b\ud800c")).isEqualTo("a\ufffdb\ufffdc");
    }

    @Test
    void wholeSurrogatePairsAndOtherTextStayAsTheyAre() {
        assertThat(SafeText.of("„Grüße“ 😀")).isEqualTo("„Grüße“ 😀");
        assertThat(SafeText.orNull(null)).isNull();
    }
}
