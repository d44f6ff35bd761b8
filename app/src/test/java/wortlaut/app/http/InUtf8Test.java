package wortlaut.app.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InUtf8Test {
    @Test
    void textIsTheSameInUtf8() throws IOException {
        assertThat(read("Größe", ISO_8859_1)).isEqualTo("Größe");
        assertThat(read("„Größe“ 😀", UTF_16)).isEqualTo("„Größe“ 😀");
        assertThat(read("", UTF_16)).isEmpty();
    }

    /** Whatever falls on the end of a buffer. */
    @ParameterizedTest
    @ValueSource(ints = {8_189, 8_190, 8_191, 8_192, 8_193, 16_383})
    void noCharacterIsCutInTwo(int before) throws IOException {
        String text = "x".repeat(before) + "😀👍🏽".repeat(5_000) + "ü";

        assertThat(read(text, UTF_16BE)).isEqualTo(text);
    }

    @Test
    void byteByByteItIsTheSame() throws IOException {
        InputStream in = new InUtf8(new ByteArrayInputStream("ü😀".getBytes(UTF_16)), UTF_16);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            bytes.write(b);
        }

        assertThat(bytes.toString(UTF_8)).isEqualTo("ü😀");
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void nothingIsAskedForAndNothingGiven() throws IOException {
        InputStream in = new InUtf8(new ByteArrayInputStream(new byte[0]), ISO_8859_1);

        assertThat(in.read(new byte[3], 0, 0)).isZero();
        assertThat(in.read(new byte[3], 0, 3)).isEqualTo(-1);
    }

    @Test
    void bytesWithoutMeaningEndIt() {
        assertThatThrownBy(() -> read("Größe".getBytes(ISO_8859_1), US_ASCII))
                .isInstanceOf(CharacterCodingException.class);
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xD8, 0x3D}, UTF_16BE))
                .as("half an emoji at the end")
                .isInstanceOf(CharacterCodingException.class);
        assertThatThrownBy(() -> read(new byte[] {0, 'a', 0}, UTF_16BE))
                .as("half a character at the end")
                .isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void itClosesWhatItReads() throws IOException {
        boolean[] closed = {false};
        new InUtf8(
                        new FilterInputStream(InputStream.nullInputStream()) {
                            @Override
                            public void close() {
                                closed[0] = true;
                            }
                        },
                        ISO_8859_1)
                .close();

        assertThat(closed[0]).isTrue();
    }

    private static String read(String text, Charset charset) throws IOException {
        return read(text.getBytes(charset), charset);
    }

    private static String read(byte[] bytes, Charset charset) throws IOException {
        try (InputStream in = new InUtf8(new ByteArrayInputStream(bytes), charset)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
