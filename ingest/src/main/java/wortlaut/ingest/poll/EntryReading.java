package wortlaut.ingest.poll;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.crawl.Crawler;
import wortlaut.ingest.crawl.Fetched;
import wortlaut.ingest.crawl.RefusedByRobots;
import wortlaut.ingest.http.FetchException;
import wortlaut.ingest.http.HttpAnswer;
import wortlaut.ingest.http.HttpQuestion;
import wortlaut.ingest.http.HttpQuestion.Validators;
import wortlaut.ingest.page.Page;
import wortlaut.ingest.page.PageHints;
import wortlaut.ingest.page.PageReader;

/**
 * From an entry to its article: the text that the list has, where that is all of it; else that of the page behind the link; else what the list has, marked
 * as partial. Thread-safe.
 */
final class EntryReading {
    private static final String ACCEPT = "text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.5";
    private static final int MOST_TRIES = 3;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Crawler crawler;
    private final Duration betweenTries;
    private final Clock clock;
    private final PageReader reader = new PageReader();

    /** @param betweenTries of a page that cannot be had at the moment: before the second, three times that before the third */
    EntryReading(Crawler crawler, Duration betweenTries, Clock clock) {
        this.crawler = crawler;
        this.betweenTries = betweenTries;
        this.clock = clock;
    }

    /**
     * Never fails but when all of this ends.
     *
     * @param list the title of the list
     * @param knownId the id that the article has had; null when it is new
     */
    CompletableFuture<Outcome> read(Entry entry, Optional<String> list, @Nullable String knownId) {
        if (entry.whole() || entry.link().isEmpty()) {
            return CompletableFuture.completedFuture(
                    fromList(entry, list, knownId, Optional.of("the list has no link to its page"), false));
        }
        return page(entry, entry.link().get(), list, knownId, 1);
    }

    private CompletableFuture<Outcome> page(
            Entry entry, URI link, Optional<String> list, @Nullable String knownId, int attempt) {
        CompletableFuture<Outcome> result = new CompletableFuture<>();
        var unused = crawler.fetchPage(new HttpQuestion(link, ACCEPT, Validators.NONE))
                .handle((fetched, e) -> {
                    Failure failure = e == null ? Failure.of(fetched.answer(), clock) : Failure.of(e);
                    if (failure == null) {
                        return result.complete(fromPage(entry, fetched, list, knownId));
                    } else if (failure.passing() && attempt < MOST_TRIES) {
                        Duration wait = failure.retryAfter().orElse(betweenTries.multipliedBy(attempt * 2L - 1));
                        return later(wait, () -> page(entry, link, list, knownId, attempt + 1), result);
                    }
                    Optional<String> why = Optional.of("its page " + link + ": " + failure.reason());
                    return result.complete(fromList(entry, list, knownId, why, failure.passing()));
                })
                .exceptionally(result::completeExceptionally);
        return result;
    }

    private static boolean later(
            Duration wait, Supplier<CompletableFuture<Outcome>> again, CompletableFuture<Outcome> result) {
        Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        Executor delayed = CompletableFuture.delayedExecutor(bounded.toMillis(), TimeUnit.MILLISECONDS);
        delayed.execute(() -> {
            var unused = again.get()
                    .handle((outcome, e) -> e == null ? result.complete(outcome) : result.completeExceptionally(e));
        });
        return true;
    }

    private Outcome fromPage(Entry entry, Fetched fetched, Optional<String> list, @Nullable String knownId) {
        HttpAnswer answer = fetched.answer();
        Page page = reader.read(
                answer.body(),
                new PageHints(answer.charset(), Optional.of(answer.address()), entry.headline(), entry.text()));
        boolean lessThanTheList = page.text().map(String::length).orElse(0)
                < entry.text().map(String::length).orElse(0);
        if (page.text().isEmpty() || lessThanTheList) {
            return fromList(entry, list, knownId, page.reason(), false);
        }
        String id = knownId == null ? FoundArticle.id(entry, Optional.of(page)) : knownId;
        return new Outcome(Optional.of(FoundArticle.ofPage(entry, id, page, list)), page.reason(), false);
    }

    private static Outcome fromList(
            Entry entry, Optional<String> list, @Nullable String knownId, Optional<String> why, boolean again) {
        String id = knownId == null ? FoundArticle.id(entry, Optional.empty()) : knownId;
        Optional<FoundArticle> article =
                entry.text().map(text -> FoundArticle.ofEntry(entry, id, text, !entry.whole(), list));
        return new Outcome(article, entry.whole() ? Optional.empty() : why, again);
    }

    /**
     * Why there is no page.
     *
     * @param passing whether there may be one soon
     * @param retryAfter how long the server asks to wait
     */
    private record Failure(String reason, boolean passing, Optional<Duration> retryAfter) {
        /** Null when there is a page. */
        static @Nullable Failure of(HttpAnswer answer, Clock clock) {
            if (answer.isSuccess()) {
                return null;
            }
            boolean passing = answer.status() >= 500 || answer.status() == 429 || answer.status() == 408;
            return new Failure("HTTP " + answer.status(), passing, answer.retryAfter(clock.instant()));
        }

        static Failure of(Throwable thrown) {
            Throwable e = Polling.cause(thrown);
            boolean passing = (e instanceof FetchException fetch && !fetch.isForEver())
                    || (e instanceof RefusedByRobots robots && robots.isForNow());
            return new Failure(String.valueOf(e.getMessage()), passing, Optional.empty());
        }
    }
}
