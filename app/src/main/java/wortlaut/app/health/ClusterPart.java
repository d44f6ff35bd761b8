package wortlaut.app.health;

import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import wortlaut.events.kafka.ClientSettings;

/** Whether the Kafka cluster answers. */
public final class ClusterPart implements Part {
    private static final long SECONDS = 5;

    private final Admin admin;
    private final String servers;
    private volatile boolean answers = true;

    public ClusterPart(Admin admin, ClientSettings client) {
        this.admin = admin;
        this.servers = client.bootstrapServers();
    }

    /** At the last look. */
    public boolean answers() {
        return answers;
    }

    @Override
    public PartHealth look(Instant now) {
        answers = asked();
        return answers
                ? new PartHealth("broker", PartHealth.Status.UP, "", now)
                : new PartHealth("broker", PartHealth.Status.WAITING, "no broker answers at " + servers, now);
    }

    private boolean asked() {
        try {
            return !admin.describeCluster()
                    .nodes()
                    .get(SECONDS, TimeUnit.SECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
