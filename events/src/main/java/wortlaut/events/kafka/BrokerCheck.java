package wortlaut.events.kafka;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import wortlaut.events.WortlautException;

/** Asks the cluster for a sign of life before any work begins, so that a wrong address is told in seconds and in one line. */
public final class BrokerCheck {
    /** How long a broker has to answer. */
    public static final Duration PATIENCE = Duration.ofSeconds(8);

    private BrokerCheck() {}

    /** @throws WortlautException if no broker answers in time, or it refuses us */
    public static void requireAnswer(ClientSettings settings) {
        requireAnswer(settings, PATIENCE);
    }

    /** The same with another patience. */
    public static void requireAnswer(ClientSettings settings, Duration patience) {
        Admin admin = admin(settings);
        try {
            admin.describeCluster().nodes().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | org.apache.kafka.common.errors.TimeoutException e) {
            throw silent(settings, e);
        } catch (ExecutionException e) {
            Throwable cause = Answer.cause(e);
            throw cause instanceof org.apache.kafka.common.errors.TimeoutException
                    ? silent(settings, cause)
                    : refused(settings, cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WortlautException("interrupted while asking the broker at " + settings.bootstrapServers(), e);
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private static Admin admin(ClientSettings settings) {
        try {
            return Admin.create(settings.admin());
        } catch (KafkaException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            throw new WortlautException(
                    "no broker can be reached at " + settings.bootstrapServers() + ": " + reason.getMessage(), e);
        }
    }

    private static WortlautException silent(ClientSettings settings, Throwable cause) {
        return new WortlautException(
                "no broker answers at " + settings.bootstrapServers() + "; is it running, and is the address right?",
                cause);
    }

    private static WortlautException refused(ClientSettings settings, Throwable cause) {
        return new WortlautException(
                "the broker at " + settings.bootstrapServers() + " refuses: " + cause.getMessage(), cause);
    }
}
