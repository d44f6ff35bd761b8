package wortlaut.ingest.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import wortlaut.events.WortlautException;
import wortlaut.ingest.crawl.Fetched;
import wortlaut.ingest.http.HttpAnswer;
import wortlaut.ingest.http.HttpQuestion;
import wortlaut.ingest.http.WebAddress;
import wortlaut.ingest.source.Item;

/**
 * One source asked again and again. What it says of itself is remembered only when all that it listed has been acknowledged: a process that dies
 * before asks again as if it had not asked.
 */
final class Polling {
    private static final int GONE = 410;

    /** Of failures where a source has moved to; then it is asked where the user said. */
    private static final int TRIES_ELSEWHERE = 5;

    private final String source;
    private final String kind;
    private final URI given;
    private final Workplace place;
    private final SourceState state;
    private final Alarm alarm;

    Polling(String source, @Nullable String list, Workplace place) {
        this.source = source;
        this.kind = source.substring(0, source.indexOf(':'));
        this.given = WebAddress.parse(source.substring(source.indexOf(':') + 1));
        this.place = place;
        this.state = new SourceState(source, list, place.positions().status(source));
        this.alarm = new Alarm(source, state, place.settings().notices());
    }

    /** At once where nothing is known of it, or it is asked once; else when it was to be asked before a restart. */
    void begin() {
        if (state.hasEnded()) {
            place.settings()
                    .notices()
                    .accept(source + ": is gone for good since "
                            + state.status().ended());
            return;
        }
        place.all().beginsToLook();
        Instant now = place.now();
        Instant next = place.settings().once() ? now : state.next(now);
        place.all().later(Duration.between(now, next.isBefore(now) ? now : next), this::ask);
    }

    private void ask() {
        if (place.all().holds(source)) {
            boolean back = state.failures() % TRIES_ELSEWHERE == TRIES_ELSEWHERE - 1;
            ask(back ? given : state.address(given), false);
        } else {
            place.all().hasLooked();
        }
    }

    private void ask(URI address, boolean led) {
        HttpQuestion question =
                new HttpQuestion(address, place.all().reader(kind).accept(), state.validators());
        var unused = place.crawler().fetch(question).whenComplete((fetched, e) -> {
            try {
                if (e != null) {
                    failed(reason(e), Optional.empty());
                } else {
                    answered(fetched, led);
                }
            } catch (WortlautException told) {
                failed(String.valueOf(told.getMessage()), Optional.empty());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError unforeseen) {
                failed("cannot be read: " + unforeseen, Optional.empty());
            }
        });
    }

    private void answered(Fetched fetched, boolean led) {
        HttpAnswer answer = fetched.answer();
        boolean works = answer.isSuccess() || answer.isNotModified();
        fetched.movedTo().filter(to -> works).ifPresent(state::moved);
        if (answer.isNotModified()) {
            state.found(place.now(), Optional.empty());
            finish(0, answer, Wishes.NONE, true);
            place.all().hasLooked();
        } else if (answer.status() == GONE) {
            end();
        } else if (!answer.isSuccess()) {
            failed("HTTP " + answer.status(), answer.retryAfter(place.now()));
        } else {
            read(answer, led);
        }
    }

    private void read(HttpAnswer answer, boolean led) {
        Listing listing = place.all().reader(kind).read(answer);
        if (listing.kind().isPresent()) {
            listing = place.all().reader(listing.kind().get()).read(answer);
        }
        Optional<URI> instead = listing.instead();
        if (instead.isPresent() && !led) {
            place.settings().notices().accept(source + ": is a page; its feed is " + instead.get());
            state.moved(instead.get());
            ask(instead.get(), true);
            return;
        } else if (instead.isPresent()) {
            throw new WortlautException("is a page, and so is what it names as its feed, " + instead.get());
        }
        state.found(
                place.now(),
                Optional.of(listing.entries().size() + listing.lists().size()));
        listing.title().ifPresent(state::titled);
        if (!listing.lists().isEmpty()) {
            place.all().replaceListed(source, listing.lists(), place);
        }
        new Round(this, listing, answer).run();
    }

    /** Everything that was listed is acknowledged. */
    void finish(int fresh, HttpAnswer answer, Wishes wishes, boolean complete) {
        if (complete && !answer.isNotModified()) {
            state.complete(answer.validators());
        }
        Instant now = place.now();
        Cadence cadence = place.settings().cadence();
        Duration gap = cadence.gap(state.gap(cadence), sinceFresh(now), fresh);
        Duration pause = longer(
                cadence.pause(gap, ThreadLocalRandom.current()),
                cadence.bounded(answer.maxAge()),
                cadence.bounded(wishes.atMostEvery()));
        alarm.look(now, gap);
        next(wishes.notSkipped(now.plus(pause)), gap);
    }

    /** More is listed than was looked at: it is asked again at once. */
    void goOn() {
        save();
        place.all().beginsToLook();
        place.all().later(Duration.ZERO, this::ask);
    }

    private Duration sinceFresh(Instant now) {
        return state.lastFresh().map(last -> Duration.between(last, now)).orElse(Duration.ZERO);
    }

    private static Duration longer(Duration a, Duration b, Duration c) {
        Duration ab = a.compareTo(b) > 0 ? a : b;
        return ab.compareTo(c) > 0 ? ab : c;
    }

    private void failed(String reason, Optional<Duration> retryAfter) {
        if (place.all().isClosed()) {
            place.all().hasLooked();
            return;
        }
        Instant now = place.now();
        Cadence cadence = place.settings().cadence();
        state.failed(now, reason, true);
        alarm.failed(now);
        Duration pause = cadence.pauseAfterFailures(state.failures(), ThreadLocalRandom.current());
        Duration longer =
                retryAfter.filter(wanted -> wanted.compareTo(pause) > 0).orElse(pause);
        if (place.settings().once()) {
            place.all().offer(unreadable(reason), () -> {});
        }
        next(now.plus(longer), state.gap(cadence));
        place.all().hasLooked();
    }

    private void end() {
        state.failed(place.now(), "HTTP 410: gone for good", true);
        state.end(place.now());
        save();
        place.settings().notices().accept(source + ": is gone for good (HTTP 410) and not asked any more");
        place.all().hasLooked();
    }

    private void next(Instant moment, Duration gap) {
        state.nextAt(moment, gap);
        save();
        if (!place.settings().once()) {
            place.all().beginsToLook();
            place.all().later(Duration.between(place.now(), moment), this::ask);
        }
    }

    /** Unless the list that named it does so no more. */
    private void save() {
        if (place.all().holds(source)) {
            place.positions().save(state.status());
        }
    }

    /** An item that says, when it is opened, why there is nothing. */
    Item unreadable(String reason) {
        URI address = state.address(given);
        return new Item(
                address,
                source,
                () -> {
                    throw new NotHad(reason);
                },
                0);
    }

    /** What happened, without the wrapping of whoever waited for it. */
    static Throwable cause(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    static String reason(Throwable thrown) {
        Throwable e = cause(thrown);
        return e instanceof CancellationException ? "stopped" : String.valueOf(e.getMessage());
    }

    String source() {
        return source;
    }

    SourceState state() {
        return state;
    }

    Workplace place() {
        return place;
    }
}
