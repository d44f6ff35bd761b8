package wortlaut.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.Stop;
import wortlaut.events.WortlautException;
import wortlaut.sink.Sink;
import wortlaut.sink.SinkHealth;
import wortlaut.sink.SinkLoop;

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
    public Integer call() {
        Stop stop = Stop.onInterrupt();
        try {
            Sink sink = target.open();
            System.err.println("writing to " + sink.description() + "; Ctrl-C stops.");
            try (SinkLoop loop = new SinkLoop(sink, cluster.client(), cluster.topics(), target.name())) {
                loop.start();
                stop.awaitCondition(() -> loop.health().ended(), () -> {});
                failed(loop.health());
            }
        } finally {
            stop.done();
        }
        return ExitStatus.DONE;
    }

    private static void failed(SinkHealth health) {
        health.failure().ifPresent(cause -> {
            throw new WortlautException("the sink stopped: " + cause.getMessage(), cause);
        });
    }
}
