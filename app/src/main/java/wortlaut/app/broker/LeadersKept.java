package wortlaut.app.broker;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.network.ListenerName;
import org.apache.kafka.metadata.KRaftMetadataCache;
import org.apache.kafka.server.common.KRaftVersion;

/**
 * The broker's view of the cluster, with one answer put right. Asked for the leader of a partition that has none at the moment, Kafka's own
 * (4.3.1 and 4.4.0, KAFKA-20734) answers as if the partition did not exist. The coordinator of transactions takes that for a deleted
 * partition, skips the end marker there and calls the transaction complete: what was committed is never shown to readers, or is aborted
 * later. A broker that was killed stands without leaders for a moment whenever it comes back, and so does one that was stopped for longer
 * than its session.
 */
final class LeadersKept extends KRaftMetadataCache {
    LeadersKept(int nodeId, Supplier<KRaftVersion> version) {
        super(nodeId, version);
    }

    /** Empty only for a partition that does not exist; "no node" for one that waits for a leader: the coordinator then asks again. */
    @Override
    public Optional<Node> getPartitionLeaderEndpoint(String topic, int partition, ListenerName listener) {
        Optional<Node> leader = super.getPartitionLeaderEndpoint(topic, partition, listener);
        return leader.isPresent() || !exists(topic, partition) ? leader : Optional.of(Node.noNode());
    }

    private boolean exists(String topic, int partition) {
        var found = currentImage().topics().getTopic(topic);
        return found != null && found.partitions().containsKey(partition);
    }
}
