package wortlaut.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wortlaut.app.health.ClusterPart;
import wortlaut.app.health.HealthWatch;
import wortlaut.app.health.Part;
import wortlaut.app.health.PartHealth;
import wortlaut.app.health.Progress;
import wortlaut.app.health.WorkerPart;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.Stop;
import wortlaut.events.WortlautException;
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;
import wortlaut.sink.OnAnotherLog;
import wortlaut.sink.SinkLoop;
import wortlaut.sink.SinkPlace;

/** {@code wortlaut sink}: one sink by itself. */
@Command(
        name = "sink",
        description =
                "Writes enriched articles and quotes from the topics to one place, until Ctrl-C; goes on where it stopped.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[rebuild]",
        subcommands = SinkRebuildCommand.class,
        footer = {
            "",
            "Examples:",
            "  wortlaut sink --to jsonl:archive",
            "  wortlaut sink --to jsonl.zst:archive",
            "  wortlaut sink --to sqlite:quotes.db --bootstrap-servers kafka:9092",
            "  wortlaut sink --to postgresql://user:password@db/news",
            "  wortlaut sink rebuild --to sqlite:quotes.db"
        })
public final class SinkCommand implements Callable<Integer> {
    @Mixin
    private ClusterOptions cluster;

    @Mixin
    private SinkOptions target;

    @Override
    @SuppressWarnings("try") // the watch speaks up by itself
    public Integer call() {
        Stop stop = Stop.onInterrupt();
        try {
            SinkPlace sink = target.place();
            ClientSettings client = cluster.client();
            Topics topics = cluster.topics();
            System.err.println("writing to " + sink.description() + "; Ctrl-C stops.");
            try (SinkLoop loop = new SinkLoop(sink, client, topics, target.name(), OnAnotherLog.REFUSE);
                    Admin admin = Admin.create(client.admin());
                    HealthWatch health = Component.started(new HealthWatch(parts(admin, loop)))) {
                loop.start();
                stop.awaitCondition(() -> loop.health().ended(), () -> {});
                failed(loop.health());
            }
        } finally {
            stop.done();
        }
        return ExitStatus.DONE;
    }

    private List<Part> parts(Admin admin, SinkLoop loop) {
        return List.of(
                new ClusterPart(admin, cluster.client()),
                new WorkerPart(
                        target.name(),
                        loop::health,
                        Progress.ofSink(loop, admin, cluster.topics()),
                        () -> true, // a sink says by itself that the broker is away
                        PartHealth.DEFAULT_LIMIT));
    }

    private static void failed(ComponentHealth health) {
        health.failure().ifPresent(cause -> {
            throw new WortlautException("the sink stopped: " + cause.getMessage(), cause);
        });
    }
}
