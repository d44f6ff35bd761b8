package wortlaut.app.broker;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.internals.Topic;
import org.apache.kafka.common.protocol.Errors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;
import wortlaut.events.kafka.Answer;
import wortlaut.events.kafka.ClientSettings;

/**
 * Ends transactions that stand open on a partition while their coordinator is done with them: readers of committed records would wait for
 * ever. {@link LeadersKept} keeps new ones from coming about; this mends the logs of earlier versions. It looks every few seconds as long
 * as the broker lives, on a thread of its own, so that no start waits for it; a transaction that is open at two looks is judged by
 * {@link TransactionLedger}. Clients may be writing meanwhile.
 *
 * <p>{@code kafka-transactions.sh find-hanging} and {@code abort} (KIP-664) are the same for a cluster, but for commits.
 */
final class HangingTransactions implements Component {
    private static final Logger LOG = LoggerFactory.getLogger(HangingTransactions.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);

    private final Admin admin;
    private final TransactionLogReader log;
    private final EndMarkers markers;
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Set<OpenTransaction> before = Set.of();

    /** @param port of the broker */
    HangingTransactions(int port) {
        ClientSettings client = ClientSettings.of(BrokerSettings.HOST + ":" + port);
        admin = Admin.create(client.admin());
        log = new TransactionLogReader(client);
        markers = new EndMarkers(port);
        thread = new Thread(this::lookAgainAndAgain, "hanging-transactions");
        thread.setDaemon(true);
    }

    /** Looks from now on until closed. */
    @Override
    public void start() {
        thread.start();
    }

    @Override
    public ComponentHealth health() {
        return ComponentHealth.of(thread, closed.getCount() == 0);
    }

    @Override
    public void close() {
        closed.countDown();
        admin.close(Duration.ZERO);
    }

    private void lookAgainAndAgain() {
        do {
            try {
                look();
            } catch (RuntimeException e) { // such as a broker that is busy: there is another look
                LOG.debug("cannot look for hanging transactions now", e);
            }
        } while (!isClosedWithin(BETWEEN_LOOKS));
    }

    private boolean isClosedWithin(Duration time) {
        try {
            return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** The partitions are asked once more after the log was read: what the coordinator has ended meanwhile is out of the question. */
    private void look() {
        Set<OpenTransaction> open = open();
        Set<OpenTransaction> still = intersection(open, before);
        before = open;
        if (!still.isEmpty()) {
            TransactionLedger ledger =
                    log.read(still.stream().map(OpenTransaction::producerId).collect(Collectors.toSet()));
            intersection(still, open()).forEach(transaction -> end(transaction, ledger.on(transaction)));
        }
    }

    private void end(OpenTransaction open, Ruling ruling) {
        if (ruling.action() == Ruling.Action.WAIT) {
            return;
        }
        Errors answer = markers.write(open, ruling);
        if (answer == Errors.NONE) {
            LOG.debug("ended a transaction that a kill has left open: {} {}", ruling.action(), open);
        } else {
            LOG.debug("not ended: {} {}: {}", ruling.action(), open, answer);
        }
    }

    private Set<OpenTransaction> open() {
        Set<OpenTransaction> open = new HashSet<>();
        Answer.of(admin.describeProducers(partitions()).all(), "list the producers")
                .forEach((partition, state) ->
                        OpenTransaction.of(partition, state).forEach(open::add));
        return open;
    }

    private List<TopicPartition> partitions() {
        Set<String> topics = Answer.of(
                admin.listTopics(new ListTopicsOptions().listInternal(true)).names(), "list the topics");
        if (!topics.contains(Topic.TRANSACTION_STATE_TOPIC_NAME)) {
            return List.of();
        }
        return Answer.of(admin.describeTopics(topics).allTopicNames(), "describe the topics").values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private static Set<OpenTransaction> intersection(Set<OpenTransaction> one, Set<OpenTransaction> other) {
        Set<OpenTransaction> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
