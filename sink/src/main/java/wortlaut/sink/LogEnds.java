package wortlaut.sink;

import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;

/** Where the topics that a sink reads end now, for {@link SinkLoop#written}. */
public final class LogEnds {
    private LogEnds() {}

    /**
     * The offset after the last committed record or marker of each partition of enriched articles and quotes.
     *
     * @throws WortlautException if no broker answers or a topic does not exist
     */
    public static Map<TopicPartition, Long> of(ClientSettings client, Topics topics) {
        SinkClients clients = SinkClients.of(client, "wortlaut-sink");
        try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
            return new SinkPartitions(consumer, topics, clients.servers()).ends();
        }
    }
}
