package wortlaut.ingest.crawl;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import wortlaut.events.WortlautException;
import wortlaut.ingest.http.HttpAnswer;
import wortlaut.ingest.http.HttpFetcher;
import wortlaut.ingest.http.HttpQuestion;
import wortlaut.ingest.http.HttpSettings;
import wortlaut.ingest.http.WebAddress;

/**
 * Fetches from many hosts at once, one request at a time from each. Follows redirects, each in the queue of the host that it leads to. Thread-safe.
 */
public final class Crawler implements AutoCloseable {
    private static final int MOST_REDIRECTS = 8;

    private final HttpFetcher fetcher;
    private final HostQueues hosts;
    private final Robots robots;

    /** @param pause between two requests to one host */
    public Crawler(HttpSettings settings, Duration pause) {
        this.fetcher = new HttpFetcher(settings);
        this.hosts = new HostQueues(pause);
        this.robots = new Robots(settings.userAgent(), this::fetch, hosts::leaveAlone);
    }

    /**
     * Whatever is there.
     *
     * @return fails with {@link wortlaut.ingest.http.FetchException} or, for redirects that lead nowhere, {@link WortlautException}
     */
    public CompletableFuture<Fetched> fetch(HttpQuestion question) {
        return hop(question, new Way(), false);
    }

    /**
     * A page, if its host lets programs read it, and each host on the way there.
     *
     * @return as {@link #fetch}; fails with {@link RefusedByRobots} where robots.txt says no
     */
    public CompletableFuture<Fetched> fetchPage(HttpQuestion question) {
        return hop(question, new Way(), true);
    }

    private CompletableFuture<Fetched> hop(HttpQuestion question, Way way, boolean asPage) {
        CompletableFuture<Void> allowed =
                asPage ? robots.allow(question.address()) : CompletableFuture.completedFuture(null);
        String host = WebAddress.host(question.address());
        return allowed.thenCompose(yes -> hosts.submit(host, () -> fetcher.get(question)))
                .thenCompose(answer -> onward(question, way, asPage, answer));
    }

    private CompletableFuture<Fetched> onward(HttpQuestion question, Way way, boolean asPage, HttpAnswer answer) {
        Optional<URI> next = answer.redirect();
        if (next.isEmpty()) {
            return CompletableFuture.completedFuture(new Fetched(answer, Optional.ofNullable(way.movedTo)));
        }
        String problem = way.go(question.address(), next.get(), answer.isMovedForEver());
        return problem == null
                ? hop(question.at(next.get()), way, asPage)
                : CompletableFuture.failedFuture(new WortlautException(problem));
    }

    /** Where redirects have led so far. */
    private static final class Way {
        private final Set<URI> seen = new HashSet<>();
        private boolean forEver = true;
        private @Nullable URI movedTo;

        /** What is wrong with going on; null when nothing is. */
        @Nullable
        String go(URI from, URI to, boolean isForEver) {
            seen.add(from);
            if (seen.contains(to)) {
                return "is redirected in a circle, by way of " + to;
            }
            if (seen.size() > MOST_REDIRECTS) {
                return "is redirected more than " + MOST_REDIRECTS + " times, at last to " + to;
            }
            forEver &= isForEver;
            movedTo = forEver ? to : movedTo;
            return null;
        }
    }

    /** Ends what is under way; whoever waits is told. Idempotent. */
    @Override
    public void close() {
        hosts.close();
        fetcher.close();
    }
}
