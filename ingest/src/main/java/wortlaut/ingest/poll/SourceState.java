package wortlaut.ingest.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wortlaut.events.SourceTime;
import wortlaut.ingest.http.HttpQuestion.Validators;
import wortlaut.ingest.position.SourceStatus;
import wortlaut.ingest.position.SourceStatus.Mark;
import wortlaut.ingest.position.SourceStatus.Trouble;

/** Where a source stands, as it goes on. Thread-safe. */
final class SourceState {
    private final String source;
    private final @Nullable String list;
    private @Nullable String address;
    private @Nullable String title;
    private Validators validators;
    private @Nullable Long every;
    private @Nullable String next;
    private @Nullable Mark found;
    private @Nullable Mark fetched;
    private @Nullable Mark fresh;
    private @Nullable Trouble error;
    private @Nullable String silent;
    private @Nullable String ended;

    SourceState(String source, @Nullable String list, Optional<SourceStatus> before) {
        this.source = source;
        this.list = list;
        this.validators = before.map(status ->
                        new Validators(Optional.ofNullable(status.etag()), Optional.ofNullable(status.lastModified())))
                .orElse(Validators.NONE);
        before.ifPresent(status -> {
            address = status.address();
            title = status.title();
            every = status.every();
            next = status.next();
            found = status.found();
            fetched = status.fetched();
            fresh = status.fresh();
            error = status.error();
            silent = status.silent();
            ended = status.ended();
        });
    }

    synchronized SourceStatus status() {
        return new SourceStatus(
                SourceStatus.SCHEMA,
                source,
                list,
                address,
                title,
                validators.etag().orElse(null),
                validators.lastModified().orElse(null),
                every,
                next,
                found,
                fetched,
                fresh,
                error,
                silent,
                ended);
    }

    synchronized Optional<String> title() {
        return Optional.ofNullable(title);
    }

    synchronized URI address(URI otherwise) {
        return address == null ? otherwise : URI.create(address);
    }

    synchronized Validators validators() {
        return validators;
    }

    synchronized boolean hasEnded() {
        return ended != null;
    }

    /** When it is to be asked; now when that is not known. */
    synchronized Instant next(Instant now) {
        return SourceTime.instant(next).orElse(now);
    }

    synchronized Duration gap(Cadence cadence) {
        return every == null ? cadence.gapAtFirst() : Duration.ofSeconds(every);
    }

    /** Since something new came the last time; since the first look when nothing has. */
    synchronized Optional<Instant> lastFresh() {
        return fresh == null ? Optional.empty() : SourceTime.instant(fresh.at());
    }

    synchronized int failures() {
        return error == null ? 0 : error.inARow();
    }

    /** Why it could not be had the last time; empty when that has not happened. */
    synchronized String lastError() {
        return error == null ? "" : error.message();
    }

    synchronized boolean isSilent() {
        return silent != null;
    }

    synchronized void moved(URI to) {
        address = to.toString();
        validators = Validators.NONE;
    }

    synchronized void titled(String name) {
        title = name;
    }

    /** It could be read; without a number as many entries as before. */
    synchronized void found(Instant at, Optional<Integer> entries) {
        long count = entries.map(Integer::longValue).orElse(found == null ? 0L : found.count());
        found = new Mark(SourceTime.utc(at), count);
        if (error != null) {
            error = new Trouble(error.at(), error.message(), 0);
        }
    }

    synchronized void fetched(Instant at) {
        fetched = counted(fetched, at);
    }

    synchronized void fresh(Instant at) {
        fresh = counted(fresh, at);
        silent = null;
    }

    private static Mark counted(@Nullable Mark before, Instant at) {
        return new Mark(SourceTime.utc(at), before == null ? 1 : before.count() + 1);
    }

    synchronized void failed(Instant at, String message, boolean counts) {
        int before = failures();
        error = new Trouble(SourceTime.utc(at), message, counts ? before + 1 : before);
    }

    synchronized void silent(Instant since) {
        silent = SourceTime.utc(since);
    }

    synchronized void end(Instant at) {
        ended = SourceTime.utc(at);
    }

    /** All that it had has been fed. */
    synchronized void complete(Validators of) {
        validators = of;
    }

    synchronized void nextAt(Instant moment, Duration gap) {
        next = SourceTime.utc(moment);
        every = gap.toSeconds();
    }
}
