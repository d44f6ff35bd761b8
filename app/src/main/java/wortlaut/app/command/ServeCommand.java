package wortlaut.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.app.command.value.Port;
import wortlaut.app.health.ClusterPart;
import wortlaut.app.health.HealthWatch;
import wortlaut.app.http.ArticleApi;
import wortlaut.app.http.DoorSettings;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.Stop;
import wortlaut.events.component.Component;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.ingest.publish.ArticlePublisher;

/** {@code wortlaut serve}: the HTTP API by itself. */
@Command(
        name = "serve",
        description =
                "Serves the HTTP API (POST and DELETE /v1/articles, /health/live, /health/ready) on a cluster, until Ctrl-C.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  wortlaut serve --http-port 8080 --bootstrap-servers kafka:9092"})
public final class ServeCommand implements Callable<Integer> {
    @Mixin
    private ClusterOptions cluster;

    @Mixin
    private HttpOptions http;

    @Option(
            names = "--http-host",
            defaultValue = "127.0.0.1",
            description = "Where to listen (default: ${DEFAULT-VALUE}); anywhere else a --token-file is needed.")
    private String host;

    @Option(
            names = "--http-port",
            defaultValue = "8080",
            converter = Port.class,
            description = "Default: ${DEFAULT-VALUE}; 0: a free one.")
    private int port;

    @Override
    public Integer call() {
        DoorSettings door = http.door(host, port);
        ClientSettings client = cluster.client();
        Stop stop = Stop.onInterrupt();
        try {
            if (cluster.awaitTopics(stop)) {
                serve(door, client, stop);
            }
        } finally {
            stop.done();
        }
        return ExitStatus.DONE;
    }

    private void serve(DoorSettings door, ClientSettings client, Stop stop) {
        try (Admin admin = Admin.create(client.admin());
                ArticlePublisher publisher = ArticlePublisher.connectForAnswers(client, cluster.topics());
                HealthWatch health = Component.started(new HealthWatch(List.of(new ClusterPart(admin, client))));
                ArticleApi api = Component.started(new ArticleApi(door, publisher, health::latest))) {
            System.err.println("HTTP at " + api.address() + "; Ctrl-C stops.");
            stop.await();
        }
    }
}
