package wortlaut.app.broker;

import java.util.concurrent.CompletableFuture;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.Server;
import kafka.server.SharedServer;
import kafka.server.StandardFaultHandlerFactory;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.KRaftMetadataCache;
import org.apache.kafka.raft.QuorumConfig;
import org.apache.kafka.server.ServerSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Broker and controller, put together as Kafka's {@link KafkaRaftServer} does, but for the broker's {@link LeadersKept}. */
final class KafkaNode {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaNode.class);

    private final ControllerServer controller;
    private final BrokerServer broker;

    /** @throws RuntimeException of Kafka's if the folder's {@code meta.properties} is missing, broken or of another node */
    KafkaNode(KafkaConfig config) {
        var folder = KafkaRaftServer.initializeLogDirs(config, LOG, "");
        SharedServer shared = new SharedServer(
                config,
                folder._1(),
                Time.SYSTEM,
                Server.initializeMetrics(
                        config, Time.SYSTEM, folder._1().clusterId().orElseThrow()),
                CompletableFuture.completedFuture(
                        QuorumConfig.parseVoterConnections(config.quorumConfig().voters())),
                QuorumConfig.parseBootstrapServers(config.quorumConfig().bootstrapServers()),
                new StandardFaultHandlerFactory(),
                ServerSocketFactory.INSTANCE);
        broker = new Broker(shared);
        controller = new ControllerServer(shared, KafkaRaftServer.configSchema(), folder._2());
    }

    /** Returns when clients are served. The controller comes first: the broker asks it where it listens. */
    void start() {
        controller.startup();
        broker.startup();
    }

    /** Returns when both have ended; the broker first: the controller hands its partitions over. */
    void close() {
        broker.shutdown();
        controller.shutdown();
        broker.awaitShutdown();
        controller.awaitShutdown();
    }

    /** Kafka makes its view of the cluster here, while starting, and gives it to everybody else. */
    private static final class Broker extends BrokerServer {
        private final SharedServer shared;

        Broker(SharedServer shared) {
            super(shared);
            this.shared = shared;
        }

        /** By its own name it would log as a part of ours, to the terminal. */
        @Override
        public String loggerName() {
            return BrokerServer.class.getName();
        }

        @Override
        public void metadataCache_$eq(KRaftMetadataCache ignored) {
            super.metadataCache_$eq(new LeadersKept(
                    shared.nodeId(), () -> shared.raftManager().client().kraftVersion()));
        }
    }
}
