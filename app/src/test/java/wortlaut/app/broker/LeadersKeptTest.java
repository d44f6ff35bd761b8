package wortlaut.app.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.common.DirectoryId;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.metadata.PartitionRecord;
import org.apache.kafka.common.metadata.TopicRecord;
import org.apache.kafka.common.network.ListenerName;
import org.apache.kafka.image.MetadataDelta;
import org.apache.kafka.image.MetadataImage;
import org.apache.kafka.image.MetadataProvenance;
import org.apache.kafka.server.common.KRaftVersion;
import org.junit.jupiter.api.Test;

class LeadersKeptTest {
    private static final ListenerName LISTENER = new ListenerName("CLIENT");

    private final LeadersKept view = new LeadersKept(1, () -> KRaftVersion.KRAFT_VERSION_0);

    @Test
    void aPartitionThatWaitsForItsLeaderIsNotTakenForOneThatIsGone() {
        view.setImage(oneTopicWithoutALeader());

        assertThat(view.getPartitionLeaderEndpoint("enriched", 0, LISTENER)).contains(Node.noNode());
    }

    @Test
    void aPartitionThatDoesNotExistHasNoLeader() {
        view.setImage(oneTopicWithoutALeader());

        assertThat(view.getPartitionLeaderEndpoint("enriched", 1, LISTENER)).isEmpty();
        assertThat(view.getPartitionLeaderEndpoint("gone", 0, LISTENER)).isEmpty();
    }

    private static MetadataImage oneTopicWithoutALeader() {
        Uuid topic = Uuid.randomUuid();
        MetadataDelta delta =
                new MetadataDelta.Builder().setImage(MetadataImage.EMPTY).build();
        delta.replay(new TopicRecord().setName("enriched").setTopicId(topic));
        delta.replay(new PartitionRecord()
                .setTopicId(topic)
                .setPartitionId(0)
                .setReplicas(List.of(1))
                .setDirectories(List.of(DirectoryId.UNASSIGNED))
                .setIsr(List.of(1))
                .setLeader(-1)
                .setLeaderEpoch(5)
                .setPartitionEpoch(7));
        return delta.apply(MetadataProvenance.EMPTY);
    }
}
