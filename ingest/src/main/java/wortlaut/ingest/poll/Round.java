package wortlaut.ingest.poll;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import wortlaut.events.SourceTime;
import wortlaut.events.WortlautException;
import wortlaut.ingest.http.HttpAnswer;
import wortlaut.ingest.position.Seen;
import wortlaut.ingest.source.Item;

/** One look at a source that listed something: all of its entries until the last is acknowledged. */
final class Round {
    /** So many are worked on at once; of a list that has more, the rest at the next look, which follows at once. */
    private static final int MOST = 2_000;

    /** Looks at a list after which a page that cannot be had is left alone. */
    private static final int MOST_TRIES = 5;

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Polling polling;
    private final Listing listing;
    private final HttpAnswer answer;
    private final AtomicInteger open = new AtomicInteger(1);
    private final AtomicInteger undelivered = new AtomicInteger(1);
    private final AtomicInteger fresh = new AtomicInteger();
    private final AtomicBoolean complete = new AtomicBoolean(true);
    private boolean thereIsMore;

    Round(Polling polling, Listing listing, HttpAnswer answer) {
        this.polling = polling;
        this.listing = listing;
        this.answer = answer;
    }

    /** The oldest first. */
    void run() {
        List<Entry> news = new ArrayList<>(
                listing.entries().stream().filter(this::isNews).limit(MOST).toList());
        Collections.reverse(news);
        thereIsMore = news.size() == MOST;
        open.addAndGet(news.size());
        undelivered.addAndGet(news.size());
        news.forEach(this::read);
        forgetOld();
        done(true);
    }

    private boolean isNews(Entry entry) {
        return seen(entry)
                .filter(seen -> seen.entry().equals(entry.fingerprint()) && seen.tries() == null)
                .isEmpty();
    }

    private Optional<Seen> seen(Entry entry) {
        return polling.place().positions().seen(polling.source(), entry.key());
    }

    private void read(Entry entry) {
        Optional<Seen> before = seen(entry);
        String knownId = before.map(Seen::id).orElse(null);
        var unused = polling.place()
                .entries()
                .read(entry, polling.state().title(), knownId)
                .whenComplete((outcome, e) -> {
                    try {
                        if (e == null) {
                            had(entry, before, outcome);
                        } else {
                            later();
                        }
                    } catch (WortlautException told) {
                        refused(entry, String.valueOf(told.getMessage()));
                    } catch (RuntimeException | StackOverflowError | OutOfMemoryError unforeseen) {
                        refused(entry, "cannot be made an article: " + unforeseen);
                    }
                });
    }

    private void had(Entry entry, Optional<Seen> before, Outcome outcome) {
        outcome.problem().ifPresent(problem -> polling.state().failed(now(), entry.key() + ": " + problem, false));
        int tries = 1 + before.map(Seen::tries).orElse(0);
        boolean again = outcome.again() && tries < MOST_TRIES;
        if (again) {
            complete.set(false);
        }
        if (outcome.article().isEmpty()) {
            if (again) {
                later(entry, tries);
            } else {
                refused(entry, outcome.problem().orElse("there is no text"));
            }
            return;
        }
        FoundArticle article = outcome.article().get();
        polling.state().fetched(now());
        Seen seen = new Seen(
                entry.fingerprint(), article.fingerprint(), article.id(), SourceTime.utc(now()), again ? tries : null);
        if (before.map(Seen::content).equals(Optional.of(seen.content()))) {
            polling.place().positions().save(polling.source(), entry.key(), seen);
            done(true);
            return;
        }
        deliver(item(article), entry, seen, true);
    }

    private void deliver(Item item, Entry entry, Seen seen, boolean isArticle) {
        boolean taken = polling.place().all().offer(item, () -> {
            polling.place().positions().save(polling.source(), entry.key(), seen);
            if (isArticle) {
                fresh.incrementAndGet();
                polling.state().fresh(now());
            }
            done(false);
        });
        if (taken) {
            delivered();
        } else {
            later();
        }
    }

    /** It is looked at again with the next look at the list. */
    private void later() {
        complete.set(false);
        done(true);
    }

    private void later(Entry entry, int tries) {
        Seen seen = new Seen(entry.fingerprint(), "", null, SourceTime.utc(now()), tries);
        polling.place().positions().save(polling.source(), entry.key(), seen);
        later();
    }

    private void refused(Entry entry, String why) {
        Seen seen = new Seen(entry.fingerprint(), "", null, SourceTime.utc(now()), null);
        deliver(polling.unreadable(entry.key() + ": " + why), entry, seen, false);
    }

    private static Item item(FoundArticle article) {
        byte[] json = article.json();
        URI origin = origin(article.id());
        // Addresses end like files, in .html or .xml; what follows keeps the name from telling another format than
        // this.
        return new Item(origin, article.id() + " (article)", () -> new ByteArrayInputStream(json), json.length);
    }

    private static URI origin(String id) {
        try {
            URI origin = new URI(id);
            return origin.isAbsolute() ? origin : URI.create("urn:wortlaut:entry");
        } catch (URISyntaxException e) {
            return URI.create("urn:wortlaut:entry");
        }
    }

    /** An entry needs nothing more. */
    private void done(boolean undeliveredUntilNow) {
        if (open.decrementAndGet() == 0) {
            if (thereIsMore && fresh.get() > 0) {
                polling.goOn();
            } else {
                polling.finish(fresh.get(), answer, listing.wishes(), complete.get() && !thereIsMore);
            }
            if (thereIsMore) {
                polling.place().all().hasLooked();
            }
        }
        if (undeliveredUntilNow) {
            delivered();
        }
    }

    /** What is asked once has been asked when everything is on its way; of a list with more than that, when that has arrived. */
    private void delivered() {
        if (undelivered.decrementAndGet() == 0 && !thereIsMore) {
            polling.place().all().hasLooked();
        }
    }

    /** What is no longer listed is remembered for a while: lists have entries that come and go. */
    private void forgetOld() {
        Set<String> listed = listing.entries().stream().map(Entry::key).collect(Collectors.toSet());
        Instant old = now().minus(REMEMBERED);
        List<String> gone = polling.place().positions().entries(polling.source()).entrySet().stream()
                .filter(entry -> !listed.contains(entry.getKey()))
                .filter(entry ->
                        !SourceTime.instant(entry.getValue().at()).orElse(old).isAfter(old))
                .map(Map.Entry::getKey)
                .toList();
        polling.place().positions().forget(polling.source(), gone);
    }

    private Instant now() {
        return polling.place().now();
    }
}
