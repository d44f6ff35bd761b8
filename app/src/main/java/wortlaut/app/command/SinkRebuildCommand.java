package wortlaut.app.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.app.terminal.ProgressLine;
import wortlaut.sink.Rebuild;
import wortlaut.sink.SinkProgress;

/** {@code wortlaut sink rebuild}: the sink again, from the log. */
@Command(
        name = "rebuild",
        description = {
            "Empties a sink and fills it again from the log, up to where the log ends now.",
            "When killed, `wortlaut sink` finishes it."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  wortlaut sink rebuild --to sqlite:data/wortlaut.db"})
public final class SinkRebuildCommand implements Callable<Integer> {
    @Mixin
    private ClusterOptions cluster;

    @Mixin
    private SinkOptions target;

    @Override
    public Integer call() {
        SinkProgress done = rebuild();
        System.err.printf(Locale.ROOT, "%,d records written, %,d dead-lettered%n", done.written(), done.deadLetters());
        return done.deadLetters() == 0 ? ExitStatus.DONE : ExitStatus.SOME_REJECTED;
    }

    private SinkProgress rebuild() {
        try (ProgressLine line = ProgressLine.of("rebuild")) {
            return Rebuild.run(
                    target.place(),
                    cluster.client(),
                    cluster.topics(),
                    target.name(),
                    now -> line.show(now.written(), now.written() + now.lag()));
        }
    }
}
