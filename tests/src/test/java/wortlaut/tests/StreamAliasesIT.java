package wortlaut.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.app.log.LogReader;
import wortlaut.app.log.Moment;
import wortlaut.events.Article;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.Topics;
import wortlaut.tests.kafka.EmbeddedKafka;

/** {@code enrich --stream --aliases}, and what becomes of the file while the Streams app runs. */
class StreamAliasesIT {
    private static final Duration SOON = Duration.ofMinutes(3);
    private static final Topics TOPICS = Topics.withPrefix(Topics.DEFAULT_PREFIX);

    @TempDir
    private Path folder;

    private EmbeddedKafka kafka;
    private ClientSettings client;
    private KafkaProducer<String, byte[]> producer;
    private Path aliases;
    private Program enrich;
    private int fed;

    @BeforeEach
    void start() throws IOException {
        kafka = new EmbeddedKafka(folder.resolve("kafka"));
        client = ClientSettings.of(kafka.bootstrapServers());
        producer = new KafkaProducer<>(client.producer(), new StringSerializer(), new ByteArraySerializer());
        aliases =
                Files.writeString(folder.resolve("aliases.csv"), "name,id,aliases\nKarin Weber-Lang,Q1,Karin Weber\n");
        enrich = Program.start(
                "enrich",
                "--stream",
                "--aliases",
                aliases.toString(),
                "--bootstrap-servers",
                kafka.bootstrapServers(),
                "--state",
                folder.resolve("state").toString());
        await().atMost(SOON).until(() -> enrich.errors().contains("enriching "));
    }

    @AfterEach
    void stop() {
        enrich.kill();
        producer.close();
        kafka.close();
    }

    @Test
    void aChangedFileTakesEffectAndABrokenOneIsToldWithoutARestart() throws Exception {
        feed();
        await().atMost(SOON).until(() -> ids().contains("Q1"));

        Files.writeString(aliases, "name,id,aliases\nKarin Weber-Lang,Q22,Karin Weber\n");
        await().atMost(SOON).until(() -> idsAfterOneMore().contains("Q22"));

        Files.writeString(aliases, "name,id,aliases\n,Q333,Karin Weber\n");
        await().atMost(SOON).until(() -> {
            feed();
            return enrich.errors().contains("aliases.csv:2: no name");
        });
        assertThat(enrich.errors()).containsOnlyOnce("the aliases stay as they were");
        assertThat(idsAfterOneMore()).containsExactlyInAnyOrder("Q1", "Q22");
        assertThat(enrich.isAlive()).isTrue();
    }

    private Set<String> idsAfterOneMore() throws ExecutionException, InterruptedException {
        feed();
        return ids();
    }

    /** One more article, for the same again would not be enriched. */
    private void feed() throws ExecutionException, InterruptedException {
        fed++;
        Article article = Article.ofText(
                "urn:test:" + fed, "„Antrag " + fed + " gefällt mir“, sagte Karin Weber in Bremen.", "de");
        producer.send(new ProducerRecord<>(TOPICS.articles().name(), article.id(), Json.ARTICLE.write(article)))
                .get();
    }

    /** The ids of the user's own in all that has come out. */
    private Set<String> ids() {
        Set<String> ids = new HashSet<>();
        try (LogReader reader =
                new LogReader(client, TOPICS.enriched().name(), new Moment.Beginning(), new Moment.Now())) {
            reader.read(record -> Json.ENRICHED.read(record.value()).entities().stream()
                    .filter(entity -> entity.externalId() != null)
                    .forEach(entity -> ids.add(entity.externalId())));
        }
        return ids;
    }
}
