package wortlaut.app.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.app.log.SourceReport;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.Answer;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.ingest.position.KafkaPositions;
import wortlaut.ingest.position.SourceStatus;

/** {@code wortlaut sources}: how feeds and sitemaps are. */
@Command(
        name = "sources",
        description = {
            "Shows the feeds and sitemaps that are asked again and again: what was found, fetched and new, and what went wrong,",
            "each with its time; which have gone silent, and when each is asked next."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  wortlaut sources",
            "  wortlaut sources --troubled",
            "  wortlaut sources --json | jq 'select(.silent)'"
        })
public final class SourcesCommand implements Callable<Integer> {
    private static final Json<SourceStatus> JSON = Json.of(SourceStatus.class, "source");

    @Mixin
    private ClusterOptions cluster;

    @Option(names = "--json", description = "A line of JSON for each.")
    private boolean json;

    @Option(names = "--troubled", description = "Only those that cannot be had, have gone silent or are gone for good.")
    private boolean troubled;

    @Override
    public Integer call() {
        List<SourceStatus> statuses = statuses().stream()
                .filter(status -> !troubled || status.needsALook())
                .toList();
        for (SourceStatus status : statuses) {
            if (json) {
                System.out.println(new String(JSON.write(status), StandardCharsets.UTF_8));
            } else {
                System.out.print(SourceReport.of(status));
            }
        }
        if (statuses.isEmpty()) {
            System.err.println(troubled ? "no source is in trouble" : "no feed or sitemap has been asked yet");
        }
        return ExitStatus.DONE;
    }

    private List<SourceStatus> statuses() {
        ClientSettings client = cluster.client();
        String topic = cluster.topics().sources().name();
        try (Admin admin = Admin.create(client.admin())) {
            boolean there =
                    Answer.of(admin.listTopics().names(), "list the topics").contains(topic);
            return there ? KafkaPositions.statuses(client, topic) : List.of();
        }
    }
}
