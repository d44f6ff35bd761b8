package wortlaut.app.audit;

import java.time.Duration;
import wortlaut.app.terminal.ProgressLine;
import wortlaut.app.terminal.Stop;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;

/**
 * What is audited.
 *
 * @param enricherGroup the consumer group whose offsets say how far the enricher is
 * @param patience how long enricher and sinks have to get to where the log ends
 */
public record AuditSettings(
        ClientSettings client,
        Topics topics,
        String enricherGroup,
        Duration patience,
        ProgressLine progress,
        Stop stop) {}
