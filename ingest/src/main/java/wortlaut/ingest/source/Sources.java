package wortlaut.ingest.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wortlaut.events.WortlautException;

/** Makes sources of what a user names. */
public final class Sources {
    private Sources() {}

    public static Source of(Path... paths) {
        return of(Arrays.asList(paths));
    }

    /**
     * Files and folders, one after another. All are looked at before the first is read.
     *
     * @throws WortlautException naming every path that cannot be fed, one a line
     */
    public static Source of(List<Path> paths) {
        List<Source> sources = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path path : paths) {
            try {
                sources.add(Files.isDirectory(path) ? new FolderSource(path) : new FileSource(path));
            } catch (WortlautException e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new WortlautException(String.join(System.lineSeparator(), problems));
        }
        return joined(sources);
    }

    /** Sources one after another; an endless one keeps those after it waiting. */
    public static Source joined(List<Source> sources) {
        return sources.size() == 1 ? sources.get(0) : new JoinedSource(sources);
    }
}
