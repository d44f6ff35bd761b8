package wortlaut.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;
import wortlaut.tests.kafka.EmbeddedKafka;

/** What a run says it has done is what it has done. */
class SummaryIT {
    @TempDir
    Path folder;

    @Test
    void whatWasFedBeforeIsCaughtUpOnButNotCounted() throws Exception {
        Path data = folder.resolve("data");
        Topics topics = Topics.withPrefix(Topics.DEFAULT_PREFIX);
        try (EmbeddedKafka kafka = new EmbeddedKafka(data.resolve("kafka"))) {
            ClientSettings client = ClientSettings.of(kafka.bootstrapServers());
            TopicSetup.ensure(client, topics, TopicSetup.Settings.DEFAULT);
            try (KafkaProducer<byte[], byte[]> producer =
                    new KafkaProducer<>(client.producer(), new ByteArraySerializer(), new ByteArraySerializer())) {
                for (int n = 0; n < 30; n++) {
                    producer.send(new ProducerRecord<>(
                                    topics.articles().name(),
                                    ("urn:test:" + n).getBytes(StandardCharsets.UTF_8),
                                    Json.ARTICLE.write(TestArticles.number(n))))
                            .get();
                }
                producer.send(new ProducerRecord<>(
                                topics.articles().name(),
                                "bad".getBytes(StandardCharsets.UTF_8),
                                "{".getBytes(StandardCharsets.UTF_8)))
                        .get();
            }
        }
        Path article = Files.writeString(folder.resolve("new.txt"), "„Das ist neu“, sagte Karin Weber in Bremen.");

        Program run = Program.start("run", "--once", "--quiet", article.toString(), "--data", data.toString());

        assertThat(run.await(Duration.ofMinutes(2))).as(run.errors()).isZero();
        assertThat(run.errors())
                .contains("1 fed, 0 deleted, 0 rejected; 1 enriched and 1 quote events", "0 dead letters");
        assertThat(new DataFolder(data).rows("articles")).isEqualTo(31);
    }
}
