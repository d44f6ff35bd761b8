package wortlaut.sink.address;

import wortlaut.events.WortlautException;
import wortlaut.sink.SinkContents;
import wortlaut.sink.file.FileContents;
import wortlaut.sink.jdbc.TableContents;

/** Looks into sinks by their address. */
public final class Contents {
    private Contents() {}

    /**
     * @param target as for {@link Sinks#open}
     * @throws WortlautException if there is no such kind of sink, or nothing there
     */
    public static SinkContents open(String target) {
        return FileAddress.of(target)
                .<SinkContents>map(files -> FileContents.open(files.folder(), files.format()))
                .orElseGet(() -> TableContents.open(target));
    }
}
