package wortlaut.events;

import java.util.Objects;
import wortlaut.events.QuoteEvent.ArticleRef;

/**
 * Which copies an article is one of: an agency's report in forty papers is forty articles of one cluster.
 *
 * @param schema {@link #SCHEMA}
 * @param article the version that was looked at
 * @param cluster the id of the cluster's first article; the article's own where it is that, alone or with copies to come
 * @param copied how much of the shorter of this article and the most alike of its cluster stands in the other, 0 to 1; 1 for the first
 */
public record ArticleCluster(String schema, ArticleRef article, String cluster, double copied) {

    /** The schema that this class writes. */
    public static final String SCHEMA = "wortlaut/cluster/1";

    public ArticleCluster {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(cluster, "cluster");
    }

    public static ArticleCluster of(ArticleRef article, String cluster, double copied) {
        return new ArticleCluster(SCHEMA, article, cluster, copied);
    }
}
