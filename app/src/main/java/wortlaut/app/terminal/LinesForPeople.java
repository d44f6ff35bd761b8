package wortlaut.app.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import wortlaut.events.Printable;

/** Standard error: what is printed as a line is one line, and safe to look at. What writes bytes, such as a progress bar, is left as it is. */
public final class LinesForPeople extends PrintStream {
    public LinesForPeople(FileDescriptor stream) {
        super(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    @Override
    public void println(String line) {
        super.println(line == null ? null : Printable.line(line));
    }

    @Override
    public void println(Object line) {
        println(String.valueOf(line));
    }
}
