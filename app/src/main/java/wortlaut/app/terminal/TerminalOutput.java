package wortlaut.app.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import wortlaut.events.Printable;

/**
 * Standard output while it is a terminal. JSON escapes the control characters of ASCII by itself; those from U+007F to U+009F, which terminals
 * obey too, and marks of writing direction become {@code \u009b} here, which is the same JSON. Takes UTF-8, in pieces of any length.
 */
public final class TerminalOutput extends FilterOutputStream {
    private static final int LONGEST = 3;

    /** The beginning of a character that may be one of these. */
    private final byte[] held = new byte[LONGEST];

    private int count;

    TerminalOutput(OutputStream out) {
        super(out);
    }

    /** Standard output; unlike {@link System#out} it throws when nobody reads any more. */
    public static OutputStream standard() {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        return Boolean.getBoolean("wortlaut.tty.out") ? new TerminalOutput(new BufferedOutputStream(out)) : out;
    }

    @Override
    public void write(int b) throws IOException {
        byte next = (byte) b;
        if (count > 0 && (next & 0xC0) != 0x80) {
            release();
        }
        held[count++] = next;
        if (count == length(held[0])) {
            String character = new String(held, 0, count, StandardCharsets.UTF_8);
            count = 0;
            boolean obeyed = character.charAt(0) >= '\u007f'
                    && !Printable.line(character).equals(character);
            out.write((obeyed ? Printable.line(character) : character).getBytes(StandardCharsets.UTF_8));
        } else if (length(held[0]) == 0) {
            release();
        }
    }

    /** What is no such character passes: others are of one byte, of four, or of none. */
    private static int length(byte first) {
        int b = first & 0xFF;
        if (b == 0x7F) {
            return 1;
        }
        if (b >= 0xC2 && b <= 0xDF) {
            return 2;
        }
        return b >= 0xE0 && b <= 0xEF ? LONGEST : 0;
    }

    private void release() throws IOException {
        out.write(held, 0, count);
        count = 0;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        release();
        super.close();
    }
}
