package wortlaut.tests.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Our own count of what has been acknowledged, kept beside the program's. Used by the feeder's thread, then by the books. */
final class Ledger {
    /** The versions of each article that were acknowledged, oldest first; null stands for a deletion. */
    private final Map<String, List<String>> versions = new TreeMap<>();

    private final List<String> poison = new ArrayList<>();

    void acknowledged(String id, String version) {
        versions.computeIfAbsent(id, any -> new ArrayList<>()).add(version);
    }

    /** @param where topic, partition and offset: {@code wortlaut.articles-2@17} */
    void poisoned(String where) {
        poison.add(where);
    }

    Map<String, List<String>> versions() {
        return versions;
    }

    List<String> poison() {
        return poison;
    }

    /** The articles that must be there in the end, each with its last version. */
    Map<String, String> current() {
        Map<String, String> current = new TreeMap<>();
        versions.forEach((id, all) -> {
            String last = all.get(all.size() - 1);
            if (last != null) {
                current.put(id, last);
            }
        });
        return current;
    }
}
