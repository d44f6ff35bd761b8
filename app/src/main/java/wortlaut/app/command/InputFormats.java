package wortlaut.app.command;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.ingest.address.Formats;
import wortlaut.ingest.format.Format;

/** What {@code --input} can name. */
final class InputFormats {
    private InputFormats() {}

    /** For the help, and for who lets the shell complete. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Formats.names().iterator();
        }
    }

    /** Empty when none was named. */
    static Optional<Format> of(String name) {
        if (name == null) {
            return Optional.empty();
        }
        Optional<Format> format = Formats.named(name);
        if (format.isEmpty()) {
            List<String> names = Formats.names();
            int last = names.size() - 1;
            throw new WrongUsage("--input " + name + ": use " + String.join(", ", names.subList(0, last)) + " or "
                    + names.get(last));
        }
        return format;
    }
}
