package wortlaut.bench.part;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.function.Consumer;
import wortlaut.bench.article.GeneratedArticles;
import wortlaut.bench.article.Supply;
import wortlaut.bench.process.Program;
import wortlaut.bench.process.Workshop;
import wortlaut.events.WortlautException;

/**
 * What parts measure with.
 *
 * @param progress takes a line at each step
 */
public record Bench(Program program, Workshop workshop, Settings settings, Consumer<String> progress) {

    /** The same, and each line of progress begins with this. */
    public Bench saying(String name) {
        return new Bench(program, workshop, settings, line -> progress.accept(name + ": " + line));
    }

    /** The articles that the settings ask for. */
    public Supply articles() {
        return Supply.of(settings.input(), settings.articles(), generated(), settings.bytes());
    }

    /** Articles of whatever size. */
    public GeneratedArticles generated() {
        return new GeneratedArticles(program.corpus(), settings.language(), settings.seed());
    }

    /** Says what is about to be done, which round of how many. */
    void round(int round, String what) {
        progress.accept("round " + (round + 1) + " of " + settings.rounds() + ": " + what);
    }

    /** A port that was free a moment ago. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new WortlautException("no free port: " + e.getMessage(), e);
        }
    }
}
