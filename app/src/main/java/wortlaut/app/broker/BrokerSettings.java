package wortlaut.app.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import wortlaut.events.kafka.ClientSettings;

/**
 * Where the embedded broker listens and keeps its data. It listens on the loopback address only.
 *
 * @param folder log segments and metadata; survives restarts
 * @param port for clients; 0 takes a free one
 */
public record BrokerSettings(Path folder, int port) {
    static final String HOST = "127.0.0.1";

    public BrokerSettings {
        Objects.requireNonNull(folder, "folder");
    }

    /** One node needs no replicas and few internal partitions; the small cleaner buffer saves 124 MB of heap. */
    Properties server(int brokerPort, int controllerPort) {
        Properties server = new Properties();
        server.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@" + HOST + ":" + controllerPort,
                "listeners", "CLIENT://" + HOST + ":" + brokerPort + ",CONTROLLER://" + HOST + ":" + controllerPort,
                "advertised.listeners", "CLIENT://" + HOST + ":" + brokerPort,
                "listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names", "CONTROLLER",
                "inter.broker.listener.name", "CLIENT",
                "log.dirs", folder.toString()));
        server.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                // Read whole at each start, and compacted only when a segment is full; by default 100 MB.
                "transaction.state.log.segment.bytes", "16777216",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1"));
        server.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "group.initial.rebalance.delay.ms", "0",
                "message.max.bytes", String.valueOf(ClientSettings.MAX_RECORD_BYTES + 1024 * 1024),
                "log.cleaner.dedupe.buffer.size", "4194304",
                // A broker killed and started again is let in after this; by default 9 s.
                "broker.session.timeout.ms", "2000",
                "broker.heartbeat.interval.ms", "500"));
        return server;
    }
}
