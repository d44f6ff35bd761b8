package wortlaut.ingest.poll;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import wortlaut.events.WortlautException;
import wortlaut.ingest.crawl.Crawler;
import wortlaut.ingest.position.Positions;
import wortlaut.ingest.position.SourceStatus;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;

/**
 * Any number of feeds, sitemaps and lists of them, all at once: each is asked when it is time, and every article that is new or changed is an item. Where
 * items are taken more slowly than they are found, finding them waits.
 */
public final class PolledSource implements Source {
    /** Articles that wait to be taken: some hundreds of kilobytes. */
    private static final int READY = 64;

    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int MOST_SOURCES = 100_000;

    private final Set<String> addresses;
    private final Map<String, ListReader> readers;
    private final PollSettings settings;
    private final BlockingQueue<Item> ready = new ArrayBlockingQueue<>(READY);
    private final Map<Item, Runnable> underWay = new ConcurrentHashMap<>();
    private final Set<String> polled = ConcurrentHashMap.newKeySet();
    private final AtomicInteger looking = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "poll clock");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closed;
    private @Nullable Crawler crawler;
    private boolean started;

    /**
     * Asks nobody yet.
     *
     * @param addresses each a kind of reader, a colon and an address of the web
     * @param readers by the names of their kinds
     */
    public PolledSource(List<String> addresses, Map<String, ListReader> readers, PollSettings settings) {
        this.addresses = new LinkedHashSet<>(addresses);
        this.readers = Map.copyOf(readers);
        this.settings = settings;
    }

    @Override
    public Optional<Item> next() {
        start();
        try {
            while (!closed) {
                Item item = ready.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                if (item != null) {
                    return Optional.of(item);
                } else if (settings.once() && looking.get() == 0 && ready.isEmpty()) {
                    return Optional.empty();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        }
        return Optional.empty();
    }

    @Override
    public void fed(Item item) {
        Runnable onArrival = underWay.remove(item);
        if (onArrival != null) {
            onArrival.run();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        clock.shutdownNow();
        if (crawler != null) {
            crawler.close();
        }
    }

    /** What is remembered is read first, and without a lock: it may be waited for, and this be closed meanwhile. */
    private void start() {
        if (started || closed) {
            return;
        }
        started = true;
        Positions positions = settings.positions().get();
        Workplace place = opened(positions);
        if (place != null) {
            addresses.forEach(address -> add(address, null, place));
            addListed(place);
        }
    }

    private synchronized @Nullable Workplace opened(Positions positions) {
        if (closed) {
            return null;
        }
        Crawler opened = new Crawler(settings.http(), settings.pause());
        crawler = opened;
        return new Workplace(this, opened, positions, settings);
    }

    /** What lists named the last time; they may have nothing new to say. */
    private void addListed(Workplace place) {
        Collection<SourceStatus> known = place.positions().statuses();
        int before;
        do {
            before = polled.size();
            for (SourceStatus status : known) {
                String list = status.list();
                if (list != null && polled.contains(list)) {
                    add(status.source(), list, place);
                }
            }
        } while (polled.size() > before);
    }

    /** A source, unless it is there already. */
    void add(String address, @Nullable String list, Workplace place) {
        if (polled.size() >= MOST_SOURCES || !polled.add(address)) {
            return;
        }
        new Polling(address, list, place).begin();
    }

    /** What a list names now: others that it named before are asked no more. */
    void replaceListed(String list, List<String> named, Workplace place) {
        place.positions().statuses().stream()
                .filter(status -> list.equals(status.list()) && !named.contains(status.source()))
                .forEach(status -> {
                    polled.remove(status.source());
                    place.positions().forget(status.source());
                });
        named.forEach(address -> add(address, list, place));
    }

    boolean holds(String address) {
        return polled.contains(address);
    }

    ListReader reader(String kind) {
        ListReader reader = readers.get(kind);
        if (reader == null) {
            throw new WortlautException("'" + kind + "' is no kind of list; there are " + readers.keySet());
        }
        return reader;
    }

    /** Waits for room; false when this was closed before. */
    boolean offer(Item item, Runnable onArrival) {
        underWay.put(item, onArrival);
        try {
            while (!closed) {
                if (ready.offer(item, LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        underWay.remove(item);
        return false;
    }

    /** Something that is not to be missed before a source that is asked once has ended. */
    void beginsToLook() {
        looking.incrementAndGet();
    }

    void hasLooked() {
        looking.decrementAndGet();
    }

    void later(Duration wait, Runnable work) {
        try {
            var unused = clock.schedule(work, wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // closed
        }
    }

    boolean isClosed() {
        return closed;
    }
}
