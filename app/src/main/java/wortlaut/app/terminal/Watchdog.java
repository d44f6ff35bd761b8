package wortlaut.app.terminal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the process when closing takes too long, and says what hangs; and at once when it is asked a second time. */
final class Watchdog {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private Watchdog() {}

    /**
     * From now on.
     *
     * @param closer the thread that closes everything
     */
    static void start(Duration patience, Thread closer) {
        endOnNextSignal("INT");
        endOnNextSignal("TERM");
        Thread thread = new Thread(() -> bark(patience, closer), "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    private static void bark(Duration patience, Thread closer) {
        try {
            TimeUnit.NANOSECONDS.sleep(patience.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        StackTraceElement[] stack = closer.getStackTrace();
        String where = Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith("wortlaut."))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ", line " + frame.getLineNumber())
                .orElse(stack.length == 0 ? "a thread that has ended" : stack[0].toString());
        System.err.println("wortlaut: still not closed after " + patience.toSeconds() + " s, it hangs in " + where
                + "; ended all the same, nothing acknowledged is lost");
        logThreads();
        Runtime.getRuntime().halt(ExitStatus.FAILED);
    }

    /** On a thread of its own: a full disk or a lock that hangs must not stop the end. */
    private static void logThreads() {
        Thread writer = new Thread(
                () -> Thread.getAllStackTraces()
                        .forEach((thread, stack) -> LOG.debug("{} in {}", thread.getName(), Arrays.toString(stack))),
                "watchdog-log");
        writer.setDaemon(true);
        writer.start();
        try {
            writer.join(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The JDK's own signals by reflection: the compiler knows no way to name them without a warning. Without them all stays as it was. */
    private static void endOnNextSignal(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler end = (proxy, method, arguments) -> {
                System.err.println("wortlaut: ended at once, nothing acknowledged is lost");
                Runtime.getRuntime().halt(130);
                return null;
            };
            signal.getMethod("handle", signal, handler)
                    .invoke(
                            null,
                            signal.getConstructor(String.class).newInstance(name),
                            Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, end));
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.debug("no second Ctrl-C here", e);
        }
    }
}
