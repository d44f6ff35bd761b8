package wortlaut.enrich.stream;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import wortlaut.enrich.limit.Budget;

/**
 * How long one article may be worked on: processor time of the thread, so that nobody is blamed for a machine that slept or has other
 * things to do. An article of the largest size takes 2 to 5 s (measured), and a transaction may stay open for {@link
 * EnrichSettings#TRANSACTION_TIMEOUT}.
 */
final class ProcessorTime {
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /** A budget for one article, from now on, on this thread. */
    static Budget budget() {
        long end = THREADS.getCurrentThreadCpuTime() + MOST.toNanos();
        return Budget.until(
                () -> THREADS.getCurrentThreadCpuTime() > end,
                "it took more than " + MOST.toSeconds() + " s of processor time");
    }
}
