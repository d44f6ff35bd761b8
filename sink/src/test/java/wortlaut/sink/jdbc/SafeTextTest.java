package wortlaut.sink.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

    @Test
    void jsonWithoutOddEscapesOrBytesIsSafe() {
        assertThat(SafeText.isSafe(utf8("{\"a\":\"„Grüße“ \\n \\\\ 한국 😀\"}"))).isTrue();
    }

    @Test
    void jsonWithEscapesIsLookedAtClosely() {
        assertThat(SafeText.isSafe(utf8("{\"a\":\"\\u0000\"}"))).isFalse();
        assertThat(SafeText.isSafe(utf8("{\"a\":\"\\\\u0000\"}"))).isTrue();
    }

    @Test
    void bytesOfSurrogatesAndOverlongOnesAreNotSafe() {
        for (int[] odd : new int[][] {
            {0xED, 0xA0, 0x80},
            {0xC0, 0x80},
            {0xC1, 0xBF},
            {0xE0, 0x80, 0x80},
            {0xF0, 0x80, 0x80, 0x80},
            {0xF4, 0x90, 0x80, 0x80}
        }) {
            byte[] json = utf8("\"....\"");
            for (int i = 0; i < odd.length; i++) {
                json[i + 1] = (byte) odd[i];
            }
            assertThat(SafeText.isSafe(json)).isFalse();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
