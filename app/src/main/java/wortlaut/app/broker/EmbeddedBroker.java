package wortlaut.app.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import kafka.server.KafkaConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import wortlaut.events.WortlautException;
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;

/**
 * A Kafka broker in this process. What it has acknowledged is in the operating system's page cache: it survives a kill of the process,
 * not a loss of power.
 */
public final class EmbeddedBroker implements Component {
    /** A long log is checked after a kill; longer than this it never took. */
    private static final Duration START = Duration.ofMinutes(10);

    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final BrokerSettings settings;
    private final int port;
    private final Deque<Runnable> toClose = new ArrayDeque<>();
    private volatile ComponentHealth health = ComponentHealth.NEW;

    /** @throws WortlautException if no port is free */
    public EmbeddedBroker(BrokerSettings settings) {
        this.settings = settings;
        this.port = settings.port() == 0 ? freePort() : settings.port();
    }

    /**
     * Returns when clients can connect.
     *
     * @throws WortlautException if the port is taken, or the folder cannot be written or is in use by another broker
     */
    @Override
    public void start() {
        checkWritable(settings.folder());
        checkFree(port);
        toClose.push(BrokerLock.take(settings.folder())::close);
        format(settings.folder());
        toClose.push(started(settings, port)::close);
        toClose.push(Component.started(new HangingTransactions(port))::close);
        health = ComponentHealth.RUNNING;
    }

    /** A broker that gives up by itself ends the process: see {@link KafkaEnd}. */
    @Override
    public ComponentHealth health() {
        return health;
    }

    /** Kafka starts on a thread of its own: one that has given up may never come back. */
    private static KafkaNode started(BrokerSettings settings, int port) {
        CompletableFuture<String> gaveUp = KafkaEnd.install().starting();
        AtomicReference<KafkaNode> node = new AtomicReference<>();
        CompletableFuture<Void> started = new CompletableFuture<>();
        daemon("kafka-start", () -> {
            try {
                node.set(new KafkaNode(KafkaConfig.fromProps(settings.server(port, freePort()), false)));
                node.get().start();
                started.complete(null);
            } catch (Throwable e) { // handed to whoever waits for the start
                started.completeExceptionally(e);
            }
        });
        try {
            CompletableFuture.anyOf(gaveUp, started).get(START.toMillis(), TimeUnit.MILLISECONDS);
            if (gaveUp.isDone()) {
                throw new WortlautException(gaveUp.join());
            }
            KafkaEnd.install().started();
            return node.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(settings, node.get(), "interrupted", e);
        } catch (TimeoutException e) {
            throw failed(settings, node.get(), "it is not ready after " + START.toMinutes() + " minutes", e);
        } catch (ExecutionException e) {
            throw failed(settings, node.get(), gaveUp.getNow(reason(e.getCause())), e.getCause());
        } catch (WortlautException e) {
            throw failed(settings, node.get(), e.getMessage(), e);
        }
    }

    /** Closes what has started, but does not wait for what has given up. */
    private static WortlautException failed(BrokerSettings settings, KafkaNode node, String reason, Throwable cause) {
        if (node != null) {
            CompletableFuture<Void> closed = new CompletableFuture<>();
            daemon("kafka-close", () -> {
                try {
                    node.close();
                } finally {
                    closed.complete(null);
                }
            });
            closed.completeOnTimeout(null, CLOSING.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
        return new WortlautException("the broker did not start in " + settings.folder() + ": " + reason, cause);
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Where clients connect. */
    public String bootstrapServers() {
        return BrokerSettings.HOST + ":" + port;
    }

    @Override
    public void close() {
        health = ComponentHealth.STOPPED;
        while (!toClose.isEmpty()) {
            toClose.pop().run();
        }
    }

    private static void checkWritable(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new WortlautException("cannot create the folder " + folder + ": " + reason(e), e);
        }
        if (!Files.isWritable(folder)) {
            throw new WortlautException("cannot write to the folder " + folder);
        }
    }

    /** Writes {@code meta.properties} once; a folder that has it keeps its cluster id. */
    private static void format(Path folder) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        try {
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(1)
                    .setDirectories(List.of(folder.toString()))
                    .setMetadataLogDirectory(folder.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setIgnoreFormatted(true)
                    .setPrintStream(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (Exception e) {
            throw new WortlautException("cannot prepare the folder " + folder + " for Kafka: " + e.getMessage(), e);
        }
    }

    private static void checkFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new WortlautException(
                    "port " + port + " on " + BrokerSettings.HOST
                            + " is taken; choose another with --port (0 takes a free one)",
                    e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new WortlautException("no free port on " + BrokerSettings.HOST + ": " + e.getMessage(), e);
        }
    }

    private static String reason(Throwable e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
    }
}
