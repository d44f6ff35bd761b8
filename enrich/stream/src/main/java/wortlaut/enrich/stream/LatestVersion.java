package wortlaut.enrich.stream;

import java.util.List;
import java.util.Optional;
import wortlaut.enrich.version.IdentifiedQuote;
import wortlaut.events.QuoteEvent.ArticleRef;
import wortlaut.events.VersionOrder;
import wortlaut.events.kafka.Again;

/**
 * What the topology remembers of an article.
 *
 * @param fingerprint of the article as last fed: the same again is dropped
 * @param quotes as they stand now, with the ids that they keep across versions
 * @param sequence the offset of the article's record; absent in what earlier versions of the program have stored
 * @param versionCreated of the article's ninjs original, where it has one
 */
record LatestVersion(
        String fingerprint, ArticleRef article, List<IdentifiedQuote> quotes, Long sequence, String versionCreated) {
    LatestVersion {
        quotes = List.copyOf(quotes);
    }

    VersionOrder order() {
        return new VersionOrder(article.version(), versionCreated, article.published());
    }

    /** Whether an article is to be worked on: one that is not this, or this once more; but no repetition of what came before this. */
    boolean givesWayTo(String other, Optional<Again> again) {
        return fingerprint.equals(other)
                ? again.isPresent()
                : again.isEmpty() || sequence == null || sequence <= again.get().offset();
    }
}
