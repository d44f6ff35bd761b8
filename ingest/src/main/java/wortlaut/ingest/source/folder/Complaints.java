package wortlaut.ingest.source.folder;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** What is wrong for a while: said once, again rarely while it lasts, and once more when it is over. Thread-safe. */
final class Complaints {
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final Consumer<String> notices;
    private final Map<String, Long> said = new ConcurrentHashMap<>();

    Complaints(Consumer<String> notices) {
        this.notices = notices;
    }

    /** @param about names the trouble, so that the same is not said again at once */
    void say(String about, String message) {
        Long before = said.get(about);
        long now = System.nanoTime();
        if (before == null || now - before > AGAIN.toNanos()) {
            said.put(about, now);
            notices.accept(message);
        }
    }

    /** Says the message if there was something to complain about. */
    void over(String about, String message) {
        if (said.remove(about) != null) {
            notices.accept(message);
        }
    }
}
