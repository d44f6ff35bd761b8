package wortlaut.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine.ParseResult;
import wortlaut.app.Wortlaut;
import wortlaut.events.kafka.ClientSettings;

/** Without a Docker engine the compose file cannot be run here; this checks it against the code. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposeTest {
    private static final Path ROOT = Path.of("..");

    private JsonNode services;

    @BeforeAll
    void read() throws IOException {
        // SnakeYAML resolves the merge keys (<<), which Jackson's YAML does not.
        Object tree = new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
        services = new ObjectMapper().valueToTree(tree).get("services");
    }

    @Test
    void everyCommandIsOneThatTheProgramUnderstands() {
        services.forEach(service -> {
            if (isOurs(service)) {
                ParseResult parsed = Wortlaut.commandLine().parseArgs(command(service));
                assertThat(parsed.hasSubcommand()).isTrue();
            }
        });
    }

    @Test
    void theSplitFormIsComplete() {
        assertThat(fieldNames())
                .contains("kafka-1", "kafka-2", "kafka-3", "enricher-1", "enricher-2", "postgres", "sink", "api");
    }

    @Test
    void ourServicesTalkToBrokersAndPortsThatAreThere() {
        services.forEach(service -> {
            if (isOurs(service)) {
                List<String> command = List.of(command(service));
                String servers = command.get(command.indexOf("--bootstrap-servers") + 1);
                for (String server : servers.split(",", -1)) {
                    JsonNode broker = services.get(server.substring(0, server.indexOf(':')));
                    assertThat(broker.at("/environment/KAFKA_ADVERTISED_LISTENERS")
                                    .asText())
                            .isEqualTo("PLAINTEXT://" + server);
                }
            }
        });
    }

    @Test
    void brokersTakeTheLargestRecord() {
        assertThat(services.at("/kafka-1/environment/KAFKA_MESSAGE_MAX_BYTES").asInt())
                .isGreaterThanOrEqualTo(ClientSettings.MAX_RECORD_BYTES);
    }

    @Test
    void theApiListensWhereItsPortIsPublished() {
        List<String> command = List.of(command(services.get("api")));
        String port = command.get(command.indexOf("--http-port") + 1);

        assertThat(services.at("/api/ports/0").asText()).endsWith(":" + port);
    }

    @Test
    void theSinkWritesIntoTheDatabaseThatIsThere() {
        JsonNode environment = services.at("/postgres/environment");
        List<String> command = List.of(command(services.get("sink")));

        assertThat(command.get(command.indexOf("--to") + 1))
                .isEqualTo("postgresql://" + environment.get("POSTGRES_USER").asText() + ":"
                        + environment.get("POSTGRES_PASSWORD").asText() + "@postgres:5432/"
                        + environment.get("POSTGRES_DB").asText());
    }

    @Test
    void theImageHoldsWhatTheLauncherNeeds() throws IOException {
        String dockerfile = Files.readString(ROOT.resolve("Dockerfile"));

        assertThat(dockerfile).contains("app/target/wortlaut", "COPY wortlaut", "COPY samples");
        for (String module : List.of("events", "ingest", "enrich", "sink", "app")) {
            assertThat(dockerfile).contains("COPY " + module + " " + module);
        }
    }

    @Test
    void theImageHasItsClassesPreparedWhereTheLauncherLooksForThem() throws IOException {
        String dockerfile = Files.readString(ROOT.resolve("Dockerfile"));
        String image = dockerfile.substring(dockerfile.lastIndexOf("FROM "));

        assertThat(image.indexOf("-XX:ArchiveClassesAtExit="))
                .isBetween(image.indexOf("COPY --from=build"), image.indexOf("USER "));
        assertThat(image).contains("app/target/wortlaut/classes.jsa");
        assertThat(Files.readString(ROOT.resolve("wortlaut"))).contains("archive=$program/classes.jsa");
    }

    private static boolean isOurs(JsonNode service) {
        return "wortlaut".equals(service.path("image").asText());
    }

    private static String[] command(JsonNode service) {
        List<String> words = new ArrayList<>();
        service.get("command").forEach(word -> words.add(word.asText()));
        return words.toArray(String[]::new);
    }

    private List<String> fieldNames() {
        List<String> names = new ArrayList<>();
        services.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
