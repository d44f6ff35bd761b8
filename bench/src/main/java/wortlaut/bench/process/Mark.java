package wortlaut.bench.process;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import wortlaut.events.WortlautException;

/**
 * What a process has used at a moment, told on its standard output as a line.
 *
 * @param name of the moment, one word
 * @param articles done until then
 * @param wallSeconds since the start of the process
 * @param processorSeconds of all of its threads
 */
public record Mark(String name, long articles, double wallSeconds, double processorSeconds) {
    /** Of this process, now. */
    public static Mark now(String name, long articles) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        return new Mark(name, articles, (System.currentTimeMillis() - started) / 1e3, system.getProcessCpuTime() / 1e9);
    }

    /** The start of a process. */
    public static Mark nothing() {
        return new Mark("start", 0, 0, 0);
    }

    /** Tells it. */
    public void print() {
        System.out.println(name + " " + articles + " " + wallSeconds + " " + processorSeconds);
        System.out.flush();
    }

    /** @throws WortlautException if the line is none of these */
    public static Mark parse(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 4) {
            throw new WortlautException("not a mark: " + line);
        }
        return new Mark(words[0], Long.parseLong(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3]));
    }

    /** Articles a second since an earlier mark. */
    public double rateSince(Mark earlier) {
        return (articles - earlier.articles) / (wallSeconds - earlier.wallSeconds);
    }

    /** Milliseconds of processor time an article since an earlier mark. */
    public double millisSince(Mark earlier) {
        return (processorSeconds - earlier.processorSeconds) * 1_000 / (articles - earlier.articles);
    }
}
