package wortlaut.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What tells which of two versions of an article is the older, whatever the order in which they arrive: {@code version} where both are
 * numbers or times, else {@code versionCreated}, else {@code published}. Where nothing tells, the one that arrives later is the newer.
 *
 * @param version as given by the source; may be absent
 * @param versionCreated of the ninjs original; may be absent
 * @param published may be absent
 */
public record VersionOrder(
        @Nullable String version,
        @Nullable String versionCreated,
        @Nullable String published) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,50}(?:\\.\\d{1,50})?");

    public static VersionOrder of(Article article) {
        Object created = article.ninjs() == null ? null : article.ninjs().get("versionCreated");
        return new VersionOrder(article.version(), created instanceof String time ? time : null, article.published());
    }

    /** An enriched article does not say when its version was created. */
    public static VersionOrder of(EnrichedArticle article) {
        return new VersionOrder(article.version(), null, article.published());
    }

    /** Whether this is surely the older. */
    public boolean isOlderThan(VersionOrder other) {
        return compared(version, other.version)
                .or(() -> comparedTimes(versionCreated, other.versionCreated))
                .or(() -> comparedTimes(published, other.published))
                .filter(order -> order < 0)
                .isPresent();
    }

    private static Optional<Integer> compared(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Optional.empty();
        } else if (NUMBER.matcher(one).matches() && NUMBER.matcher(other).matches()) {
            return Optional.of(new BigDecimal(one).compareTo(new BigDecimal(other)));
        }
        return comparedTimes(one, other);
    }

    private static Optional<Integer> comparedTimes(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Optional.empty();
        }
        Optional<Instant> then = SourceTime.instant(other);
        return SourceTime.instant(one).flatMap(time -> then.map(time::compareTo));
    }
}
