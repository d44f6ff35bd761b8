package wortlaut.enrich.entity.merge;

import java.util.Arrays;
import wortlaut.enrich.entity.alias.AliasEntry;
import wortlaut.enrich.language.Gender;

/** Which mentions are of one thing: a forest of disjoint sets (Galler and Fischer 1964). A cluster knows its gender and its entry in the user's aliases. */
final class Clusters {
    private final int[] parents;
    private final Gender[] genders;
    private final AliasEntry[] entries;

    Clusters(int mentions) {
        parents = new int[mentions];
        genders = new Gender[mentions];
        entries = new AliasEntry[mentions];
        Arrays.setAll(parents, i -> i);
        Arrays.fill(genders, Gender.UNKNOWN);
    }

    /** The mention that stands for the cluster of this one. */
    int of(int mention) {
        int root = mention;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** Makes one of two clusters, unless the user's aliases tell them apart. */
    boolean join(int mention, int other) {
        int a = of(mention);
        int b = of(other);
        if (a == b) {
            return true;
        }
        if (entries[a] != null && entries[b] != null && !entries[a].equals(entries[b])) {
            return false;
        }
        int first = Math.min(a, b);
        int second = Math.max(a, b);
        parents[second] = first;
        genders[first] = genders[first] == Gender.UNKNOWN ? genders[second] : genders[first];
        entries[first] = entries[first] == null ? entries[second] : entries[first];
        return true;
    }

    Gender gender(int mention) {
        return genders[of(mention)];
    }

    /** Gives the cluster a gender unless it has one. */
    void gender(int mention, Gender gender) {
        int root = of(mention);
        genders[root] = genders[root] == Gender.UNKNOWN ? gender : genders[root];
    }

    AliasEntry entry(int mention) {
        return entries[of(mention)];
    }

    void entry(int mention, AliasEntry entry) {
        entries[of(mention)] = entry;
    }
}
