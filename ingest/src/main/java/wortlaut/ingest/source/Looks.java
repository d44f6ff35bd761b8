package wortlaut.ingest.source;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one look at a folder after another shows. */
final class Looks {
    private Map<Path, ArticleFiles.State> last = Map.of();

    /**
     * What a look shows beyond the one before.
     *
     * @param settled files that both looks found in the same state: whoever wrote them is done
     * @param anyGone whether the look before found a file that is no longer there, or there was none before
     */
    record Change(SortedMap<Path, ArticleFiles.State> settled, boolean anyGone) {}

    Change next(Map<Path, ArticleFiles.State> now) {
        SortedMap<Path, ArticleFiles.State> settled = new TreeMap<>(now);
        settled.entrySet().removeIf(file -> !file.getValue().equals(last.get(file.getKey())));
        Set<Path> before = last.keySet();
        boolean anyGone = before.isEmpty() || !now.keySet().containsAll(before);
        last = now;
        return new Change(settled, anyGone);
    }
}
