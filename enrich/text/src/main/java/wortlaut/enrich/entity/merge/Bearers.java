package wortlaut.enrich.entity.merge;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.language.Gender;

/** Who bears one surname in a text: the last few of them that came up, and before anybody did the first few that will. */
final class Bearers {
    private static final int MOST = 6;

    private final List<Integer> ahead = new ArrayList<>();
    private final List<Integer> recent = new ArrayList<>();

    /** Somebody of this name is mentioned somewhere. */
    void announce(int mention) {
        if (ahead.size() < MOST) {
            ahead.add(mention);
        }
    }

    /** Somebody of this name is mentioned here: from now on the most recent one. */
    void see(int mention, Clusters clusters) {
        recent.removeIf(other -> clusters.of(other) == clusters.of(mention));
        recent.add(0, mention);
        if (recent.size() > MOST) {
            recent.remove(MOST);
        }
    }

    /** A mention of the last one whose gender agrees, else of the first to come; -1 if there is none. */
    int pick(Gender gender, Clusters clusters) {
        for (int mention : recent) {
            if (clusters.gender(mention).agrees(gender)) {
                return mention;
            }
        }
        for (int mention : ahead) {
            if (clusters.gender(mention).agrees(gender)) {
                return mention;
            }
        }
        return -1;
    }
}
