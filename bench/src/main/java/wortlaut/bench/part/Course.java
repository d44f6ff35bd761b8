package wortlaut.bench.part;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import wortlaut.events.WortlautException;

/** How far something has come at which moments, so that its beginning, when nothing is open nor compiled yet, can be told from the rest. */
final class Course {
    /** What counts as its beginning. */
    private static final double BEGINNING = 0.25;

    private final List<Moment> moments = new ArrayList<>();

    private record Moment(long nanos, long processorNanos, long done) {}

    /**
     * What an article took after the beginning.
     *
     * @param perSecond articles
     * @param millis of processor time of this process
     */
    record Rate(double perSecond, double millis) {}

    /** @param done of whatever is counted, so far */
    void at(long done) {
        moments.add(new Moment(System.nanoTime(), processorNanos(), done));
    }

    /** From the first moment behind the beginning to the last moment. */
    Rate afterTheBeginning(int articles) {
        if (moments.isEmpty()) {
            throw new WortlautException("nothing was counted");
        }
        Moment end = moments.get(moments.size() - 1);
        Moment begun = moments.stream()
                .filter(moment -> moment.done() >= BEGINNING * end.done() && moment.done() < end.done())
                .findFirst()
                .orElse(moments.get(0));
        double rest = articles * (double) (end.done() - begun.done()) / end.done();
        return new Rate(
                rest / ((end.nanos() - begun.nanos()) / 1e9),
                (end.processorNanos() - begun.processorNanos()) / 1e6 / rest);
    }

    /** Of this process: broker and database are others. */
    static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
