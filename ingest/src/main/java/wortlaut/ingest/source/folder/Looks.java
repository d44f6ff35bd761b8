package wortlaut.ingest.source.folder;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one look at a folder after another shows. */
final class Looks {
    private Map<Path, ArticleFiles.State> last = Map.of();

    /** The files that this look and the one before found in the same state: whoever wrote them is done. */
    SortedMap<Path, ArticleFiles.State> next(Map<Path, ArticleFiles.State> now) {
        SortedMap<Path, ArticleFiles.State> settled = new TreeMap<>(now);
        settled.entrySet().removeIf(file -> !file.getValue().equals(last.get(file.getKey())));
        last = now;
        return settled;
    }
}
