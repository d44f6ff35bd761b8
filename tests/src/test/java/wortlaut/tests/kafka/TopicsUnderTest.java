package wortlaut.tests.kafka;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import wortlaut.app.log.LogReader;
import wortlaut.app.log.Moment;
import wortlaut.events.kafka.ClientSettings;

/** What topics hold, and how they are set. */
public final class TopicsUnderTest {
    private TopicsUnderTest() {}

    /** All committed records up to now, each partition's in its order. */
    public static List<ConsumerRecord<byte[], byte[]>> records(ClientSettings client, String topic) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (LogReader reader = new LogReader(client, topic, new Moment.Beginning(), new Moment.Now())) {
            reader.read(records::add);
        }
        return records;
    }

    /** Their keys, as often as they occur. */
    public static List<String> keys(ClientSettings client, String topic) {
        return records(client, topic).stream()
                .map(record -> new String(record.key(), StandardCharsets.UTF_8))
                .toList();
    }

    public static void set(Admin admin, String topic, Map<String, String> settings)
            throws ExecutionException, InterruptedException {
        Collection<AlterConfigOp> changes = settings.entrySet().stream()
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), changes))
                .all()
                .get();
    }
}
