package wortlaut.app.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import wortlaut.events.Printable;

/** Standard error: what is printed as a line is one line, and safe to look at. What writes bytes, such as a progress bar, is left as it is. */
public final class LinesForPeople extends PrintStream {
    private static final String INDENTED = "    ";

    public LinesForPeople(FileDescriptor stream) {
        this(new FileOutputStream(stream));
    }

    LinesForPeople(OutputStream out) {
        super(out, true, StandardCharsets.UTF_8);
    }

    @Override
    public void println(String line) {
        super.println(line == null ? null : readable(line));
    }

    @Override
    public void println(Object line) {
        println(String.valueOf(line));
    }

    /** A stack trace is indented by tabs, which forge nothing at the beginning of a line. */
    private static String readable(String line) {
        int tabs = 0;
        while (tabs < line.length() && line.charAt(tabs) == '\t') {
            tabs++;
        }
        return INDENTED.repeat(tabs) + Printable.line(line.substring(tabs));
    }
}
