package wortlaut.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import wortlaut.app.broker.BrokerSettings;
import wortlaut.app.broker.EmbeddedBroker;
import wortlaut.events.component.Component;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.CloudEvent;
import wortlaut.tests.kafka.TopicsUnderTest;

/** What a run has left behind: the log, the files, the database. */
final class DataFolder {
    private final Path data;

    DataFolder(Path data) {
        this.data = data;
    }

    /** The keys of all committed records, with repetitions. */
    List<String> enrichedOnTopic() {
        return read("wortlaut.enriched", record -> new String(record.key(), StandardCharsets.UTF_8));
    }

    /** The CloudEvents ids of all committed quote events, with repetitions. */
    List<String> quotesOnTopic() {
        return read(
                "wortlaut.quotes",
                record -> new String(record.headers().lastHeader(CloudEvent.ID).value(), StandardCharsets.UTF_8));
    }

    /** The ids of all enriched articles, with repetitions. */
    List<String> enrichedInFiles() throws IOException {
        return lines("enriched").stream()
                .map(line -> Json.ENRICHED.read(line).id())
                .toList();
    }

    /** The ids of all quotes, with repetitions. */
    List<String> quotesInFiles() throws IOException {
        return lines("quotes").stream()
                .map(line -> Json.QUOTE_EVENT.read(line).quoteId())
                .toList();
    }

    /** All lines of this kind of file. */
    List<String> lines(String kind) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(data.resolve("files").resolve(kind))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    /** How many rows a table or view has, with an optional condition after it. */
    long rows(String table) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("wortlaut.db"));
                Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + table)) {
            result.next();
            return result.getLong(1);
        }
    }

    private List<String> read(String topic, Function<ConsumerRecord<byte[], byte[]>, String> name) {
        try (EmbeddedBroker broker =
                Component.started(new EmbeddedBroker(new BrokerSettings(data.resolve("kafka"), 0)))) {
            return TopicsUnderTest.records(ClientSettings.of(broker.bootstrapServers()), topic).stream()
                    .map(name)
                    .toList();
        }
    }
}
