package wortlaut.sink.address;

import java.nio.file.Path;
import wortlaut.events.WortlautException;
import wortlaut.sink.SinkContents;
import wortlaut.sink.file.FileContents;
import wortlaut.sink.jdbc.TableContents;

/** Looks into sinks by their address. */
public final class Contents {
    private static final String JSON_LINES = "jsonl:";

    private Contents() {}

    /**
     * @param target as for {@link Sinks#open}
     * @throws WortlautException if there is no such kind of sink, or nothing there
     */
    public static SinkContents open(String target) {
        return target.startsWith(JSON_LINES)
                ? FileContents.open(Path.of(target.substring(JSON_LINES.length())))
                : TableContents.open(target);
    }
}
