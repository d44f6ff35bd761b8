package wortlaut.enrich.stream.cluster;

import java.time.Instant;
import java.util.Optional;
import wortlaut.enrich.copy.Sketch;

/**
 * An article among its copies.
 *
 * @param article its id
 * @param cluster the id of the first article of its cluster, its own where it is that or alone
 * @param copied how much of the shorter of this and the most alike of its cluster stands in the other, 0 to 1; 1 where it is the first
 * @param published empty where it is not known as a moment
 * @param arrived when it came in
 */
record Copy(
        String article, String cluster, double copied, Sketch sketch, Optional<Instant> published, Instant arrived) {

    /** Whether it is in the same cluster as another of the same article, and as alike to what is there. */
    boolean isPlacedLike(Copy other) {
        return cluster.equals(other.cluster) && copied == other.copied;
    }

    boolean isFirst() {
        return article.equals(cluster);
    }
}
