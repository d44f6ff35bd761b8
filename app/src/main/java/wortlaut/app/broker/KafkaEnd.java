package wortlaut.app.broker;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Exit;
import org.slf4j.LoggerFactory;

/**
 * What happens when Kafka wants to end the process: the disk is full, a log directory has failed, the controller cannot go on. While the
 * broker starts, the start fails with the reason. Later the process ends at once, with the reason on standard error and status 1: the
 * threads of a broker that has given up neither serve nor end, and closing waits for them. Everything acknowledged is in the log. Kafka has
 * one such procedure for the whole JVM, and so there is one of these.
 */
final class KafkaEnd {
    private static final KafkaEnd OF_THIS_PROCESS = new KafkaEnd(KafkaEnd::endProcess);

    private final Consumer<String> whileRunning;
    private final AtomicReference<String> lastError = new AtomicReference<>();
    private final AtomicReference<CompletableFuture<String>> starting = new AtomicReference<>();

    /** @param whileRunning gets the reason once the broker runs; in earnest it does not return */
    KafkaEnd(Consumer<String> whileRunning) {
        this.whileRunning = whileRunning;
    }

    /** Kafka asks this from now on. */
    static KafkaEnd install() {
        Exit.Procedure procedure = (status, message) -> OF_THIS_PROCESS.wanted(message);
        Exit.setExitProcedure(procedure);
        Exit.setHaltProcedure(procedure);
        OF_THIS_PROCESS.listenToErrors();
        return OF_THIS_PROCESS;
    }

    /** Completes with the reason if Kafka gives up before {@link #started}. */
    CompletableFuture<String> starting() {
        CompletableFuture<String> failed = new CompletableFuture<>();
        lastError.set(null);
        starting.set(failed);
        return failed;
    }

    /** From now on the process ends with the broker. */
    void started() {
        starting.set(null);
    }

    /** Kafka gives up; never returns normally, as its callers expect. */
    void wanted(String message) {
        String reason = message != null ? message : lastError.get() != null ? lastError.get() : "no reason is given";
        CompletableFuture<String> start = starting.get();
        if (start == null) {
            whileRunning.accept(reason);
        } else {
            start.complete(reason);
        }
        throw new IllegalStateException("Kafka gives up: " + reason);
    }

    /** Kafka's last word before it gives up; most halts bring no message of their own. */
    void saw(String message, String cause) {
        lastError.set(cause == null ? message : message + " (" + cause + ")");
    }

    /** Not {@code System.exit}: hooks wait for parts that wait for the broker. */
    private static void endProcess(String reason) {
        System.err.println("wortlaut: the Kafka broker cannot go on: " + reason
                + "; mend that and start again, nothing that was acknowledged is lost");
        System.err.flush();
        System.out.flush();
        Runtime.getRuntime().halt(1);
    }

    private void listenToErrors() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        if (root.getAppender(KafkaEnd.class.getName()) != null) {
            return;
        }
        AppenderBase<ILoggingEvent> errors = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (event.getLevel().isGreaterOrEqual(Level.ERROR) && isOfTheBroker(event.getLoggerName())) {
                    IThrowableProxy thrown = event.getThrowableProxy();
                    if (thrown != null || lastError.get() == null) {
                        saw(event.getFormattedMessage(), thrown == null ? null : thrown.getMessage());
                    }
                }
            }
        };
        errors.setName(KafkaEnd.class.getName());
        errors.setContext(root.getLoggerContext());
        errors.start();
        root.addAppender(errors);
    }

    /** Not of the clients in the same process, which only complain that it is gone. */
    private static boolean isOfTheBroker(String logger) {
        return logger.startsWith("kafka.")
                || logger.startsWith("org.apache.kafka.storage.")
                || logger.startsWith("org.apache.kafka.server.")
                || logger.startsWith("org.apache.kafka.controller.")
                || logger.startsWith("org.apache.kafka.raft.");
    }
}
