package wortlaut.ingest.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * How the first bytes of a text tell in which Unicode encoding it is: by a byte order mark, or, without one, by where the zero bytes of its first
 * characters are (RFC 4627, section 3: these are ASCII in all JSON, and nearly always in the other texts we read).
 *
 * @param length of the mark in bytes; 0 without a mark
 */
public record UnicodeSign(Charset charset, int length) {
    /** How many first bytes tell it. */
    public static final int BYTES = 4;

    /** @param hex the bytes of the mark in hexadecimal */
    private record Mark(String charset, String hex) {}

    /** The marks of UTF-32 come before those of UTF-16, which they begin with. */
    private static final List<Mark> MARKS = List.of(
            new Mark("UTF-8", "efbbbf"),
            new Mark("UTF-32LE", "fffe0000"),
            new Mark("UTF-32BE", "0000feff"),
            new Mark("UTF-16LE", "fffe"),
            new Mark("UTF-16BE", "feff"));

    /** Bytes of the first characters: {@code 0} stands for zero, {@code x} for another one. */
    private static final List<Mark> ZEROS = List.of(
            new Mark("UTF-32LE", "x000"),
            new Mark("UTF-32BE", "000x"),
            new Mark("UTF-16LE", "x0x0"),
            new Mark("UTF-16BE", "0x0x"));

    /** What the mark says; empty without one. */
    static Optional<UnicodeSign> marked(byte[] text) {
        String begin = HexFormat.of().formatHex(text, 0, Math.min(text.length, BYTES));
        return MARKS.stream()
                .filter(mark -> begin.startsWith(mark.hex()))
                .findFirst()
                .map(mark -> new UnicodeSign(
                        Charset.forName(mark.charset()), mark.hex().length() / 2));
    }

    /** What mark or zero bytes say; UTF-8 when they say nothing. */
    public static UnicodeSign of(byte[] text) {
        return marked(text).or(() -> unmarked(text)).orElse(new UnicodeSign(StandardCharsets.UTF_8, 0));
    }

    /** What the zero bytes say, where there is no mark; empty when there are none or they lie otherwise. */
    static Optional<UnicodeSign> unmarked(byte[] text) {
        StringBuilder begin = new StringBuilder(BYTES);
        for (int i = 0; i < Math.min(text.length, BYTES); i++) {
            begin.append(text[i] == 0 ? '0' : 'x');
        }
        return ZEROS.stream()
                .filter(zeros -> begin.toString().equals(zeros.hex()))
                .findFirst()
                .map(zeros -> new UnicodeSign(Charset.forName(zeros.charset()), 0));
    }

    /** Whether characters have two or four bytes: there, zero bytes are no sign of binary content. */
    public boolean isWide() {
        return !charset.equals(StandardCharsets.UTF_8);
    }

    /** The characters, with U+FFFD for what is not of this encoding: for a look, not to keep. */
    public String look(byte[] text) {
        return new String(text, length, text.length - length, charset);
    }
}
